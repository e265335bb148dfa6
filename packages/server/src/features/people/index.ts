import type { Feature } from '../feature';
import { AccountPersonFields, accountPerson } from './account-person.fields';
import { Person, PersonKind, PersonKindToday } from './person.entity';
import { personAbilities, personReading, personTree } from './person.reading';
import { PersonResolver } from './person.resolver';

export { insertPerson } from './insert-person';
export { Person, PersonKind, PersonKindToday } from './person.entity';
export { Channel, ContactStatus, channelDescriptions } from './person.enums';
export { PersonFilter, PersonIs } from './person.filters';
export { foldPeopleCounts } from './people-total';
export { parsePersonName, sortName } from './person-name';
export { personReading } from './person.reading';
export { PersonConnection, PersonType } from './person.type';

export const people: Feature = {
  entities: [Person, PersonKind, PersonKindToday],
  readings: [personReading, personAbilities],
  extensions: [personTree, accountPerson],
  resolvers: [PersonResolver, AccountPersonFields],
};
