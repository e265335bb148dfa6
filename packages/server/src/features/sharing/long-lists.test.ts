import type { Actor } from '../../access';
import { newId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
const partners: Record<string, Actor> = {};
const sql = (statement: string, values: unknown[] = []): Promise<Record<string, never>[]> =>
  app.dataSource.query(statement, values);

const PEOPLE = 6_000;

beforeAll(async () => {
  app = await testApp();
  const ids = Array.from({ length: PEOPLE }, () => newId());
  // Every fortieth is PUBLIC, every fiftieth closed, every seventieth keeps away from partners; names repeat.
  await sql(
    `insert into person (id, name, sort_name, sensitivity, consents_withdrawn)
     select id, 'N' || n % 1500, 'N' || n % 1500, case when n % 40 = 0 then 0 when n % 50 = 1 then 2 else 1 end,
       case when n % 70 = 2 then '{SHARING}'::text[] else '{}' end
     from unnest($1::uuid[]) with ordinality t(id, n)`,
    [ids],
  );
  const [kind] = await sql(`select id from term where vocabulary = 'ORGANISATION_KIND' limit 1`);
  for (const [name, share] of Object.entries({ nothing: 0, few: 60, many: 1 })) {
    const house = newId();
    await sql(`insert into organisation (id, name, kind_id) values ($1, $2, $3)`, [house, name, kind!.id]);
    partners[name] = await app.partner(house);
    // By two grants, one of which has ended for some.
    for (const grant of share ? [newId(), newId()] : [])
      await sql(
        `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity, for_partner, expires_at)
         select p.id, $1, $2, 'PERSON', p.sensitivity, true, case when n % 9 = 4 then now() - interval '1 day' else 'infinity' end
         from unnest($3::uuid[]) with ordinality t(id, n) join person p on p.id = t.id where p.sensitivity <= 1 and n % $4 = 0`,
        [house, grant, ids, share],
      );
  }
});
afterAll(() => app.stop());

/** As the rules say it, of each row by itself. */
const truth = async (actor: Actor, where = 'true'): Promise<string[]> =>
  (
    await sql(
      `select p.id from person p where ${where} and not ('SHARING' = any(p.consents_withdrawn)) and (p.sensitivity = 0 or p.sensitivity = 1 and exists (
         select from record_audience a where a.record_id = p.id and a.audience_id = $1 and a.expires_at > now()))
       order by p.sort_name, p.id`,
      [actor.organisationId],
    )
  ).map(({ id }) => `per_${String(id).replaceAll('-', '')}`);

interface Page {
  readonly totalCount: number;
  readonly edges: { readonly node: { readonly id: string } }[];
  readonly pageInfo: Record<'startCursor' | 'endCursor', string> & Record<'hasNextPage' | 'hasPreviousPage', boolean>;
}
const page = async (actor: Actor, given: string): Promise<Page> =>
  (
    await app.get(
      actor,
      `{ people(${given}) { totalCount edges { node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
    )
  ).people as Page;

describe('what a partner sees of many people', () => {
  it.each(['nothing', 'few', 'many'])(
    'is all there, page by page, both ways, where %s is shared with it',
    async (name) => {
      const actor = partners[name]!;
      const all = await truth(actor);
      expect(all.length).toBeGreaterThan(name === 'many' ? 5_000 : 100);
      const forth: string[] = [];
      for (let after = ''; ;) {
        const { totalCount, edges, pageInfo } = await page(actor, `first: 100${after}`);
        expect(totalCount).toBe(all.length);
        forth.push(...edges.map(({ node }) => node.id));
        if (!pageInfo.hasNextPage || forth.length >= 1_000) break;
        after = `, after: "${pageInfo.endCursor}"`;
      }
      expect(forth).toEqual(all.slice(0, forth.length));
      expect(forth.length).toBe(Math.min(all.length, 1_000));
      const back: string[] = [];
      for (let before = ''; back.length < 300;) {
        const { edges, pageInfo } = await page(actor, `last: 100${before}`);
        back.unshift(...edges.map(({ node }) => node.id));
        if (!pageInfo.hasPreviousPage) break;
        before = `, before: "${pageInfo.startCursor}"`;
      }
      expect(back).toEqual(all.slice(-back.length));
    },
  );

  it.each(['nothing', 'few', 'many'])(
    'is filtered and ordered otherwise as everything is, where %s is shared',
    async (name) => {
      const actor = partners[name]!;
      const named = await truth(actor, `p.name like 'N1%'`);
      const { totalCount, edges } = await page(actor, `first: 50, filter: { name: { startsWith: "N1" } }`);
      expect([totalCount, edges.map(({ node }) => node.id)]).toEqual([named.length, named.slice(0, 50)]);
      const upwards = await page(actor, `first: 50, orderBy: [{ sortName: DESC }, { createdAt: ASC }]`);
      const whole = await truth(actor);
      const names = (await sql(`select id, sort_name from person`)).map(
        ({ id, sort_name: of }) => [`per_${String(id).replaceAll('-', '')}`, String(of)] as const,
      );
      const nameOf = new Map<string, string>(names);
      expect(upwards.edges.map(({ node }) => nameOf.get(node.id))).toEqual(
        whole
          .map((id) => nameOf.get(id)!)
          .reverse()
          .slice(0, 50),
      );
    },
  );

  it('is gone with the share, at once', async () => {
    const actor = partners.few!;
    const before = (await page(actor, 'first: 1')).totalCount;
    await sql(`delete from record_audience where audience_id = $1`, [actor.organisationId]);
    const { totalCount } = await page(actor, 'first: 1');
    expect(totalCount).toBeLessThan(before);
    expect(totalCount).toBe((await truth(partners.nothing!)).length);
  });
});
