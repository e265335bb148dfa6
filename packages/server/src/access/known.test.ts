import { newId } from '../kernel';
import { statementsOf } from '../testing/statements';
import { type TestApp, testApp } from '../testing/test-app';
import type { Actor } from './actor';
import { Role } from './permissions';

let app: TestApp;
let officer: Actor;
let chosen: Actor;
const id = { person: newId(), house: newId(), closedHouse: newId(), engagement: newId() };
const sql = (statement: string, values: unknown[] = []) => app.dataSource.query<unknown[]>(statement, values);
const opaque = (prefix: string, uuid: string): string => `${prefix}_${uuid.replaceAll('-', '')}`;

beforeAll(async () => {
  app = await testApp();
  [officer, chosen] = [await app.actor(Role.ADVOCACY_OFFICER), await app.actor(Role.PROGRAMME_LEAD)];
  await sql(`insert into person (id, name, sort_name) values ($1, 'Wanja', 'Wanja')`, [id.person]);
  for (const [house, sensitivity] of [[id.house, 1] as const, [id.closedHouse, 2] as const]) {
    await sql(
      `insert into organisation (id, name, kind_id, sensitivity)
       select $1, 'House', id, $2 from term where vocabulary = 'ORGANISATION_KIND' limit 1`,
      [house, sensitivity],
    );
    await sql(`insert into membership (id, person_id, organisation_id, role) values ($1, $2, $3, 'Chair')`, [
      newId(),
      id.person,
      house,
    ]);
  }
  // The programme lead alone was let into the closed house.
  await sql(
    `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity, for_partner, expires_at)
     values ($1, $2, $3, 'ORGANISATION', 2, false, 'infinity')`,
    [id.closedHouse, chosen.accountId, newId()],
  );
  app.ways.areCompared = false;
});
afterAll(() => app.stop());

const hats = (actor: Actor) =>
  app.get(
    actor,
    `query Hats($id: ID!) { person(id: $id) { memberships { nodes { role person { name } organisation { id name } } } } }`,
    { id: opaque('per', id.person) },
  );
const housesOf = async (actor: Actor): Promise<string[]> =>
  ((await hats(actor)).person as { memberships: { nodes: { organisation: { id: string } }[] } }).memberships.nodes.map(
    ({ organisation }) => organisation.id,
  );
const timesRead = async (): Promise<number> =>
  (await sql(`select id from audit_entry where act = 'read' and record_id = $1`, [id.closedHouse])).length;

describe('rows that hang on others', () => {
  it('are shown to those who see what they hang on', async () => {
    expect(await housesOf(officer)).toEqual([opaque('org', id.house)]);
    expect((await housesOf(chosen)).sort()).toEqual([opaque('org', id.house), opaque('org', id.closedHouse)].sort());
  });

  it('have what is shown of that looked up once, and whose they are not again', async () => {
    const [text = ''] = (await statementsOf(() => hats(officer))).filter((each) => each.includes('"membership"'));
    expect(text.match(/(from|join) "?organisation"?/g)).toHaveLength(1);
    expect(text.match(/(from|join) "?person"?/g)).toHaveLength(2);
  });
});

describe('reading what is closed', () => {
  it('is written down for whom it was opened to', async () => {
    const before = await timesRead();
    await hats(chosen);
    expect(await timesRead()).toBe(before + 1);
  });

  it('needs no witness of those to whom nothing was opened', async () => {
    const texts = await statementsOf(() => hats(officer));
    expect(texts.some((text) => text.includes('witness_read'))).toBe(false);
    expect((await statementsOf(() => hats(chosen))).some((text) => text.includes('witness_read'))).toBe(true);
  });
});
