import type { Feature } from '../feature';
import { RetentionPeriod } from './retention-period.entity';
import { retentionSubjectReading } from './retention.reading';
import { RetentionResolver } from './retention.resolver';

export { letGoByPeriod } from './periodic';
export { RetentionResolver } from './retention.resolver';

/** How long what nobody needs any more is kept, what is past it, and letting it go. */
export const retention: Feature = {
  entities: [RetentionPeriod],
  readings: [retentionSubjectReading],
  resolvers: [RetentionResolver],
};
