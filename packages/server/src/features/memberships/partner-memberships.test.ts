import { type Actor, Role } from '../../access';
import { newId, opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
let partner: Actor;
const ids = {
  shared: newId(),
  kept: newId(),
  house: newId(),
  sharedHouse: newId(),
  publicHouse: newId(),
  keptHouse: newId(),
};

beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  await app.dataSource.query(
    `insert into person (id, name, sort_name) values ($1, 'Shared', 'Shared'), ($2, 'Kept', 'Kept')`,
    [ids.shared, ids.kept],
  );
  await app.dataSource.query(
    `insert into organisation (id, name, kind_id, sensitivity)
     select id::uuid, name, md5('term:ORGANISATION_KIND:agency')::uuid, sensitivity
     from (values ($1, 'The partner', 1), ($2, 'Shared house', 1), ($3, 'Public house', 0), ($4, 'Kept house', 1)) o (id, name, sensitivity)`,
    [ids.house, ids.sharedHouse, ids.publicHouse, ids.keptHouse],
  );
  const seat = newId();
  await app.dataSource.query(`insert into post (id, organisation_id, label) values ($1, $2, 'Director')`, [
    seat,
    ids.keptHouse,
  ]);
  for (const [person, organisation, post, from] of [
    [ids.shared, ids.sharedHouse, null, '2020-01-01'],
    [ids.shared, ids.publicHouse, null, '2021-01-01'],
    [ids.shared, ids.keptHouse, seat, '2022-01-01'],
    [ids.kept, ids.sharedHouse, null, '2020-01-01'],
    [ids.kept, ids.publicHouse, null, '2020-01-01'],
  ])
    await app.dataSource.query(
      `insert into membership (id, person_id, organisation_id, post_id, started_on, started_precision) values ($1, $2, $3, $4, $5, 'year')`,
      [newId(), person, organisation, post, from],
    );
  partner = await app.partner(ids.house);
  for (const [record, kind] of [
    [ids.shared, 'PERSON'],
    [ids.sharedHouse, 'ORGANISATION'],
  ])
    await app.dataSource.query(
      `insert into record_audience (record_id, audience_id, grant_id, kind, for_partner, sensitivity) values ($1, $2, $3, $4, true, 1)`,
      [record, ids.house, newId(), kind],
    );
});
afterAll(() => app.stop());

const HATS = `query($id: ID!) { person(id: $id) { currentMembership { organisation { name } post { label } }
  memberships { totalCount nodes { id organisation { name } } } } }`;
const hats = async (actor: Actor) => (await app.get(actor, HATS, { id: opaqueId('per', ids.shared) })).person;

describe('a partner', () => {
  it('sees a membership where both its person and its organisation were opened to them, or are public', async () => {
    const { memberships, currentMembership } = await hats(partner);
    expect(memberships.totalCount).toBe(2);
    expect(memberships.nodes).toMatchObject([
      { organisation: { name: 'Public house' } },
      { organisation: { name: 'Shared house' } },
    ]);
    expect(currentMembership).toEqual({ organisation: { name: 'Public house' }, post: null });
    expect(await hats(officer)).toMatchObject({
      memberships: { totalCount: 3 },
      currentMembership: { organisation: { name: 'Kept house' }, post: { label: 'Director' } },
    });
  });

  it('does not learn of a membership in an organisation that was kept, by any way', async () => {
    const hidden = (await hats(officer)).memberships.nodes.find(
      (node: { organisation: { name: string } }) => node.organisation.name === 'Kept house',
    );
    const { node } = await app.get(partner, 'query($id: ID!) { node(id: $id) { id } }', { id: hidden.id });
    expect(node).toBeNull();
  });

  it('does not learn who else belongs to an organisation that was opened to them', async () => {
    const { organisation } = await app.get(
      partner,
      `query($id: ID!) { organisation(id: $id) { memberships { totalCount nodes { person { name } } } } }`,
      { id: opaqueId('org', ids.sharedHouse) },
    );
    expect(organisation.memberships).toEqual({ totalCount: 1, nodes: [{ person: { name: 'Shared' } }] });
  });

  it('sees it no longer, the moment that the organisation is closed to them', async () => {
    await app.dataSource.query(`update record_audience set expires_at = now() where record_id = $1`, [ids.sharedHouse]);
    expect((await hats(partner)).memberships).toMatchObject({
      totalCount: 1,
      nodes: [{ organisation: { name: 'Public house' } }],
    });
  });
});
