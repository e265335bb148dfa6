import type { Actor } from '../../access';
import { newId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let partner: Actor;
const coalition = newId();
const ids: Record<'people' | 'organisations' | 'engagements', string[]> = {
  people: Array.from({ length: 130 }, newId),
  organisations: Array.from({ length: 130 }, newId),
  engagements: Array.from({ length: 130 }, newId),
};
type List = keyof typeof ids;
const lists = Object.keys(ids) as List[];
const sql = (statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  app.dataSource.query(statement, values);

const of: Readonly<
  Record<
    List,
    {
      readonly table: string;
      readonly kind: string;
      readonly prefix: string;
      readonly order: string;
      readonly reversed: string;
    }
  >
> = {
  people: { table: 'person', kind: 'PERSON', prefix: 'per', order: 'sort_name, id', reversed: '[{ sortName: DESC }]' },
  organisations: {
    table: 'organisation',
    kind: 'ORGANISATION',
    prefix: 'org',
    order: 'name, id',
    reversed: '[{ name: DESC }]',
  },
  engagements: {
    table: 'engagement',
    kind: 'ENGAGEMENT',
    prefix: 'eng',
    order: 'starts_at desc, id desc',
    reversed: '[{ startsAt: ASC }]',
  },
};

const share = (list: List, each: readonly string[], audience: string): Promise<unknown> =>
  sql(
    `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity, for_partner)
     select r.id, $1, $2, $3, r.sensitivity, true from ${of[list].table} r where r.id = any($4) and r.sensitivity <= 1`,
    [audience, newId(), of[list].kind, each],
  );

beforeAll(async () => {
  app = await testApp();
  const [kind] = await sql(`select id from term where vocabulary = 'ORGANISATION_KIND' limit 1`);
  const [type] = await sql(`select id from term where vocabulary = 'ENGAGEMENT_TYPE' limit 1`);
  const rows = (list: List, columns: string, values: string, bound: unknown[] = []): Promise<unknown> =>
    sql(
      `insert into ${of[list].table} (id, sensitivity, ${columns})
       select id, case when n % 20 = 0 then 0 when n % 25 = 1 then 2 else 1 end, ${values} from unnest($1::uuid[]) with ordinality t(id, n)`,
      [ids[list], ...bound],
    );
  await rows('people', 'name, sort_name', `'N' || n % 40, 'N' || n % 40`);
  await rows('organisations', 'name, kind_id', `'N' || n % 40, $2`, [kind!.id]);
  await rows(
    'engagements',
    'subject, starts_at, type_id, medium, status',
    `'S' || n, timestamptz '2026-03-01T08:00Z' + n % 40 * interval '1 day', $2, 'IN_PERSON', 'HELD'`,
    [type!.id],
  );
  const house = newId();
  await sql(`insert into organisation (id, name, kind_id, sensitivity) values ($1, 'House', $2, 2)`, [house, kind!.id]);
  const member = await app.partner(house);
  partner = { ...member, audiences: [...member.audiences, coalition] };
  for (const list of lists) {
    await share(list, ids[list].slice(0, 70), house);
    await share(list, ids[list].slice(60, 66), house);
    await share(list, ids[list].slice(50, 120), coalition);
  }
});
afterAll(() => app.stop());

/** As the rule says it, of each row by itself. */
async function truth(list: List): Promise<string[]> {
  const { table, order, prefix } = of[list];
  const rows = await sql(
    `select r.id from ${table} r where r.sensitivity = 0 or r.sensitivity = 1 and exists (
       select from record_audience a where a.record_id = r.id and a.audience_id = any($1) and a.expires_at > now()) order by ${order}`,
    [partner.audiences],
  );
  return rows.map(({ id }) => `${prefix}_${String(id).replaceAll('-', '')}`);
}

interface Page {
  readonly nodes: { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

async function paged(list: List, orderBy?: string): Promise<string[]> {
  const found: string[] = [];
  for (let after = ''; ;) {
    const given = `first: 30${after}${orderBy ? `, orderBy: ${orderBy}` : ''}`;
    const data = await app.get(partner, `{ ${list}(${given}) { nodes { id } pageInfo { endCursor hasNextPage } } }`);
    const { nodes, pageInfo } = data[list] as Page;
    found.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage || found.length > 200) return found;
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

describe('what was shared with a partner', () => {
  it.each(lists)('is listed once, by whichever names it was shared: %s, page by page, both ways', async (list) => {
    const all = await truth(list);
    expect(all.length).toBeGreaterThan(100);
    expect(await paged(list)).toEqual(all);
    expect(await paged(list, of[list].reversed)).toEqual([...all].reverse());
  });

  it.each(lists)('stands where it belongs after a change of what the list is sorted by: %s', async (list) => {
    const changed = {
      people: `sort_name = 'A' || sort_name`,
      organisations: `name = 'A' || name`,
      engagements: `starts_at = starts_at - interval '200 days'`,
    };
    const before = await truth(list);
    await sql(`update ${of[list].table} set ${changed[list]} where id = any($1)`, [
      ids[list].filter((_, n) => n % 3 === 0),
    ]);
    const after = await truth(list);
    expect(after).not.toEqual(before);
    expect(await paged(list)).toEqual(after);
  });

  const renaming = `update person set sort_name = $2 where id = $1`;
  const opening = `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity, for_partner) values ($1, $2, gen_random_uuid(), 'PERSON', 1, true)`;

  it.each(['before', 'after'])(
    'is listed by its new name, where it is shared %s it was renamed, and not yet committed',
    async (when) => {
      const person = newId();
      await sql(`insert into person (id, name, sort_name, sensitivity) values ($1, 'Old', 'Old', 1)`, [person]);
      const acts: [statement: string, values: string[]][] = [
        [opening, [person, coalition]],
        [renaming, [person, 'New']],
      ];
      const [first, second] = when === 'before' ? acts : acts.reverse();
      const runner = app.dataSource.createQueryRunner();
      await runner.startTransaction();
      await runner.query(first![0], first![1]);
      const waiting = sql(second![0], second![1]);
      const isHeldUp = async (): Promise<boolean> =>
        Number((await sql(`select count(*) from pg_locks where not granted`))[0]!.count) > 0;
      while (!(await isHeldUp())) await new Promise((resolve) => setTimeout(resolve, 5));
      await runner.commitTransaction();
      await runner.release();
      await waiting;
      expect(await app.rows('record_audience', `record_id = '${person}'`)).toMatchObject([{ listed_as: 'New' }]);
    },
  );
});
