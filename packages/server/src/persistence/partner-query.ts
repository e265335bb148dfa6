import { Pool } from 'pg';
import { sessionOptions } from './data-source';
import type { PlannedStatement } from './planned-query';
import { Together } from './together';
import { currentManager } from './transaction';
import { onPool } from './waiting';

export interface PartnerPoolSettings {
  url: string;
  /** Connections kept at most. */
  size: number;
  /** After this many milliseconds PostgreSQL ends a statement; 0 never does. */
  statementTimeoutMs: number;
  /** Off behind a pooler that forgets what is prepared; on unless told. */
  namedStatements?: boolean;
  /** Told of connections that broke while nobody used them; the pool replaces them by itself. */
  onConnectionLost?: (error: Error) => void;
}

/**
 * Reads as PostgreSQL's role for partners: row-level security shows what is open to the audiences that are handed over,
 * and nothing at all without them.
 */
export class PartnerReads {
  private readonly pool: Pool;
  private readonly tellWho: Omit<PlannedStatement, 'values'>;

  constructor(settings: PartnerPoolSettings) {
    this.tellWho = (settings.namedStatements ?? true) ? { name: 'audiences', text: tellWho } : { text: tellWho };
    this.pool = new Pool({
      connectionString: settings.url,
      max: settings.size,
      application_name: 'utetezi partner',
      statement_timeout: settings.statementTimeoutMs,
      options: sessionOptions('utetezi_partner'),
      maxLifetimeSeconds: 1_800,
      keepAlive: true,
    });
    this.pool.on('error', (error) => settings.onConnectionLost?.(error));
  }

  /**
   * The one column of the one row that the statement yields; null where there is no row. Who asks is said in the same
   * flush: PostgreSQL makes one transaction of it, so that the setting holds for this statement alone and is gone before
   * the connection answers, after a failure too. (BEGIN, SET, read and COMMIT one by one would be four round trips.)
   */
  async query(statement: PlannedStatement, audiences: readonly string[]): Promise<string | null> {
    return onPool(this.pool, async (connection) => {
      const together = new Together(connection);
      const said = together.add({ ...this.tellWho, values: [literal(audiences)] });
      const read = together.add({ ...statement, rowMode: 'array' });
      connection.query(together);
      const [, { rows }] = await Promise.all([said, read]);
      return (rows[0] as readonly [string | null] | undefined)?.[0] ?? null;
    });
  }

  stop(): Promise<void> {
    return this.pool.end();
  }
}

/**
 * Reads in the open transaction as the partners' role, as those audiences. What the database itself does at the commit is
 * done by the role that the connection has.
 */
export async function readAsPartner<Value>(audiences: readonly string[], read: () => Promise<Value>): Promise<Value> {
  await currentManager().query(`set local role utetezi_partner`);
  await currentManager().query(tellWho, [literal(audiences)]);
  const value = await read();
  await currentManager().query(`reset role`);
  return value;
}

const literal = (audiences: readonly string[]): string => `{${audiences.join(',')}}`;

const tellWho = `select set_config('utetezi.audiences', $1, true)`;
