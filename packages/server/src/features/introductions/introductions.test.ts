import { type Actor, Role } from '../../access';
import { newId, opaqueId, uuidFromOpaque } from '../../kernel';
import { ShareWorld, day } from '../sharing/testing/share-world';

const world = new ShareWorld();
let coalitionId: string;
let asker: Actor;
let knower: Actor;
let stranger: Actor;
let officer: Actor;

const uuid = (id: string): string => uuidFromOpaque(id.slice(0, 3), id)!;
/** A member of a house with what it is at this moment, coalitions and all. */
const memberOf = async (organisation: string): Promise<Actor> => {
  const actor = await world.app.partner(uuid(organisation));
  const [{ audiences }] = (await world.app.dataSource.query(`select audiences_of($1, $2) as audiences`, [
    actor.accountId,
    actor.organisationId,
  ])) as [{ audiences: string[] }];
  return { ...actor, audiences };
};

beforeAll(async () => {
  await world.start();
  const houses = [world.house, await world.organisation('Coast Watch'), await world.organisation('Rift Aid')] as const;
  const { coalition } = await world.act('recordCoalition', 'RecordCoalitionInput', 'coalition { id }', {
    name: 'Custody coalition',
  });
  coalitionId = coalition.id;
  for (const house of houses) {
    await world.app.dataSource.query(
      `insert into coalition_membership (id, coalition_id, organisation_id, role, started_on) values ($1, $2, $3, 'MEMBER', $4)`,
      [newId(), uuid(coalitionId), uuid(house), day(-30)],
    );
    await world.agreement({ parties: [{ organisationId: house }] });
  }
  [asker, knower, stranger] = (await Promise.all(houses.map(memberOf))) as [Actor, Actor, Actor];
  officer = await world.app.actor(Role.ADVOCACY_OFFICER);
  await world.app.get(
    knower,
    `mutation { contributePerson(input: { name: "Kipchumba Arap Sang", organisationName: "Uasin Gishu Police", roleThere: "County Commander" }) { person { id } userErrors { code } } }`,
  );
});
afterAll(() => world.app.stop());

const REQUEST = 'id wanted purpose endsOn closedAt isOurs coalition { id } offers { introducer message contact }';
const ask = async (wanted: string, as = asker, more: Record<string, unknown> = {}) =>
  (
    await world.app.get(
      as,
      `mutation($input: AskForIntroductionInput!) { askForIntroduction(input: $input) { request { ${REQUEST} } userErrors { code message path } } }`,
      { input: { coalitionId, wanted, purpose: 'A visit to the cells', endsOn: day(20), ...more } },
    )
  ).askForIntroduction;
const close = async (id: string, as = asker) =>
  (
    await world.app.get(
      as,
      `mutation($id: ID!) { closeIntroductionRequest(id: $id) { request { id closedAt } userErrors { code message } } }`,
      { id },
    )
  ).closeIntroductionRequest;
const offer = async (id: string, as: Actor) =>
  (
    await world.app.get(
      as,
      `mutation($id: ID!) { offerIntroduction(id: $id, input: { message: "I will call him.", contact: "Our Nakuru desk" }) { offer { message } userErrors { code message } } }`,
      { id },
    )
  ).offerIntroduction;
const decline = async (id: string, as: Actor) =>
  (
    await world.app.get(as, `mutation($id: ID!) { declineIntroduction(id: $id) { userErrors { code message } } }`, {
      id,
    })
  ).declineIntroduction;
const ours = async (as: Actor) =>
  (await world.app.get(as, `{ introductionRequests { totalCount nodes { ${REQUEST} } } }`)).introductionRequests;
const sought = async (as: Actor) =>
  (await world.app.get(as, `{ introductionsSought { totalCount nodes { ${REQUEST} } } }`)).introductionsSought;
const seen = async (id: string, as: Actor) =>
  (await world.app.get(as, `query($id: ID!) { node(id: $id) { id } }`, { id })).node;
const clear = () => world.app.dataSource.query(`delete from introduction_request`);
const traces = async () => [
  await Promise.all(
    ['introduction_request', 'introduction_offer', 'introduction_decline'].map((table) => world.app.rows(table)),
  ),
  (await world.app.rows('audit_entry')).filter(({ outcome }) => outcome !== 'REFUSED'),
];

afterEach(clear);

it('asks those whose own contacts fit, by name and by what somebody does, and nobody else', async () => {
  for (const wanted of ['kipchumba sang', 'County Commander']) {
    const { request, userErrors } = await ask(wanted);
    expect(userErrors).toEqual([]);
    const { totalCount, nodes } = await sought(knower);
    expect(totalCount).toBe(1);
    expect(nodes[0]).toMatchObject({ wanted, isOurs: false, offers: [] });
    for (const other of [stranger, asker, officer]) expect((await sought(other)).totalCount).toBe(0);
    expect(await seen(request.id, stranger)).toBeNull();
    expect(await seen(request.id, officer)).toBeNull();
    await clear();
  }
});

it('does not tell those who are asked who asks', async () => {
  await ask('Kipchumba Sang');
  const text = JSON.stringify(await sought(knower));
  expect(text).not.toContain(asker.name);
  expect(text).not.toContain(world.house);
});

it('answers the asker the same, byte for byte, whether somebody knows a way or nobody does', async () => {
  const story = async (wanted: string): Promise<string> => {
    const told: unknown[] = [];
    const asked = await ask(wanted);
    const { id } = asked.request;
    told.push(asked, await ours(asker), await sought(asker), await offer(id, asker), await decline(id, asker));
    await decline(id, knower);
    told.push(await ours(asker), await close(id));
    const [{ count }] = (await world.app.dataSource.query(`select count(*)::int as count from notification`)) as [
      { count: number },
    ];
    await clear();
    return JSON.stringify([told, count]).replaceAll(id, 'ID').replaceAll(wanted, 'WANTED');
  };
  expect(await story('Kipchumba Sang')).toBe(await story('Zzyzx Qwerty Nobody'));
});

it('runs the same statements whether somebody knows a way or nobody does', async () => {
  const count = (wanted: string) => world.app.countStatements(() => ask(wanted));
  expect(await count('Kipchumba Sang')).toBe(await count('Zzyzx Qwerty Nobody'));
});

it('brings the asker what whoever introduces chose to say, and no contact of theirs', async () => {
  const { request } = await ask('Kipchumba Sang');
  expect((await offer(request.id, knower)).userErrors).toEqual([]);
  const { nodes } = await ours(asker);
  expect(nodes[0].offers).toEqual([
    {
      introducer: expect.stringContaining(knower.name),
      message: 'I will call him.',
      contact: 'Our Nakuru desk',
    },
  ]);
  expect((await sought(knower)).totalCount).toBe(0);
  expect((await world.app.get(asker, `{ people(search: "Kipchumba Sang") { totalCount } }`)).people.totalCount).toBe(0);
});

it('asks the programme by whom it has met, and never by what is protected or must not be contacted', async () => {
  const met = await world.person('Zainabu Mkubwa');
  const [{ name }] = (await world.app.rows('person', `id = '${uuid(met)}'`)) as [{ name: string }];
  const { request } = await ask(name);
  expect((await sought(officer)).totalCount).toBe(0);
  await world.engagement({ participants: [{ personId: met }] });
  expect((await sought(officer)).totalCount).toBe(1);
  await world.app.dataSource.query(`update person set sensitivity = 2 where id = $1`, [uuid(met)]);
  expect((await sought(officer)).totalCount).toBe(0);
  expect(await offer(request.id, officer)).toEqual(await offer(`inr_${'0'.repeat(32)}`, officer));
});

it('finds no request for whoever is not asked: neither to offer, to decline nor to close', async () => {
  const { request } = await ask('Kipchumba Sang');
  const before = await traces();
  const nothing = `inr_${'0'.repeat(32)}`;
  for (const as of [stranger, asker]) {
    expect(await offer(request.id, as)).toEqual(await offer(nothing, as));
    expect(await decline(request.id, as)).toEqual(await decline(nothing, as));
  }
  expect(await close(request.id, knower)).toEqual(await close(nothing, knower));
  expect(await close(request.id, officer)).toEqual(await close(nothing, officer));
  expect(await traces()).toEqual(before);
});

it('stops being asked when it is closed, when it ends, and when the house leaves the coalition', async () => {
  const { request } = await ask('Kipchumba Sang');
  await world.app.dataSource.query(`update introduction_request set ends_on = $1`, [day(-1)]);
  expect((await sought(knower)).totalCount).toBe(0);
  await world.app.dataSource.query(`update introduction_request set ends_on = $1`, [day(5)]);
  expect((await sought(knower)).totalCount).toBe(1);
  await close(request.id);
  expect((await sought(knower)).totalCount).toBe(0);
});

it('keeps asking from being a probe: three open at once, ten in 30 days, nothing shorter than a name', async () => {
  for (const wanted of ['First one', 'Second one', 'Third one']) expect((await ask(wanted)).userErrors).toEqual([]);
  const before = await traces();
  expect((await ask('Kipchumba Sang')).userErrors).toMatchObject([{ code: 'REFUSED' }]);
  expect((await ask('Zzyzx Nobody')).userErrors).toEqual((await ask('Kipchumba Sang')).userErrors);
  expect((await ask('Ki', knower)).userErrors).toHaveLength(1);
  expect((await ask('Kipchumba', knower, { endsOn: day(90) })).userErrors).toMatchObject([{ code: 'INVALID' }]);
  expect((await ask('Kipchumba', knower, { coalitionId: `cln_${'0'.repeat(32)}` })).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect(await traces()).toEqual(before);
  await world.app.dataSource.query(`update introduction_request set closed_at = now()`);
  for (let each = 0; each < 7; each += 1) await close((await ask(`Another ${each}`)).request.id);
  expect((await ask('One too many')).userErrors).toMatchObject([{ code: 'REFUSED' }]);
});

it('asks no coalition that the house is not in', async () => {
  const { coalition } = await world.act('recordCoalition', 'RecordCoalitionInput', 'coalition { id }', {
    name: 'Another coalition',
  });
  const foreign = await ask('Kipchumba Sang', asker, { coalitionId: coalition.id });
  expect(foreign).toEqual(await ask('Kipchumba Sang', asker, { coalitionId: `cln_${'0'.repeat(32)}` }));
});

it('asks by the name of a person whom the asker sees, and by no other', async () => {
  const hidden = await world.person('Hidden');
  const unseen = await ask('', asker, { wanted: null, personId: hidden });
  expect(unseen).toEqual(await ask('', asker, { wanted: null, personId: opaqueId('per', newId()) }));
  const { request } = await ask('', officer, { wanted: null, personId: hidden });
  expect(request.wanted).toContain('Hidden');
});
