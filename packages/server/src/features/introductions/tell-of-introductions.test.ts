import { type Actor, Role } from '../../access';
import { newId, uuidFromOpaque } from '../../kernel';
import { inTransaction } from '../../persistence';
import { ShareWorld, day } from '../sharing/testing/share-world';
import { tellOfIntroductions } from './tell-of-introductions';

const world = new ShareWorld();
let coalitionId: string;
let knowing: string;
let asker: Actor;
let knower: Actor;
let suspended: Actor;
let stranger: Actor;
let officer: Actor;

const uuid = (id: string): string => uuidFromOpaque(id.slice(0, 3), id)!;
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
  knowing = await world.organisation('Coast Watch');
  const houses = [world.house, knowing, await world.organisation('Rift Aid')] as const;
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
  suspended = await memberOf(knowing);
  await world.app.dataSource.query(`update account set suspended_at = now() where id = $1`, [suspended.accountId]);
  officer = await world.app.actor(Role.ADVOCACY_OFFICER);
  await world.app.get(
    knower,
    `mutation { contributePerson(input: { name: "Kipchumba Arap Sang", organisationName: "Uasin Gishu Police" }) { person { id } userErrors { code } } }`,
  );
});
afterAll(() => world.app.stop());
afterEach(() => world.app.dataSource.query(`delete from introduction_request`));

const ask = async (wanted = 'Kipchumba Sang'): Promise<string> => {
  const { askForIntroduction } = await world.app.get(
    asker,
    `mutation($input: AskForIntroductionInput!) { askForIntroduction(input: $input) { request { id } userErrors { message } } }`,
    { input: { coalitionId, wanted, purpose: 'A visit to the cells', endsOn: day(20) } },
  );
  expect(askForIntroduction.userErrors).toEqual([]);
  return askForIntroduction.request.id;
};
const offer = (id: string) =>
  world.app.get(
    knower,
    `mutation($id: ID!) { offerIntroduction(id: $id, input: { message: "I will call him." }) { userErrors { code } } }`,
    { id },
  );
const tell = () => inTransaction(world.app.dataSource, () => tellOfIntroductions(world.app.time.now));
const news = async (as: Actor) =>
  (
    await world.app.get(
      as,
      `{ notifications(unreadOnly: true) { nodes { kind introduction { id wanted isOurs offers { message } } } } }`,
    )
  ).notifications.nodes;

it('tells those whose house is asked, once, and neither the asker, another house nor the programme', async () => {
  const id = await ask();
  expect(await news(knower)).toEqual([]);
  expect(await tell()).toBe(1);
  expect(await tell()).toBe(0);
  expect(await news(knower)).toEqual([
    { kind: 'INTRODUCTION_SOUGHT', introduction: { id, wanted: 'Kipchumba Sang', isOurs: false, offers: [] } },
  ]);
  for (const other of [asker, stranger, suspended, officer]) expect(await news(other)).toEqual([]);
});

it('tells the asker nothing by which it could know whether anybody was asked', async () => {
  const story = async (wanted: string): Promise<string> => {
    const id = await ask(wanted);
    await tell();
    const told = [
      await news(asker),
      await world.app.get(asker, `{ introductionRequests { totalCount nodes { id closedAt offers { message } } } }`),
    ];
    await world.app.dataSource.query(`delete from introduction_request`);
    return JSON.stringify(told).replaceAll(id, 'ID').replaceAll(wanted, 'WANTED');
  };
  expect(await story('Kipchumba Sang')).toBe(await story('Zzyzx Qwerty Nobody'));
});

it('tells whoever asked that an introduction was offered, once', async () => {
  const id = await ask();
  await tell();
  await offer(id);
  expect(await news(asker)).toEqual([]);
  expect(await tell()).toBe(1);
  expect(await tell()).toBe(0);
  expect(await news(asker)).toEqual([
    {
      kind: 'INTRODUCTION_OFFERED',
      introduction: { id, wanted: 'Kipchumba Sang', isOurs: true, offers: [{ message: 'I will call him.' }] },
    },
  ]);
});

it('tells nobody of a request that was closed or has ended, nor that it was offered before', async () => {
  const id = await ask();
  await offer(id);
  for (const ended of [`closed_at = now()`, `closed_at = null, ends_on = '${day(-1)}'`]) {
    await world.app.dataSource.query(`update introduction_request set ${ended}`);
    expect(await tell()).toBe(0);
  }
});

it('tells nobody of a house that said no', async () => {
  const id = await ask();
  await world.app.get(knower, `mutation($id: ID!) { declineIntroduction(id: $id) { userErrors { code } } }`, { id });
  expect(await tell()).toBe(0);
});

it('tells nobody of a house that has left the coalition, and lets those who were told see it no more', async () => {
  const id = await ask();
  await tell();
  const ended = `update coalition_membership set ended_on = $2 where organisation_id = $1`;
  await world.app.dataSource.query(ended, [uuid(knowing), day(-1)]);
  expect(await news(knower)).toEqual([{ kind: 'INTRODUCTION_SOUGHT', introduction: null }]);
  await world.app.dataSource.query(`delete from notification`);
  expect(await tell()).toBe(0);
  await world.app.dataSource.query(ended, [uuid(knowing), null]);
  expect(await tell()).toBe(1);
  expect((await news(knower))[0].introduction.id).toBe(id);
});

it('tells the programme’s staff where the programme knows a way, and of them those who may introduce', async () => {
  const met = await world.person('Zainabu Mkubwa');
  await world.engagement({ participants: [{ personId: met }] });
  const [{ name }] = (await world.app.rows('person', `id = '${uuid(met)}'`)) as [{ name: string }];
  const reader = await world.app.actor(Role.AUDITOR);
  await ask(name);
  await tell();
  expect(await news(officer)).toMatchObject([{ kind: 'INTRODUCTION_SOUGHT', introduction: { wanted: name } }]);
  for (const other of [reader, knower, asker]) expect(await news(other)).toEqual([]);
});
