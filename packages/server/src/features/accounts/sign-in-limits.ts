import type { Pool } from 'pg';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DomainError, told } from '../../kernel';

const QUARTER = 15 * 60;

/** Tries at guessing, counted in PostgreSQL so that several server processes count together. */
export class SignInLimits {
  private readonly byAddress: RateLimiterPostgres;
  private readonly byAccount: RateLimiterPostgres;

  constructor(pool: Pool, { perAddress = 60, perAccount = 10 }: { perAddress?: number; perAccount?: number } = {}) {
    const store = {
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      duration: QUARTER,
    };
    this.byAddress = new RateLimiterPostgres({ ...store, keyPrefix: 'address', points: perAddress });
    this.byAccount = new RateLimiterPostgres({ ...store, keyPrefix: 'account', points: perAccount });
  }

  /**
   * Counts one try. Whether the account exists makes no difference.
   *
   * @throws DomainError TOO_MANY_TRIES, saying when to try again.
   */
  async count(address: string, email: string): Promise<void> {
    await Promise.all([this.consume(this.byAddress, address), this.consume(this.byAccount, email)]);
  }

  /** Counts one try at something that names no account. */
  countFrom(address: string): Promise<void> {
    return this.consume(this.byAddress, address);
  }

  /**
   * Counts one try at a proof beyond the session: a code, or the password again.
   *
   * @param whose the account, or what else is being guessed at.
   */
  countProof(address: string, whose: string): Promise<void> {
    return this.count(address, `proof ${whose}`);
  }

  clearProofs(whose: string): Promise<void> {
    return this.clear(`proof ${whose}`);
  }

  /** A success clears the account's count, so that a forgetful person is not kept out all day. */
  async clear(email: string): Promise<void> {
    await this.byAccount.delete(email);
  }

  private async consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (reason) {
      if (reason instanceof Error) throw reason;
      const { msBeforeNext } = reason as { msBeforeNext: number };
      const minutes = Math.max(1, Math.ceil(msBeforeNext / 60_000));
      throw new DomainError(
        'TOO_MANY_TRIES',
        minutes === 1
          ? 'Too many tries. Wait 1 minute, then try again.'
          : told('Too many tries. Wait {minutes} minutes, then try again.', { minutes }),
      );
    }
  }
}
