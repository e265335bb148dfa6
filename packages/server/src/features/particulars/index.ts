import type { Feature } from '../feature';
import { Identifier, Link, OtherName } from './particular.entities';
import { OrganisationParticularsFields, PersonParticularsFields } from './particular.fields';
import { identifierReading, linkReading, otherNameReading, particulars as extensions } from './particular.readings';

export { IdentifierInput, LinkInput, OtherNameInput } from './particular.inputs';
export { type Particulars, replaceParticulars } from './replace-particulars';

/** Other names, identifiers and links of people and organisations. */
export const particulars: Feature = {
  entities: [OtherName, Identifier, Link],
  readings: [otherNameReading, identifierReading, linkReading],
  extensions,
  resolvers: [PersonParticularsFields, OrganisationParticularsFields],
};
