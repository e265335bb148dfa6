import type { Feature } from '../feature';
import { EngagementLogMutations } from './engagement-log.mutations';

/** Logging an engagement crosses engagements, people, commitments, tasks, notes and files; so it stands above them. */
export { mediumByType } from './medium-by-type';
export { occasionOf } from './occasion';
export type { ResolvedParticipant } from './participants';
export { insertParticipants, replaceTopics } from './parts';

export const engagementLog: Feature = { entities: [], readings: [], resolvers: [EngagementLogMutations] };
