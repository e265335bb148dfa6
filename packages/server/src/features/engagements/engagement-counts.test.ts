import { Client } from 'pg';
import { type Actor, Role } from '../../access';
import { newId } from '../../kernel';
import { Random } from '../demo/random';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
let other: Actor;
const ids: Record<string, string[]> = {};
const sql = (statement: string, values: unknown[] = []): Promise<Record<string, never>[]> =>
  app.dataSource.query(statement, values);
const fold = (most = 100_000) => sql(`select fold_engagement_counts($1)`, [most]);

const random = new Random(7);
const below = (most: number): number => random.between(0, most - 1);
const one = (of: string): string => random.one(ids[of]!);

beforeAll(async () => {
  app = await testApp();
  [officer, other] = [await app.actor(Role.ADVOCACY_OFFICER), await app.actor(Role.PROGRAMME_LEAD)];
  const listed = async (query: string): Promise<string[]> => (await sql(query)).map(({ id }) => String(id));
  ids.types = await listed(`select id from term where vocabulary = 'ENGAGEMENT_TYPE' order by position limit 4`);
  ids.topics = await listed(`select id from term where vocabulary = 'TOPIC' order by position limit 4`);
  ids.kinds = await listed(`select id from term where vocabulary = 'STAKEHOLDER_KIND' order by position limit 4`);
  ids.houseKinds = await listed(
    `select id from term where vocabulary = 'ORGANISATION_KIND' and implies_kind_id is not null order by position limit 4`,
  );
  ids.counties = await listed(`select id from county order by code limit 4`);
  ids.accounts = [officer.accountId, other.accountId];
  ids.people = [newId(), newId(), newId(), newId()];
  ids.houses = [newId(), newId()];
  ids.engagements = [];
  for (const id of ids.people)
    await sql(`insert into person (id, name, sort_name) values ($1, 'Somebody', 'Somebody')`, [id]);
  for (const id of ids.houses)
    await sql(`insert into organisation (id, name, kind_id) values ($1, 'House', $2)`, [id, one('houseKinds')]);
  for (let each = 0; each < 40; each += 1) await add();
});
afterAll(() => app.stop());

const acts: readonly (() => Promise<unknown>)[] = [
  add,
  add,
  add,
  () => change(`status = '${random.one(['HELD', 'PLANNED', 'CANCELLED'])}'`),
  () => change(`starts_at = starts_at + interval '${below(80) - 40} days'`),
  () => change(`type_id = '${one('types')}', county_id = ${below(3) ? `'${one('counties')}'` : 'null'}`),
  () => change(`sensitivity = ${random.one([0, 1, 1, 2, 3])}`),
  () => change(`created_by_id = '${one('accounts')}'`),
  () => sql(`insert into engagement_topic values ($1, $2) on conflict do nothing`, [one('engagements'), one('topics')]),
  () => sql(`delete from engagement_topic where engagement_id = $1`, [one('engagements')]),
  () => sql(`delete from participation where id in (select id from participation order by id limit 1)`),
  () => sql(`insert into person_kind values ($1, $2) on conflict do nothing`, [one('people'), one('kinds')]),
  () => sql(`delete from person_kind where person_id = $1`, [one('people')]),
  () => sql(`update organisation set kind_id = $2 where id = $1`, [one('houses'), one('houseKinds')]),
  () => sql(`update person set sensitivity = $2 where id = $1`, [one('people'), 1 + below(2)]),
  // As a merge does, and as its undoing does: what one took part in becomes the other's.
  () =>
    sql(
      `update participation p set person_id = $2 where person_id = $1 and not exists (select from participation q where q.engagement_id = p.engagement_id and q.person_id = $2)`,
      [one('people'), one('people')],
    ),
  () => sql(`delete from engagement where id = $1`, ids.engagements!.splice(below(ids.engagements!.length), 1)),
  () => fold(1 + below(20)),
  async () => {
    const runner = app.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(
      `update engagement set status = 'NO_SHOW', starts_at = starts_at - interval '9 days'; delete from engagement_topic`,
    );
    await runner.rollbackTransaction();
    await runner.release();
  },
];

async function add(): Promise<void> {
  const id = newId();
  await sql(
    `insert into engagement (id, type_id, subject, status, starts_at, medium, county_id, created_by_id, sensitivity)
     values ($1, $2, 'Talk', $3, '2026-06-15T09:00:00Z'::timestamptz + $4 * interval '1 day', 'PHONE', $5, $6, $7)`,
    [
      id,
      one('types'),
      below(2) ? 'HELD' : 'PLANNED',
      below(500) - 250,
      below(4) ? one('counties') : null,
      one('accounts'),
      below(6) ? 1 : 2,
    ],
  );
  await sql(
    `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity) values ($1, $2, $1, 'ENGAGEMENT', 2)`,
    [id, officer.accountId],
  );
  await sql(
    `insert into participation (id, engagement_id, starts_at, sensitivity, status, person_id, on_behalf_of_id, role, attendance)
     select $1, id, starts_at, sensitivity, status, $3, $4, 'ATTENDEE', 'ATTENDED' from engagement where id = $2`,
    [newId(), id, one('people'), below(2) ? one('houses') : null],
  );
  await sql(`insert into engagement_topic values ($1, $2)`, [id, one('topics')]);
  ids.engagements!.push(id);
}
const change = (set: string) => sql(`update engagement set ${set} where id = $1`, [one('engagements')]);

type Group = Record<string, { id: string } | string | null> & { count: number };
const GROUPS = `query($by: [EngagementGrouping!]!, $filter: EngagementFilter) { engagementsGroupedBy(by: $by, filter: $filter) {
  day week month quarter year status type { id } county { id } topic { id } stakeholderKind { id } createdBy { id } count } }`;
const grouped = async (by: string[], actor: Actor, filter?: unknown): Promise<Group[]> =>
  (await app.get(actor, GROUPS, { by, filter })).engagementsGroupedBy;

/** The filter of the list that a number opens. */
function listOf(group: Group): Record<string, unknown>[] {
  const idOf = (value: Group[string]) => (value as { id: string } | null)?.id;
  const of: Record<string, (value: Group[string]) => Record<string, unknown>> = {
    type: (value) => ({ type: { is: { id: { eq: idOf(value) } } } }),
    county: (value) => (value ? { county: { is: { id: { eq: idOf(value) } } } } : { county: { isNull: true } }),
    topic: (value) => ({ topics: { some: { id: { eq: idOf(value) } } } }),
    stakeholderKind: (value) => ({ stakeholderKinds: { some: { id: { eq: idOf(value) } } } }),
    createdBy: (value) => ({ createdBy: { is: { id: { eq: idOf(value) } } } }),
    status: (value) => ({ status: { eq: value } }),
    week: (value) => ({ day: { gte: value, lte: later(String(value), 6) } }),
    day: (value) => ({ day: { eq: value } }),
    month: (value) => ({ day: { gte: `${String(value)}-01`, lte: lastOf(String(value), 1) } }),
    quarter: (value) => {
      const [year, quarter] = String(value).split('-Q').map(Number) as [number, number];
      const first = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}`;
      return { day: { gte: `${first}-01`, lte: lastOf(first, 3) } };
    },
  };
  return Object.entries(group.asked as unknown as Record<string, Group[string]>).map(([key, value]) => of[key]!(value));
}
const later = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const lastOf = (month: string, months: number) => {
  const [year, at] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, at - 1 + months, 0)).toISOString().slice(0, 10);
};

const total = (groups: readonly Group[]): number => groups.reduce((sum, { count }) => sum + count, 0);

const keys: Record<string, string> = {
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  QUARTER: 'quarter',
  TYPE: 'type',
  COUNTY: 'county',
  TOPIC: 'topic',
  STAKEHOLDER_KIND: 'stakeholderKind',
  STAFF: 'createdBy',
  STATUS: 'status',
};

const LISTED = 'query($filter: EngagementFilter) { engagements(first: 1, filter: $filter) { totalCount } }';
const listed = async (actor: Actor, filter?: unknown): Promise<number> =>
  (await app.get(actor, LISTED, { filter })).engagements.totalCount;

async function everyListKnowsItsLength(actor: Actor): Promise<void> {
  const narrow = [{ status: { eq: 'HELD' } }, { day: { gte: '2026-03-01', lt: '2026-09-01' } }];
  for (const filter of [{}, ...narrow, { and: narrow }, { not: narrow[0] }, { or: narrow }])
    // Asked of the rows themselves, too: no sum is kept by subject.
    expect({ filter, of: await listed(actor, filter) }).toEqual({
      filter,
      of: await listed(actor, { and: [filter, { subject: { eq: 'Talk' } }] }),
    });
  expect(await listed(actor)).toBe(await listed(actor, {}));
}

async function everyNumberOpensItsList(actor: Actor): Promise<number> {
  let numbers = 0;
  await everyListKnowsItsLength(actor);
  for (const by of [
    [],
    ...['TYPE', 'COUNTY', 'TOPIC', 'STAKEHOLDER_KIND', 'STAFF', 'STATUS'].map((each) => [each]),
  ].flatMap((of) => ['MONTH', 'QUARTER', 'WEEK', 'DAY'].map((period) => [period, ...of]))) {
    const groups = await grouped(by, actor, {
      day: { gte: '2026-01-01', lte: '2026-12-31' },
      status: { in: ['HELD', 'PLANNED', 'CANCELLED'] },
    });
    // Asked of the rows themselves, since a further condition is one that no sum is kept for.
    const live = await grouped(by, actor, {
      day: { gte: '2026-01-01', lte: '2026-12-31' },
      status: { in: ['HELD', 'PLANNED', 'CANCELLED'] },
      subject: { eq: 'Talk' },
    });
    expect({ by, groups }).toEqual({ by, groups: live });
    for (const group of groups.filter((_, index) => index % 9 === 0)) {
      const asked = Object.fromEntries(by.map((each) => [keys[each]!, group[keys[each]!]!]));
      const filter = {
        and: [
          ...listOf({ ...group, asked } as never),
          { day: { gte: '2026-01-01', lte: '2026-12-31' } },
          { status: { in: ['HELD', 'PLANNED', 'CANCELLED'] } },
        ],
      };
      const { engagements } = await app.get(
        actor,
        `query($filter: EngagementFilter) { engagements(filter: $filter) { totalCount } }`,
        { filter },
      );
      expect({ by, group, count: engagements.totalCount }).toEqual({ by, group, count: group.count });
      numbers += 1;
    }
  }
  return numbers;
}

describe('counts of engagements', () => {
  it('are those of the lists that they open, whatever was written, folded or not, for each who may see another number', async () => {
    for (let round = 0; round < 4; round += 1) {
      for (let step = 0; step < 60; step += 1) await random.one(acts)();
      expect(await everyNumberOpensItsList(officer)).toBeGreaterThan(20);
      await everyNumberOpensItsList(other);
      if (round === 2) await fold();
    }
    const [closed] = await sql(`select count(*) from engagement where sensitivity >= 2`);
    expect(Number(closed!.count)).toBeGreaterThan(0);
  });

  it('lose and double nothing while many write and the sums are folded', async () => {
    const before = total(await grouped(['TYPE'], officer));
    let writing = true;
    const folding = (async () => {
      while (writing) {
        await fold(7);
        const counted = total(await grouped(['TYPE'], officer));
        expect(counted).toBeGreaterThanOrEqual(before);
      }
    })();
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        for (let each = 0; each < 15; each += 1) await add();
      }),
    );
    writing = false;
    await folding;
    await fold();
    expect(await sql(`select count(*)::int from engagement_change`)).toEqual([{ count: 0 }]);
    const after = total(await grouped(['TYPE'], officer));
    expect(after).toBe(before + 90);
    await everyNumberOpensItsList(officer);
  });

  it('are exact for what lies before, after and between instants, whoever asks and whether it is their day or not', async () => {
    const house = newId();
    await sql(`insert into organisation (id, name, kind_id) values ($1, 'Partner', $2)`, [house, one('houseKinds')]);
    const partner = await app.partner(house);
    const starts = (await sql(`select starts_at from engagement`)).map(({ starts_at: at }) => Date.parse(String(at)));
    // At one of them, a moment beside it, and at the midnights of Nairobi and of Greenwich.
    const instant = (): string =>
      new Date(
        below(4)
          ? random.one(starts) + random.one([0, 1, -1])
          : Date.UTC(2026, below(12), 1 + below(28), random.one([0, 21])) + below(2),
      ).toISOString();
    const asked = (): Record<string, unknown> =>
      random.one<() => Record<string, unknown>>([
        () => ({ startsAt: { gte: instant() } }),
        () => ({ startsAt: { lt: instant() }, status: { eq: 'HELD' } }),
        () => ({ startsAt: { gt: instant(), lte: instant() } }),
        () => ({ and: [{ startsAt: { gte: instant() } }, { startsAt: { lt: instant() }, status: { ne: 'HELD' } }] }),
        () => ({ startsAt: { lte: instant() }, day: { gte: '2026-03-01', lt: '2026-09-05' } }),
        () => ({ or: [{ startsAt: { lte: instant() } }, { status: { in: ['PLANNED'] } }] }),
        () => ({ not: { startsAt: { lt: instant() } } }),
        () => ({ startsAt: { eq: instant() } }),
      ])();
    for (let round = 0; round < 60; round += 1) {
      await random.one(acts)();
      const filter = asked();
      for (const actor of [officer, other, partner]) {
        const { engagements, live } = await app.get(
          actor,
          `query($filter: EngagementFilter, $live: EngagementFilter) {
            engagements(filter: $filter) { totalCount } live: engagements(filter: $live) { totalCount } }`,
          { filter, live: { and: [filter, { subject: { eq: 'Talk' } }] } },
        );
        expect({ filter, of: engagements.totalCount }).toEqual({ filter, of: live.totalCount });
      }
    }
  });

  it('tell partners of what they see, and not by whom and what it was', async () => {
    const house = newId();
    await sql(`insert into organisation (id, name, kind_id) values ($1, 'Partner', $2)`, [house, one('houseKinds')]);
    const partner = await app.partner(house);
    const seen = async (): Promise<number> =>
      (await app.get(partner, '{ engagements { totalCount } }')).engagements.totalCount as number;
    const counted = async (): Promise<number> => total(await grouped(['MONTH'], partner));
    const before = await seen();
    expect(await counted()).toBe(before);
    await sql(
      `update engagement set sensitivity = 0 where id = (select id from engagement where sensitivity = 1 order by id limit 1)`,
    );
    expect([await seen(), await counted()]).toEqual([before + 1, before + 1]);
    const { errors } = await app.ask(partner, GROUPS, { by: ['STAKEHOLDER_KIND'] });
    expect(errors?.[0]?.message).toContain('cannot be grouped by STAKEHOLDER_KIND');
  });

  it('read nothing of what was once to be added up, however much that was', async () => {
    const owner = new Client({ connectionString: app.installation.database.url });
    await owner.connect();
    const pages = async (): Promise<number> =>
      Number((await owner.query(`select pg_relation_size('engagement_change') / 8192 as pages`)).rows[0]?.pages);
    try {
      const before = await grouped(['MONTH'], officer);
      // Changes that come to nothing: as many came as went.
      await owner.query(
        `insert into engagement_change (dimension, day, status, change)
         select 'EACH', '2020-02-02', 'HELD', 1 - 2 * (n % 2) from generate_series(1, 100000) n`,
      );
      await fold(99_000);
      await owner.query('vacuum engagement_change');
      expect(await pages()).toBeGreaterThan(500);
      await fold();
      await owner.query('vacuum engagement_change');
      expect(await pages()).toBe(0);
      expect(await grouped(['MONTH'], officer)).toEqual(before);
    } finally {
      await owner.end();
    }
  });

  it('are one statement', async () => {
    expect(await app.countStatements(() => grouped(['MONTH', 'TYPE'], officer))).toBe(1);
  });
});
