import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { connect, createDataSource, migrate, migrations, startPostgres } from '../../server/src/persistence';
import { load } from './generator/load';
import { type Scale, markOf } from './generator/scale';
import { World } from './generator/world';

const kept = resolve(__dirname, '..', '..', '..', '.data', 'benchmarks');

/** While it is filled, nothing in it needs to survive the power going off. */
const whileLoading = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_wal_size=8GB',
  'maintenance_work_mem=1GB',
  'autovacuum=off',
];

export interface BenchmarkDatabase {
  readonly url: string;
  /** Where the server keeps its keys, which belong to this database. */
  readonly dataDir: string;
  readonly stop: () => Promise<void>;
}

export interface DatabaseOptions {
  readonly scale: Scale;
  /** A database of yours, empty or filled by an earlier run; the bundled PostgreSQL where there is none. */
  readonly url?: string;
  /** Makes it anew, even where the one that is kept fits. */
  readonly fresh?: boolean;
  readonly say: (line: string) => void;
}

/** The generated database: the one of an earlier run with the same parameters, or a new one. */
export async function openDatabase(options: DatabaseOptions): Promise<BenchmarkDatabase> {
  const { scale, url, fresh, say } = options;
  if (url) {
    const dataDir = join(kept, 'given', String(scale.people));
    if (fresh || !(await isFilled(url, scale))) await make(url, scale, say);
    return { url, dataDir, stop: async () => undefined };
  }
  const dataDir = join(kept, `${scale.people}-${scale.engagements}`);
  const filling = await startPostgres({ dataDir, whenInUse: 'refuse', settings: whileLoading });
  try {
    if (fresh || !(await isFilled(filling.url, scale))) await make(filling.url, scale, say);
  } finally {
    await filling.stop();
  }
  // As the product starts it, with nothing else set.
  const { url: ready, stop } = await startPostgres({ dataDir, whenInUse: 'refuse' });
  return { url: ready, dataDir, stop };
}

/** Opens a connection that the end of the database does not turn into an error nobody takes. */
export async function opened(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: 'utetezi benchmark' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function isFilled(url: string, scale: Scale): Promise<boolean> {
  const client = await opened(url);
  try {
    const { rows } = await client.query<{ mark: string | null; tables: number }>(
      `select shobj_description(oid, 'pg_database') as mark, (select count(*)::int from pg_tables where schemaname = 'public') as tables
       from pg_database where datname = current_database()`,
    );
    const [{ mark, tables } = { mark: null, tables: 0 }] = rows;
    if (tables > 0 && !mark?.startsWith('benchmark data'))
      throw new Error('This database holds something else: give an empty one, since what is in it would be removed.');
    return mark === markOf(scale);
  } finally {
    await client.end();
  }
}

async function make(url: string, scale: Scale, say: (line: string) => void): Promise<void> {
  const began = Date.now();
  const client = await opened(url);
  const {
    rows: [{ name } = { name: '' }],
  } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
  try {
    await client.query(`comment on database ${name} is 'benchmark data, unfinished'`);
    await client.query(
      'drop schema if exists graphile_worker cascade; drop schema public cascade; create schema public',
    );
    await migrated(url);
    await client.query(`set maintenance_work_mem = '1GB'`);
    await load(client, new World(scale), { say });
    await client.query(`comment on database ${name} is '${markOf(scale)}'`);
    await client.query('checkpoint').catch(() => undefined);
  } finally {
    await client.end();
  }
  say(`Made the database in ${Math.round((Date.now() - began) / 1_000)} s.`);
}

async function migrated(url: string): Promise<void> {
  const owner = await connect(createDataSource({ url, entities: [], poolSize: 1, statementTimeoutMs: 0 }));
  try {
    await migrate(owner, migrations);
  } finally {
    await owner.destroy();
  }
}
