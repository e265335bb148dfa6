import type { Feature } from '../feature';
import { duplicateOrganisationReading, duplicatePersonReading } from './duplicate.readings';
import { DuplicateResolver } from './duplicate.resolver';

/** Pointing out, while somebody types, who may be in the directory already. */
export const duplicates: Feature = {
  entities: [],
  readings: [duplicatePersonReading, duplicateOrganisationReading],
  resolvers: [DuplicateResolver],
};
