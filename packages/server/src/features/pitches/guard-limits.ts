import type { Pool } from 'pg';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import type { Actor } from '../../access';
import { DomainError, told } from '../../kernel';

const DAY = 24 * 60 * 60;
const HOUR_MS = 3_600_000;

/**
 * How many journalists an account may ask the guard about in a day without pitching them, so that asking does not tell what
 * others do. Counted in PostgreSQL and beside the act: a question that is refused was asked all the same.
 */
export class GuardLimits {
  private readonly ofStaff: RateLimiterPostgres;
  private readonly ofPartners: RateLimiterPostgres;

  constructor(pool: Pool, { staff = 500, partner = 40 }: { staff?: number; partner?: number } = {}) {
    const store = {
      ...{ storeClient: pool, storeType: 'pool', tableName: 'rate_limit', tableCreated: true },
      duration: DAY,
    };
    this.ofStaff = new RateLimiterPostgres({ ...store, keyPrefix: 'guard', points: staff });
    this.ofPartners = new RateLimiterPostgres({ ...store, keyPrefix: 'guard-partner', points: partner });
  }

  /**
   * Counts questions about so many journalists. None is counted where they would be too many.
   *
   * @throws DomainError TOO_MANY_TRIES, saying what to do.
   */
  async ask(actor: Actor, count: number): Promise<void> {
    if (count === 0) return;
    const limiter = this.of(actor);
    try {
      await limiter.consume(actor.accountId, count);
    } catch (reason) {
      if (reason instanceof Error) throw reason;
      await limiter.reward(actor.accountId, count);
      throw new DomainError(
        'TOO_MANY_TRIES',
        told(
          'In a day you can ask about {limit} journalists without pitching them, so that nobody learns by it whom others pitch. Send or log what you have begun, or go on in {hours} h.',
          {
            limit: limiter.points,
            hours: Math.max(1, Math.ceil((reason as RateLimiterRes).msBeforeNext / HOUR_MS)),
          },
        ),
        ['input'],
      );
    }
  }

  /** Those who are pitched were no idle questions: they count no more. */
  async pitched(actor: Actor, count: number): Promise<void> {
    const limiter = this.of(actor);
    const asked = (await limiter.get(actor.accountId))?.consumedPoints ?? 0;
    if (asked > 0) await limiter.reward(actor.accountId, Math.min(asked, count));
  }

  private of(actor: Actor): RateLimiterPostgres {
    return actor.isPartner ? this.ofPartners : this.ofStaff;
  }
}
