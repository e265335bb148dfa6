import { createUnionType } from 'type-graphql';
import { oneOf } from '../../reading';
import { OrganisationType, organisationReading } from '../organisations';
import { PersonType, personReading } from '../people';

export const Stakeholder = createUnionType({
  name: 'Stakeholder',
  description: 'A person or an organisation.',
  types: () => [PersonType, OrganisationType] as const,
});
export type Stakeholder = PersonType | OrganisationType;

/** A relation to whichever of the two keys is there. */
export const stakeholder = <Entity>(person: keyof Entity & string, organisation: keyof Entity & string) =>
  oneOf<Entity>({ to: personReading, by: person }, { to: organisationReading, by: organisation });
