import type { Feature } from '../feature';
import { OrganisationTimelineFields, PersonTimelineFields, TimelineFields } from './timeline.fields';
import { organisationTimeline, personTimeline } from './timeline.readings';

/** Reads what the other features keep; it keeps nothing itself. */
export const timelines: Feature = {
  entities: [],
  readings: [],
  extensions: [personTimeline, organisationTimeline],
  resolvers: [PersonTimelineFields, OrganisationTimelineFields, TimelineFields],
};
