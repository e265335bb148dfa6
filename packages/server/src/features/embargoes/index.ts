import type { Feature } from '../feature';
import { EmbargoBreach } from './embargo-breach.entity';
import { breachReading, embargoParents } from './embargo.readings';
import {
  EmbargoResolver,
  FileEmbargoFields,
  OrganisationBreachesFields,
  PersonBreachesFields,
  PitchBreachesFields,
  ReleaseBreachesFields,
} from './embargo.resolver';

export { EmbargoBreach } from './embargo-breach.entity';
export { breachReading } from './embargo.readings';
export { EmbargoBreachType } from './embargo.types';

export const embargoes: Feature = {
  entities: [EmbargoBreach],
  readings: [breachReading],
  extensions: embargoParents,
  resolvers: [
    EmbargoResolver,
    ReleaseBreachesFields,
    PitchBreachesFields,
    OrganisationBreachesFields,
    PersonBreachesFields,
    FileEmbargoFields,
  ],
};
