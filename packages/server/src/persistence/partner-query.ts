import { Pool, type Submittable } from 'pg';
import { prepareValue } from 'pg/lib/utils';
import { sessionOptions } from './data-source';
import type { PlannedStatement } from './planned-query';
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

  /** The one column of the one row that the statement yields; null where there is no row. */
  async query(statement: PlannedStatement, audiences: readonly string[]): Promise<string | null> {
    return onPool(
      this.pool,
      (connection) =>
        new Promise<string | null>((resolve, reject) => {
          connection.query(new ReadAs({ ...this.tellWho, values: [literal(audiences)] }, statement, resolve, reject));
        }),
    );
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

/** The calls of pg's protocol layer that are made here; its types leave some of their arguments out. */
interface Connection {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Record<string, string | undefined>;
  parse(message: { name: string; text: string; types: number[] }): void;
  bind(message: {
    portal: string;
    statement: string;
    values: unknown[];
    valueMapper: (value: unknown) => unknown;
  }): void;
  execute(message: { portal: string; rows: number }): void;
  sync(): void;
}

const tellWho = `select set_config('utetezi.audiences', $1, true)`;

/**
 * Says who asks and asks, in one flush that ends with one Sync: PostgreSQL makes one transaction of what lies before it,
 * so that the setting holds for this statement alone and is gone before the connection answers, after a failure too.
 * (BEGIN, SET, read and COMMIT one by one would be four round trips.)
 */
class ReadAs implements Submittable {
  private answered = 0;
  private text: string | null = null;

  constructor(
    private readonly audiences: PlannedStatement,
    private readonly statement: PlannedStatement,
    private readonly resolve: (text: string | null) => void,
    private readonly reject: (error: Error) => void,
  ) {}

  submit = (given: unknown): void => {
    const connection = given as Connection;
    connection.stream.cork();
    try {
      this.send(connection, this.audiences);
      this.send(connection, this.statement);
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
  };

  private send(connection: Connection, { name = '', text, values }: PlannedStatement): void {
    if (!name || connection.parsedStatements[name] !== text) connection.parse({ name, text, types: [] });
    if (name) connection.parsedStatements[name] = text;
    connection.bind({ portal: '', statement: name, values, valueMapper: prepareValue });
    connection.execute({ portal: '', rows: 0 });
  }

  handleDataRow({ fields }: { fields: (Buffer | string | null)[] }): void {
    if (this.answered === 1) this.text = fields[0]?.toString() ?? null;
  }

  handleCommandComplete(): void {
    this.answered += 1;
  }

  /** The last that is heard of a statement that failed. */
  handleError(error: Error): void {
    this.reject(error);
  }

  handleReadyForQuery(): void {
    this.resolve(this.text);
  }

  handleRowDescription(): void {}
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {}
}
