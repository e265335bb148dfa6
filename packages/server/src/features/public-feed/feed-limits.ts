import type { Pool } from 'pg';
import { RateLimiterPostgres } from 'rate-limiter-flexible';

const MINUTE = 60;

/** How often an address may ask the public feed, counted in PostgreSQL so that several server processes count together. */
export class FeedLimits {
  private readonly byAddress: RateLimiterPostgres;

  /** @param counting what is counted apart from other questions. */
  constructor(pool: Pool, perMinute = 120, counting = 'feed') {
    this.byAddress = new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: counting,
      duration: MINUTE,
      points: perMinute,
    });
  }

  /** Counts one question. @returns the seconds to wait where there were too many; null where there were not. */
  async count(address: string): Promise<number | null> {
    try {
      await this.byAddress.consume(address);
      return null;
    } catch (reason) {
      if (reason instanceof Error) throw reason;
      return Math.max(1, Math.ceil((reason as { msBeforeNext: number }).msBeforeNext / 1000));
    }
  }
}
