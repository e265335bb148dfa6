import { Pool, types } from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import { actingClient } from './acting-client';

/** A class that TypeORM maps. Listed by hand in `app.ts`: patterns load whatever lies in a folder. */
export type EntityClass = (abstract new () => object) | EntitySchema;

export interface DataSourceSettings {
  url: string;
  entities: readonly EntityClass[];
  /** Connections kept at most; each statement takes one while it runs. */
  poolSize?: number;
  /** Whether connections prepare what they are asked again and again; on unless told. */
  namedStatements?: boolean;
  /** Whose rights each connection takes on; those of the user in `url` unless told. */
  role?: DatabaseRole;
  /** What PostgreSQL shows in `pg_stat_activity`. */
  applicationName?: string;
  /** After this many milliseconds PostgreSQL ends a statement; 0 never does. */
  statementTimeoutMs?: number;
  /** Told of connections that broke while nobody used them; the pool replaces them by itself. */
  onConnectionLost?: (error: Error) => void;
}

/** Roles that own nothing, made by the migrations: what the server works as, and what a partner's reads run as. */
export type DatabaseRole = 'utetezi_application' | 'utetezi_partner';

const connectionLivesSeconds = 1_800;
const dateType = 1082;

/** The application's one way to the database, not yet connected. `open` in `connect.ts` connects and checks it. */
export function createDataSource(settings: DataSourceSettings): DataSource {
  const dataSource: DataSource = new DataSource({
    type: 'postgres',
    url: settings.url,
    applicationName: settings.applicationName ?? 'utetezi',
    entities: [...settings.entities],
    poolSize: settings.poolSize ?? 10,
    // Named, because an installed pg-native would be taken in silence otherwise.
    driver: { Pool },
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    synchronize: false,
    logging: false,
    connectTimeoutMS: 5_000,
    // Without a handler, stopping the database would end this process too.
    poolErrorHandler: (error: Error) => {
      const { master } = dataSource.driver as unknown as { master?: Pool };
      if (master && !master.ending) settings.onConnectionLost?.(error);
    },
    extra: {
      statement_timeout: settings.statementTimeoutMs ?? 15_000,
      idle_in_transaction_session_timeout: 60_000,
      options: sessionOptions(settings.role),
      // Named statements cost memory on a connection for as long as it lives.
      maxLifetimeSeconds: connectionLivesSeconds,
      keepAlive: true,
      Client: actingClient({ prepares: settings.namedStatements ?? true }),
      types: { getTypeParser },
    },
  });
  return dataSource;
}

/**
 * What every connection begins with. A page of a list went parallel once and took a hundred times as long; compiling a
 * statement of many small parts to machine code took 21 s where running it took 0.1 s. Left to itself PostgreSQL plans
 * a prepared page anew for each actor, which took 80 ms where running it took 10: whatever should change a plan is part
 * of a statement's text, so that one plan serves all values.
 */
export const sessionOptions = (role?: DatabaseRole): string =>
  `-c max_parallel_workers_per_gather=0 -c jit=off -c plan_cache_mode=force_generic_plan -c timezone=UTC${role ? ` -c role=${role}` : ''}`;

/** A `date` stays the text that it is; as a moment in local time it would move by a day between time zones. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === dateType) return (value) => value;
  return types.getTypeParser(oid, format as 'text') as (value: string) => unknown;
}
