import { type Actor, Role } from '../../access';
import { newId } from '../../kernel';
import { Random } from '../demo/random';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
const sql = (statement: string, values: unknown[] = []): Promise<Record<string, never>[]> =>
  app.dataSource.query(statement, values);
const listed = async (query: string): Promise<string[]> => (await sql(query)).map(({ id }) => String(id));
const ids: Record<'people' | 'houses' | 'posts' | 'houseKinds' | 'kinds', string[]> = {
  people: [],
  houses: [],
  posts: [],
  houseKinds: [],
  kinds: [],
};

const random = new Random(13);
const below = (most: number): number => random.between(0, most - 1);
const one = (of: keyof typeof ids): string => random.one(ids[of]);

async function join(house = one('houses'), person = one('people')): Promise<void> {
  const [post] = await sql(`select id from post where organisation_id = $1 order by id limit 1`, [house]);
  await sql(
    `insert into membership (id, person_id, organisation_id, post_id, sensitivity) values ($1, $2, $3, $4, $5)`,
    [newId(), person, house, below(2) ? (post?.id ?? null) : null, random.one([0, 1, 1, 1, 2])],
  );
}

const acts: readonly (() => Promise<unknown>)[] = [
  () => join(),
  () => join(),
  () => sql(`update organisation set kind_id = $2 where id = $1`, [one('houses'), one('houseKinds')]),
  () => sql(`update organisation set sensitivity = $2 where id = $1`, [one('houses'), below(4)]),
  () => sql(`update post set kind_id = $2 where id = $1`, [one('posts'), below(2) ? one('kinds') : null]),
  () => sql(`update term set implies_kind_id = $2 where id = $1`, [one('houseKinds'), below(3) ? one('kinds') : null]),
  () =>
    sql(`update membership set organisation_id = $2, post_id = null where person_id = $1`, [
      one('people'),
      one('houses'),
    ]),
  () =>
    sql(`update membership set ended_on = current_date - 1, ended_precision = 'day' where person_id = $1`, [
      one('people'),
    ]),
  () => sql(`insert into person_kind values ($1, $2) on conflict do nothing`, [one('people'), one('kinds')]),
  () => sql(`delete from person_kind where person_id = $1`, [one('people')]),
];

beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  ids.kinds = await listed(`select id from term where vocabulary = 'STAKEHOLDER_KIND' order by position limit 3`);
  ids.houseKinds = await listed(`select id from term where vocabulary = 'ORGANISATION_KIND' order by position limit 4`);
  ids.people = Array.from({ length: 6 }, newId);
  ids.houses = Array.from({ length: 4 }, newId);
  ids.posts = ids.houses.map(newId);
  for (const id of ids.people)
    await sql(`insert into person (id, name, sort_name) values ($1, 'Somebody', 'Somebody')`, [id]);
  for (const [index, id] of ids.houses.entries()) {
    await sql(`insert into organisation (id, name, kind_id) values ($1, 'House', $2)`, [id, one('houseKinds')]);
    await sql(`insert into post (id, organisation_id, label, kind_id) values ($1, $2, 'Chair', $3)`, [
      ids.posts[index],
      id,
      below(2) ? one('kinds') : null,
    ]);
  }
});
afterAll(() => app.stop());

/** As memberships say it, and as it follows from organisations, posts and vocabularies. */
const differing = (): Promise<unknown[]> =>
  sql(
    `select m.id from membership m join membership_kind_source s on s.id = m.id where m.kind_id is distinct from s.kind_id`,
  );

const PEOPLE = `query($kinds: [String!]) { people(first: 50, kinds: $kinds) { totalCount nodes { id kinds { code } } } }`;

describe('what people are by what they hold', () => {
  it('is as organisations, posts and vocabularies say, after each of many changes', async () => {
    const codes = (await sql(`select code from term where id = any($1)`, [ids.kinds])).map(({ code }) => String(code));
    for (let step = 0; step < 120; step += 1) {
      await random.one(acts)();
      expect([step, await differing()]).toEqual([step, []]);
      if (step % 6 > 0) continue;
      const all = (await app.get(officer, PEOPLE, {})).people.nodes as { id: string; kinds: { code: string }[] }[];
      const kinds = [random.one(codes), random.one(codes)];
      const wanted = all.filter((person) => person.kinds.some(({ code }) => kinds.includes(code)));
      const found = (await app.get(officer, PEOPLE, { kinds })).people;
      expect([step, found.totalCount, found.nodes]).toEqual([step, wanted.length, wanted]);
    }
  });

  it('is so when an organisation becomes another kind while somebody joins it, whoever is first', async () => {
    const [house] = ids.houses as [string];
    await sql(`update organisation set sensitivity = 1 where id = $1`, [house]);
    for (const order of Array<string[]>(5).fill(['joined', 'changed']).flat()) {
      const runner = app.dataSource.createQueryRunner();
      await runner.startTransaction();
      const join = (query: typeof sql): Promise<unknown> =>
        query(`insert into membership (id, person_id, organisation_id) values ($1, $2, $3)`, [
          newId(),
          one('people'),
          house,
        ]);
      const change = (query: typeof sql): Promise<unknown> =>
        query(`update organisation set kind_id = $2 where id = $1`, [house, one('houseKinds')]);
      const inside = (statement: string, values?: unknown[]) =>
        runner.query(statement, values) as ReturnType<typeof sql>;
      const [first, second] = order === 'joined' ? [join, change] : [change, join];
      await first(inside);
      const waiting = second(sql);
      await runner.commitTransaction();
      await runner.release();
      await waiting;
      expect([order, await differing()]).toEqual([order, []]);
    }
  });
});
