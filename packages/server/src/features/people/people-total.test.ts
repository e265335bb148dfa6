import { Client } from 'pg';
import { type Actor, Role } from '../../access';
import { newId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';
import { Random } from '../demo/random';

let app: TestApp;
let officer: Actor;
let other: Actor;
const ids: Record<'people' | 'houses' | 'kinds' | 'houseKinds', string[]> = {
  people: [],
  houses: [],
  kinds: [],
  houseKinds: [],
};
let codes: string[];
type Run = (statement: string, values?: unknown[]) => Promise<unknown>;
const sql: Run = (statement, values = []) => app.dataSource.query(statement, values);

const random = new Random(23);
const below = (most: number): number => random.between(0, most - 1);
const one = (of: keyof typeof ids): string => random.one(ids[of]);

/** On both sides of a turn, by seconds and by months. */
const ago = (): string =>
  `${random.one([1440, 1080, 168, 126, 24, 18]) * 60 + random.one([0.05, -1.5, 300, -300, 200_000, -30])} minutes`;
const day = (): string | null => (below(4) ? `${below(800) - 400} days` : null);

async function add(run: Run = sql): Promise<void> {
  const id = newId();
  ids.people.push(id);
  await run(
    `insert into person (id, name, sort_name, sensitivity, contact_rhythm_days, last_engaged_at)
     values ($1, 'Somebody', 'Somebody', $2, $3, now() - $4::interval)`,
    [id, random.one([0, 1, 1, 1, 2, 3]), random.one([null, null, 7, 1]), below(4) ? ago() : null],
  );
}

const join = (run: Run): Promise<unknown> =>
  run(
    `insert into membership (id, person_id, organisation_id, started_on, started_precision, ended_on, ended_precision, sensitivity)
     select $1, $2, $3, least(s, e), case when least(s, e) is not null then 'day' end, greatest(s, e), case when greatest(s, e) is not null then 'day' end, $6
     from (select current_date + $4::interval, current_date + $5::interval) t(s, e)`,
    [newId(), one('people'), one('houses'), day(), day(), random.one([1, 1, 1, 2])],
  );
const some = `id in (select id from %t order by random() limit 2)`;
const any = (table: string): string => some.replace('%t', table);

const acts: readonly ((run: Run) => Promise<unknown>)[] = [
  add,
  add,
  join,
  join,
  join,
  (run) => run(`update person set sensitivity = $2 where id = $1`, [one('people'), below(4)]),
  (run) => run(`update person set last_engaged_at = now() - $2::interval where id = $1`, [one('people'), ago()]),
  (run) => run(`update person set last_engaged_at = null where ${any('person')}`),
  (run) => run(`update person set contact_rhythm_days = $2 where id = $1`, [one('people'), random.one([null, 7, 60])]),
  (run) => run(`update person set merged_into_id = $2 where id = $1 and id <> $2`, [one('people'), one('people')]),
  (run) => run(`update person set merged_into_id = null where id = $1`, [one('people')]),
  (run) => run(`update membership set person_id = $1 where ${any('membership')}`, [one('people')]),
  (run) => run(`update membership set organisation_id = $1 where ${any('membership')}`, [one('houses')]),
  (run) => run(`update membership set sensitivity = 3 - sensitivity where ${any('membership')}`),
  (run) =>
    run(
      `update membership set ended_on = greatest(started_on, current_date), ended_precision = 'day' where ${any('membership')}`,
    ),
  (run) => run(`delete from membership where ${any('membership')}`),
  (run) => run(`update organisation set kind_id = $2 where id = $1`, [one('houses'), one('houseKinds')]),
  (run) => run(`update organisation set sensitivity = 3 - sensitivity where id = $1`, [one('houses')]),
  (run) => run(`insert into person_kind values ($1, $2) on conflict do nothing`, [one('people'), one('kinds')]),
  (run) => run(`delete from person_kind where person_id = $1`, [one('people')]),
  (run) =>
    run(`insert into do_not_contact (id, person_id, channel, reason) values ($1, $2, $3, 'asked')`, [
      newId(),
      one('people'),
      random.one([null, null, 'PHONE']),
    ]),
  (run) =>
    run(
      `update do_not_contact set lifted_at = now(), lift_reason = 'asked' where person_id = $1 and lifted_at is null`,
      [one('people')],
    ),
  (run) => run(`update do_not_contact set person_id = $2 where person_id = $1`, [one('people'), one('people')]),
  (run) =>
    run(
      `insert into consent (id, person_id, purpose, decision, said_on, means) values ($1, $2, 'CONTACT', $3, current_date, 'SPOKEN')`,
      [newId(), one('people'), random.one(['GIVEN', 'WITHDRAWN'])],
    ),
  (run) =>
    run(
      `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity)
       select id, $2, id, 'PERSON', sensitivity from person where id = $1 and sensitivity >= 2 on conflict do nothing`,
      [one('people'), officer.accountId],
    ),
  async (run) => {
    const gone = one('people');
    await run(`update person set merged_into_id = null where merged_into_id = $1`, [gone]);
    await run(`delete from membership where person_id = $1`, [gone]);
    await run(`delete from person where id = $1`, [gone]);
  },
  (run) => run(`select fold_people_counts($1)`, [1 + below(6)]),
  async () => {
    const runner = app.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`update person set sensitivity = 1, last_engaged_at = now(); delete from person_kind`);
    await runner.rollbackTransaction();
    await runner.release();
  },
];

const statuses = ['ACTIVE', 'COOLING', 'GONE_COLD', 'NEVER', 'DO_NOT_CONTACT'];

beforeAll(async () => {
  app = await testApp();
  [officer, other] = [await app.actor(Role.ADVOCACY_OFFICER), await app.actor(Role.PROGRAMME_LEAD)];
  const listed = (query: string): Promise<{ id: string; code: string }[]> => app.dataSource.query(query);
  const kinds = await listed(
    `select id, code from term where vocabulary = 'STAKEHOLDER_KIND' and id in (select implies_kind_id from term) limit 4`,
  );
  codes = kinds.map(({ code }) => code);
  ids.kinds = kinds.map(({ id }) => id);
  ids.houseKinds = (
    await listed(`select id, code from term where vocabulary = 'ORGANISATION_KIND' and implies_kind_id is not null`)
  ).map(({ id }) => id);
  for (let each = 0; each < 4; each += 1) {
    ids.houses.push(newId());
    await sql(`insert into organisation (id, name, kind_id) values ($1, 'House', $2)`, [
      ids.houses[each],
      one('houseKinds'),
    ]);
  }
  for (let each = 0; each < 25; each += 1) await add();
  for (let each = 0; each < 40; each += 1) await join(sql);
});
afterAll(() => app.stop());

const sets = (): string[][] => [...statuses.map((each) => [each]), random.some(statuses, 2), random.some(statuses, 3)];
const listings = (of: readonly string[][]): string =>
  [
    ...of.map((each, index) => `s${index}: people(first: 100, filter: { contactStatus: { in: [${each.join()}] } })`),
    ...codes.map((code, index) => `k${index}: people(first: 100, kinds: ["${code}"])`),
    `both: people(first: 100, kinds: ${JSON.stringify(codes.slice(0, 2))})`,
    `cold: people(first: 100, kinds: ["${codes[0]}"], filter: { contactStatus: { eq: GONE_COLD } })`,
    `all: people(first: 100)`,
  ]
    .map((each) => `${each} { totalCount nodes { id contactStatus kinds { code } } }`)
    .join('\n');

interface Listed {
  readonly totalCount: number;
  readonly nodes: { readonly contactStatus: string; readonly kinds: { readonly code: string }[] }[];
}

async function compare(actor: Actor, step: unknown): Promise<void> {
  const asked = sets();
  const told = (await app.get(actor, `{ ${listings(asked)} }`)) as Record<string, Listed>;
  for (const [name, { totalCount, nodes }] of Object.entries(told))
    expect([step, name, totalCount]).toEqual([step, name, nodes.length]);
  const everybody = told.all!.nodes;
  for (const [index, each] of asked.entries())
    expect([step, each, told[`s${index}`]!.totalCount]).toEqual([
      step,
      each,
      everybody.filter(({ contactStatus }) => each.includes(contactStatus)).length,
    ]);
  for (const [index, code] of codes.entries())
    expect([step, code, told[`k${index}`]!.totalCount]).toEqual([
      step,
      code,
      everybody.filter(({ kinds }) => kinds.some((kind) => kind.code === code)).length,
    ]);
}

describe('how many people there are of a contact status, and of a kind', () => {
  it('is told as the rows have it after each of many changes, to whom somebody closed is open and to others', async () => {
    for (let step = 0; step < 160; step += 1) {
      await random.one(acts)(sql);
      ids.people = ((await sql(`select id from person`)) as { id: string }[]).map(({ id }) => id);
      if (step % 4 === 0) for (const actor of [officer, other]) await compare(actor, step);
    }
  });

  it('is what the wishes, consents, last engagements and memberships themselves say', async () => {
    const [truth] = (await sql(
      `select count(*) filter (where refuses)::int as "DO_NOT_CONTACT",
         count(*) filter (where not refuses and last_engaged_at is null)::int as "NEVER",
         count(*) filter (where not refuses and last_engaged_at < now() - rhythm)::int as "GONE_COLD",
         count(*) filter (where not refuses and last_engaged_at < now() - rhythm * 0.75 and last_engaged_at >= now() - rhythm)::int as "COOLING",
         count(*) filter (where not refuses and last_engaged_at >= now() - rhythm * 0.75)::int as "ACTIVE"
       from (select p.last_engaged_at, make_interval(days => coalesce(p.contact_rhythm_days, 60)::int) as rhythm,
           exists (select from do_not_contact d where d.person_id = p.id and d.channel is null and d.lifted_at is null)
             or 'CONTACT' = any(p.consents_withdrawn) as refuses
         from person p where p.merged_into_id is null and p.sensitivity <= 1) t`,
    )) as [Record<string, number>];
    for (const status of statuses) {
      const data = await app.get(
        other,
        `{ people(first: 1, filter: { contactStatus: { eq: ${status} } }) { totalCount } }`,
      );
      expect([status, data]).toEqual([status, { people: { totalCount: truth[status] } }]);
    }
    expect(Object.values(truth).filter((each) => each > 0).length).toBeGreaterThan(3);
  });

  it('is the same before and after it is added up, and where several write at once', async () => {
    const clients = [1, 2, 3, 4].map(() => new Client({ connectionString: app.installation.database.url }));
    for (const client of clients) await client.connect();
    await Promise.all(
      clients.map(async (client) => {
        const run: Run = (statement, values = []) => client.query(statement, values as unknown[]);
        for (let step = 0; step < 60; step += 1)
          // Two that wait for each other, somebody who has just gone, or a second wish: the database says no, and nothing was done.
          await random
            .one(acts.slice(0, -1))(run)
            .catch(() => undefined);
      }),
    );
    for (const client of clients) await client.end();
    for (const actor of [officer, other]) await compare(actor, 'at once');
    while (((await sql(`select fold_people_counts(50) as folded`)) as { folded: number }[])[0]!.folded > 0);
    for (const actor of [officer, other]) await compare(actor, 'added up');
    expect(await app.rows('people_change', 'true')).toEqual([]);
  });

  it('is that of the pages of a kind, few or many, in their order both ways', async () => {
    const many = Array.from({ length: 5_300 }, () => newId());
    await sql(
      `insert into person (id, name, sort_name, sensitivity) select id, 'M' || n % 700, 'M' || n % 700, case when n % 99 = 0 then 2 else 1 end
       from unnest($1::uuid[]) with ordinality t(id, n)`,
      [many],
    );
    await sql(`insert into person_kind select id, $2 from unnest($1::uuid[]) t(id)`, [many, ids.kinds[3]]);
    for (const code of [codes[0]!, codes[3]!])
      for (const actor of [officer, other]) {
        const truth = (
          (await sql(
            `select p.id from person p where p.merged_into_id is null
               and (p.sensitivity <= 1 or exists (select from record_audience a where a.record_id = p.id and a.audience_id = $2))
               and exists (select from person_kind_today k join term t on t.id = k.kind_id where k.person_id = p.id and t.code = $1)
             order by p.sort_name, p.id`,
            [code, actor.accountId],
          )) as { id: string }[]
        ).map(({ id }) => `per_${id.replaceAll('-', '')}`);
        const page = async (given: string): Promise<{ totalCount: number; nodes: { id: string }[]; pageInfo: never }> =>
          (
            await app.get(
              actor,
              `{ people(kinds: ["${code}"], ${given}) { totalCount nodes { id } pageInfo { endCursor startCursor } } }`,
            )
          ).people;
        const listed = ({ nodes }: { nodes: { id: string }[] }): string[] => nodes.map(({ id }) => id);
        const first = await page('first: 40');
        const { endCursor } = first.pageInfo as { endCursor: string | null };
        const second = endCursor ? await page(`first: 40, after: "${endCursor}"`) : { nodes: [] };
        const last = await page('last: 40');
        expect([code, first.totalCount]).toEqual([code, truth.length]);
        expect([...listed(first), ...listed(second)]).toEqual(truth.slice(0, 80));
        expect(listed(last)).toEqual(truth.slice(-40));
      }
  });

  it('lets no partner ask who has gone cold', async () => {
    const partner = await app.partner(ids.houses[0]!);
    const { errors } = await app.ask(
      partner,
      `{ people(filter: { contactStatus: { eq: GONE_COLD } }) { totalCount } }`,
    );
    expect(errors?.[0]?.message).toMatch(/cannot be filtered by "contactStatus"/);
  });
});
