import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { type TestDatabase, freshDatabase } from '../../server/src/testing/database';
import { opened } from './database';
import { assertEqual } from './gate';
import { queues } from './generator/fold';
import { load } from './generator/load';
import { lastEngaged, tables } from './generator/rows';
import { scaleOf } from './generator/scale';
import { World } from './generator/world';
import { startFloor } from './systems/floor';
import { startProduct } from './systems/product';
import type { System } from './systems/system';
import { workloads } from './workloads';

const world = new World(scaleOf(200));
const ids = {
  county: (code: number) => `county ${code}`,
  term: (vocabulary: string, code: string) => `${vocabulary} ${code}`,
};
const rowsOf = (of: World): string[] =>
  tables(of, ids, 'an officer', lastEngaged(of)).flatMap((table) => [table.name, ...table.rows()]);

let quick: TestDatabase;
let client: Client;
const said: string[] = [];
beforeAll(async () => {
  quick = await freshDatabase();
  client = await opened(quick.url);
  await load(client, world, { say: (line) => said.push(line) });
});
afterAll(async () => {
  await client.end();
  await quick.drop();
});

describe('the generated world', () => {
  it('is the same each time', () => {
    expect(rowsOf(new World(scaleOf(200)))).toEqual(rowsOf(world));
  });

  it('has few who take part in much, and many who take part in little', async () => {
    const { rows } = await client.query<{ count: number }>(
      'select count(*)::int from participation where person_id is not null group by person_id order by 1 desc',
    );
    expect(rows[0]!.count).toBeGreaterThan(10 * rows[100]!.count);
  });

  it('is loaded by somebody who knows every trigger whose work is done for it', () => {
    // Left on, one of them would look for its rows without indexes, and a hundred thousand people would never be loaded.
    expect(said.filter((line) => line.includes('does this itself'))).toEqual([]);
  });

  it('is counted in sums alone, as it is a minute later: nothing waits to be added to them', async () => {
    for (const queue of Object.keys(queues)) {
      const { rows } = await client.query(`select * from ${queue}`);
      expect([queue, rows]).toEqual([queue, []]);
    }
    const { rows } = await client.query(
      `select (select count from directory_tally where relation = 'person') as people,
         (select sum(count)::int from engagement_tally where dimension = 'ALL') as engagements`,
    );
    expect(rows).toEqual([{ people: 200, engagements: 2_000 }]);
  });

  it('is, loaded quickly, what the product’s own triggers make of it row by row', async () => {
    const slow = await freshDatabase();
    const other = await opened(slow.url);
    try {
      await load(other, world, { byTriggers: true });
      expect(await contentsOf(client)).toEqual(await contentsOf(other));
      expect(await structureOf(client)).toEqual(await structureOf(other));
    } finally {
      await other.end();
      await slow.drop();
    }
  });
});

describe('the gate', () => {
  let dataDir: string;
  const systems: System[] = [];
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'utetezi-benchmarks-'));
    systems.push(await startFloor(quick.url), await startProduct(quick.url, dataDir));
  });
  afterAll(async () => {
    for (const system of systems) await system.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is passed by the product and the floor in every workload', async () => {
    for (const workload of workloads()) {
      const compared = await assertEqual(systems, workload, world, 4, client);
      expect([workload.key, compared]).toEqual([workload.key, workload.floor ? 4 : 0]);
    }
  });

  it('stops when one answer differs in one letter, and shows where', async () => {
    const [floor, product] = systems as [System, System];
    const slip: System = {
      ...product,
      answer: (_, data) => JSON.parse(JSON.stringify(data).replace('Nairobi', 'Nairoby')),
    };
    const profiles = workloads(['W2']);
    await expect(assertEqual([floor, slip], profiles[0]!, world, 30, client)).rejects.toThrow(
      /W2: product answers other than the floor for .*[^]*Nairoby[^]*floor: .*Nairobi/,
    );
  });

  it('stops when something is refused', async () => {
    const [floor, product] = systems as [System, System];
    const without: System = {
      ...product,
      ask: async (...given) => ({ ...(await product.ask(...given))!, headers: { 'content-type': 'application/json' } }),
    };
    await expect(assertEqual([floor, without], workloads(['W1'])[0]!, world, 1, client)).rejects.toThrow(
      /Refused with/,
    );
  });
});

/** Every row of every table, but for accounts, whose passwords are salted. */
async function contentsOf(of: Client): Promise<Record<string, string[]>> {
  const { rows } = await of.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('account', 'schema_migration', 'migrations') order by 1`,
  );
  const contents: Record<string, string[]> = {};
  for (const { name } of rows) {
    const found = await of.query<{ row: string }>(`select t::text as row from "${name}" t order by 1`);
    contents[name] = found.rows.map(({ row }) => row);
  }
  return contents;
}

/** Every index, and whether every trigger is on. */
async function structureOf(of: Client): Promise<string[]> {
  const { rows } = await of.query<{ line: string }>(
    `select indexdef as line from pg_indexes where schemaname = 'public'
     union all select concat_ws(' ', tgrelid::regclass, tgenabled, regexp_replace(tgname, '\\d+', '')) from pg_trigger order by 1`,
  );
  return rows.map(({ line }) => line);
}
