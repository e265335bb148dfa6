import { type Actor, Role } from '../access';
import { newId } from '../kernel';
import { Random } from './demo/random';
import { type TestApp, testApp } from '../testing/test-app';

let app: TestApp;
let officer: Actor;
let other: Actor;
let kind: string;
const ids: Record<'person' | 'organisation', string[]> = { person: [], organisation: [] };
type Relation = keyof typeof ids;
const relations = ['person', 'organisation'] as const;
const sql = (statement: string, values: unknown[] = []): Promise<Record<string, never>[]> =>
  app.dataSource.query(statement, values);

const random = new Random(11);
const below = (most: number): number => random.between(0, most - 1);
const one = (of: Relation): string => random.one(ids[of]);

async function add(relation: Relation): Promise<void> {
  const id = newId();
  ids[relation].push(id);
  const sensitivity = below(4);
  await (relation === 'person'
    ? sql(`insert into person (id, name, sort_name, sensitivity) values ($1, 'Somebody', 'Somebody', $2)`, [
        id,
        sensitivity,
      ])
    : sql(`insert into organisation (id, name, kind_id, sensitivity) values ($1, 'House', $2, $3)`, [
        id,
        kind,
        sensitivity,
      ]));
}

const opened = (relation: Relation): Promise<unknown> =>
  sql(
    `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity)
     select id, $2, id, $3, sensitivity from ${relation} where id = $1 and sensitivity >= 2 on conflict do nothing`,
    [one(relation), officer.accountId, relation.toUpperCase()],
  );

const acts: readonly ((relation: Relation) => Promise<unknown>)[] = [
  add,
  add,
  (relation) => sql(`update ${relation} set sensitivity = $2 where id = $1`, [one(relation), below(4)]),
  (relation) =>
    sql(`update ${relation} set merged_into_id = $2 where id = $1 and id <> $2`, [one(relation), one(relation)]),
  (relation) => sql(`update ${relation} set merged_into_id = null where id = $1`, [one(relation)]),
  // Many at once, some of which are counted before, some after, and some at neither time.
  (relation) =>
    sql(`update ${relation} set sensitivity = (sensitivity + 1) % 4 where id = any($1)`, [
      [one(relation), one(relation), one(relation)],
    ]),
  opened,
  (relation) => sql(`delete from record_audience where record_id = $1`, [one(relation)]),
  async (relation) => {
    const gone = one(relation);
    await sql(`update ${relation} set merged_into_id = null where merged_into_id = $1`, [gone]);
    await sql(`delete from ${relation} where id = $1`, [gone]);
    ids[relation] = ids[relation].filter((id) => id !== gone);
  },
  () => sql(`select fold_directory_counts($1)`, [1 + below(5)]),
  async (relation) => {
    const runner = app.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`delete from record_audience where record_id = $1`, [one(relation)]);
    await runner.query(`update ${relation} set sensitivity = 1 - (sensitivity + 1) % 2 where merged_into_id is null`);
    await runner.rollbackTransaction();
    await runner.release();
  },
];

beforeAll(async () => {
  app = await testApp();
  [officer, other] = [await app.actor(Role.ADVOCACY_OFFICER), await app.actor(Role.PROGRAMME_LEAD)];
  const [first] = await sql(`select id from term where vocabulary = 'ORGANISATION_KIND' limit 1`);
  kind = String(first!.id);
  for (const relation of relations) for (let each = 0; each < 12; each += 1) await add(relation);
});
afterAll(() => app.stop());

/** What the lists say there is, and how many rows they go through. */
async function told(actor: Actor): Promise<{ people: number[]; organisations: number[] }> {
  const data = await app.get(
    actor,
    `{ people(first: 100) { totalCount edges { cursor } } organisations(first: 100) { totalCount edges { cursor } } }`,
  );
  const of = (list: { totalCount: number; edges: unknown[] }): number[] => [list.totalCount, list.edges.length];
  const { people, organisations } = data as Record<string, { totalCount: number; edges: unknown[] }>;
  return { people: of(people!), organisations: of(organisations!) };
}

describe('how many people and organisations there are', () => {
  it('is told as it is after each of many changes, to whom something closed is open and to others', async () => {
    for (let step = 0; step < 150; step += 1) {
      await random.one(acts)(random.one(relations));
      if (step % 3 > 0) continue;
      for (const actor of [officer, other]) {
        const { people, organisations } = await told(actor);
        expect([step, ...people]).toEqual([step, people[1], people[1]]);
        expect([step, ...organisations]).toEqual([step, organisations[1], organisations[1]]);
      }
    }
    expect((await told(officer)).people[0]).toBeGreaterThan(0);
  });

  it('is kept as few rows, whoever writes, and is the same before and after they are added up', async () => {
    const before = await told(other);
    await Promise.all([1, 2, 3, 4, 5].map(() => add('person')));
    const written = await told(other);
    await sql(`select fold_directory_counts(100000)`);
    expect(await told(other)).toEqual(written);
    expect(written.people[0]).toBeGreaterThanOrEqual(before.people[0]!);
    expect(await app.rows('directory_change', 'true')).toEqual([]);
    expect((await app.rows('directory_tally', 'true')).length).toBeLessThanOrEqual(2);
  });

  it('counts the rows themselves where something narrows the list', async () => {
    const data = await app.get(
      other,
      `{ people(first: 100, filter: { name: { eq: "Nobody at all" } }) { totalCount } searched: people(first: 5, search: "zzzzqq") { totalCount } }`,
    );
    expect(data).toEqual({ people: { totalCount: 0 }, searched: { totalCount: 0 } });
  });
});
