import { type Actor, Role } from '../../access';
import { newId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let [officer, partner]: Actor[] = [];
const sql = (statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  app.dataSource.query(statement, values);

const today = `(now() at time zone 'Africa/Nairobi')::date`;
const days = ['null::date', `${today} - 1`, today, `${today} + 1`];
const instants = ['null::timestamptz', `now() - interval '1 minute'`, `now() + interval '1 hour'`];
const either = (values: readonly string[]): string => `(values ${values.map((value) => `(${value})`).join()})`;

beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  const [kind] = await sql(`select id from term where vocabulary = 'ORGANISATION_KIND' limit 1`);
  const [house, person] = [newId(), newId()];
  await sql(`insert into organisation (id, name, kind_id) values ($1, 'House', $2)`, [house, kind!.id]);
  await sql(`insert into person (id, name, sort_name, sensitivity) values ($1, 'Wanjiku', 'Wanjiku', 0)`, [person]);
  partner = await app.partner(house);
  await sql(
    `insert into agreement (id, title, type, stage, signed_on, effective_from, expires_on, terminated_at, data_classes)
     select gen_random_uuid(), 'Agreement', 'DATA_SHARING_AGREEMENT', stage, case when stage = 'SIGNED' then ${today} end, begins, ends, terminated, '{PEOPLE}'
     from (values ('SIGNED'), ('DRAFT')) s(stage), ${either(days)} b(begins), ${either(days)} e(ends), ${either(instants)} t(terminated)
     where coalesce(begins <= ends, true) and (stage = 'SIGNED' and begins is not null or stage <> 'SIGNED' and terminated is null)`,
  );
  await sql(
    `insert into agreement_party (id, agreement_id, organisation_id) select gen_random_uuid(), id, $1 from agreement`,
    [house],
  );
  await sql(
    `insert into share_grant (id, record_kind, person_id, to_organisation_id, field_set, may, purpose, agreement_id, expires_on, withdrawn_at)
     select gen_random_uuid(), 'PERSON', $1, $2, 1, 'VIEW', 'Advocacy', a.id, ends, withdrawn
     from agreement a, ${either(days)} e(ends), ${either(instants)} w(withdrawn)`,
    [person, house],
  );
});
afterAll(() => app.stop());

/** As the function tells it by which the database opens records. */
async function truth(where = 'true'): Promise<[all: string[], inForce: string[]]> {
  const rows = await sql(
    `select 'shr_' || encode(uuid_send(g.id), 'hex') as id, share_ends_at(g, a) > now() as holds
     from share_grant g join agreement a on a.id = g.agreement_id where ${where}`,
  );
  const of = (some: Record<string, unknown>[]): string[] => some.map(({ id }) => String(id)).sort();
  return [of(rows), of(rows.filter(({ holds }) => holds))];
}

interface Shares {
  readonly nodes: { readonly id: string; readonly isInForce: boolean }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function told(actor: Actor, inForceOnly: boolean): Promise<[all: string[], inForce: string[]]> {
  const nodes: Shares['nodes'][number][] = [];
  for (let after = ''; ;) {
    const { people } = await app.get(
      actor,
      `{ people(first: 1) { nodes { shares(first: 100, inForceOnly: ${inForceOnly}${after}) {
        nodes { id isInForce } pageInfo { hasNextPage endCursor } } } } }`,
    );
    const [{ shares }] = (people as { nodes: [{ shares: Shares }] }).nodes;
    nodes.push(...shares.nodes);
    if (!shares.pageInfo.hasNextPage) break;
    after = `, after: "${shares.pageInfo.endCursor}"`;
  }
  const of = (some: Shares['nodes']): string[] => some.map(({ id }) => id).sort();
  return [of(nodes), of(nodes.filter(({ isInForce }) => isInForce))];
}

describe('a share', () => {
  it('is in force as long as what it opens is open, by whatever ends or begins it', async () => {
    const [all, inForce] = await truth();
    expect(all.length).toBeGreaterThan(300);
    expect(inForce.length).toBeGreaterThan(50);
    expect(await told(officer!, false)).toEqual([all, inForce]);
    expect(await told(officer!, true)).toEqual([inForce, inForce]);
  });

  it('is so for the partner, too', async () => {
    const [all, inForce] = await truth(`a.stage = 'SIGNED'`);
    const [seen, holding] = await told(partner!, false);
    expect(seen).toEqual(expect.arrayContaining(all));
    expect(holding).toEqual(inForce);
    expect(await told(partner!, true)).toEqual([inForce, inForce]);
  });
});
