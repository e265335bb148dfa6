import type { Feature } from '../feature';
import {
  Clipping,
  ClippingBeat,
  ClippingBeatWithin,
  ClippingCounty,
  ClippingMessage,
  ClippingPerson,
} from './clipping.entities';
import { ClippingMutations } from './clipping.mutations';
import { clippingAbilities, clippingParents, clippingReading } from './clipping.reading';
import {
  ClippingResolver,
  EnquiryCoverageFields,
  MediaEventCoverageFields,
  OrganisationCoverageFields,
  PersonCoverageFields,
  PitchCoverageFields,
} from './clipping.resolver';
import { ClippingImport, ClippingImportLine } from './list/clipping-import.entities';
import { clippingImportLineReading, clippingImportReading } from './list/clipping-import.readings';
import { ClippingImportResolver } from './list/clipping-import.resolver';

export { type ClippingProblemServices, registerClippingProblems } from './list/problems.route';
export { Clipping, ClippingPerson } from './clipping.entities';
export { type CoverageReportServices, registerCoverageReport } from './report/report.route';
export { clippingReading } from './clipping.reading';
export { ClippingType } from './clipping.type';

export const coverage: Feature = {
  entities: [
    Clipping,
    ClippingPerson,
    ClippingMessage,
    ClippingBeat,
    ClippingBeatWithin,
    ClippingCounty,
    ClippingImport,
    ClippingImportLine,
  ],
  readings: [clippingReading, clippingAbilities, clippingImportReading, clippingImportLineReading],
  extensions: clippingParents,
  resolvers: [
    ClippingResolver,
    ClippingMutations,
    ClippingImportResolver,
    PersonCoverageFields,
    OrganisationCoverageFields,
    PitchCoverageFields,
    EnquiryCoverageFields,
    MediaEventCoverageFields,
  ],
};
