import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

export interface HealthAnswer {
  status: 200 | 503;
  body: { status: string };
}

const answersWithinMs = 2_000;

/**
 * `/health/live`: the process answers at all; restart it when it does not.
 * `/health/ready`: the database is migrated and answers, and we are not on the way out; send requests only then.
 */
export class Health {
  private state: 'starting' | 'serving' | 'stopping' = 'starting';

  constructor(private readonly dataSource: DataSource) {}

  /** The database is migrated, and everything stands. */
  started(): void {
    this.state = 'serving';
  }

  stopping(): void {
    this.state = 'stopping';
  }

  /** Null for any path that is not about health. */
  async answer(path: string): Promise<HealthAnswer | null> {
    if (path === '/health/live') return { status: 200, body: { status: 'live' } };
    if (path !== '/health/ready') return null;
    if (this.state !== 'serving') return { status: 503, body: { status: this.state } };
    if (await this.databaseAnswers()) return { status: 200, body: { status: 'ready' } };
    return { status: 503, body: { status: 'database unreachable' } };
  }

  private databaseAnswers(): Promise<boolean> {
    const asked = this.dataSource.query('select 1').then(
      () => true,
      () => false,
    );
    return Promise.race([asked, wait(answersWithinMs, false, { ref: false })]);
  }
}
