import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Client } from 'pg';
import { countsSql } from '../workloads/w6-counts';
import { recordSql } from '../workloads/w5-record';
import { searchSql } from '../workloads/w4-search';
import type { CursorAt } from '../workloads/workload';
import { run } from './process';
import { type Ask, SESSION_OPTIONS, type System, fetched } from './system';

const folder = resolve(__dirname, '..', '..', 'postgraphile');
const node = resolve(folder, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

const tags = `{
  people(first: 1, orderBy: [SORT_NAME_ASC, ROW_ID_ASC]) { edges { cursor } }
  engagements(first: 1, orderBy: [STARTS_AT_DESC, ROW_ID_DESC]) { edges { cursor } }
}`;

/** PostGraphile 5 over the same tables, as their owner; what its own fields cannot say is a function, as it recommends. */
export async function startPeer(databaseUrl: string, client: Client, say: (line: string) => void): Promise<System> {
  install(say);
  await client.query(await functions(client));
  const { port, pid, stop } = await run(
    [resolve(folder, 'server.mjs')],
    { DATABASE_URL: databaseUrl, SESSION_OPTIONS },
    { program: node },
  );
  const post = (query: string, variables: object): Ask => ({
    path: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const cursorAt = cursors(await fetched(port, post(tags, {})));
  return {
    name: 'PostGraphile',
    port,
    pid,
    ask: async ({ peer }, parameters) => (peer ? post(peer.query, peer.variables(parameters, cursorAt)) : null),
    answer: ({ peer }, data) => peer?.answer(data),
    stop,
  };
}

/** Not with the product's own packages: it is half a gigabyte, a newer Node among it. */
function install(say: (line: string) => void): void {
  if (existsSync(node)) return;
  say('Installing PostGraphile and the Node that it needs (once)…');
  const arguments_ = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', arguments_, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('PostGraphile could not be installed: see above, or leave it out with --no-peer.');
}

async function functions(client: Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `select case when exists (select from pg_proc where proname = 'uuidv7') then 'uuidv7()' else 'gen_random_uuid()' end as id`,
  );
  const id = rows[0]?.id ?? 'gen_random_uuid()';
  const given = { id, participationId: id, people: 'people', startsAt: 'starts_at', type: 'type', by: 'recorded_by' };
  const counted = 'returns table (month text, code text, label_en text, count bigint) language sql stable';
  return `
drop schema if exists benchmark_peer cascade;
create schema benchmark_peer;
create function benchmark_peer.search_entries(term text) returns setof public.search_entry language sql stable as $$
  ${searchSql('term')} $$;
create function benchmark_peer.engagement_counts(from_day date, to_day date) ${counted} as $$
  ${countsSql('from_day', 'to_day')} $$;
create function benchmark_peer.record_engagement(people uuid[], starts_at timestamptz, type text, recorded_by uuid)
  returns public.engagement language sql volatile as $$
  ${recordSql(given).replaceAll('starts_at at time zone', 'record_engagement.starts_at at time zone')}
  select e.* from engaged e $$;`;
}

type Lists = Record<'people' | 'engagements', { readonly edges: readonly [{ readonly cursor: string }] }>;

/** A cursor is base64 of the order's digest and the row's sort keys, the id among them. */
function cursors(sample: Lists): CursorAt {
  return (list, keys) => {
    const [{ cursor }] = sample[list].edges;
    const [digest] = JSON.parse(Buffer.from(cursor, 'base64').toString()) as [string];
    return Buffer.from(JSON.stringify([digest, ...keys])).toString('base64');
  };
}
