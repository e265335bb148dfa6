import { opaque } from './testing/rows';
import { type App, World, outsider, partnerMember, staff } from './testing/world';

let world: World;
let app: App;

beforeAll(async () => {
  world = await World.create();
  app = world.app();
});
afterAll(() => world.end());

async function data(actor: Parameters<App['ask']>[0], query: string): Promise<any> {
  const answer = await app.ask(actor, query);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

describe('relations', () => {
  it('lead to one row, and to nothing where it is invisible', async () => {
    const query = `{ people(first: 50, search: "F8") { nodes { county { name } organisation { name } card { address } } } person(id: "${opaque('per', 104)}") { card { address } } }`;
    expect(await data(staff, query)).toEqual({
      people: { nodes: [{ county: { name: 'Kisumu' }, organisation: null, card: null }] },
      person: { card: { address: 'Moi Avenue' } },
    });
  });

  it('lead through a join, each row once, and back', async () => {
    const query = `{ engagement(id: "${opaque('eng', 50)}") { topics { name } mainTopics { totalCount nodes { name engagements { totalCount } } } } topic(name: "Torture") { name engagements { totalCount nodes { subject } } } }`;
    expect(await data(staff, query)).toEqual({
      engagement: {
        topics: [{ name: 'Police' }, { name: 'Torture' }],
        mainTopics: { totalCount: 1, nodes: [{ name: 'Torture', engagements: { totalCount: 1 } }] },
      },
      topic: { name: 'Torture', engagements: { totalCount: 1, nodes: [{ subject: 'Budget' }] } },
    });
  });

  it('lead to one of several types', async () => {
    const query = `{ engagement(id: "${opaque('eng', 50)}") { participants { role stakeholder { __typename ... on Person { firstName } ... on Organisation { name } } } } }`;
    expect((await data(outsider, query)).engagement.participants).toEqual([
      { role: 'guest', stakeholder: { __typename: 'Organisation', name: 'Haki Trust' } },
      { role: 'guest', stakeholder: null },
      { role: 'guest', stakeholder: null },
      { role: 'host', stakeholder: { __typename: 'Person', firstName: 'F4' } },
    ]);
  });

  it('hold only the rows that they declare', async () => {
    const query = `{ person(id: "${opaque('per', 104)}") { openCommitments { text dueOn } } }`;
    expect((await data(staff, query)).person.openCommitments).toEqual([
      { text: 'Table the bill', dueOn: '2026-03-01' },
      { text: 'Some day', dueOn: null },
    ]);
  });

  it('hold no row of another parent, however their condition is written', async () => {
    const { person } = await data(staff, `{ person(id: "${opaque('per', 105)}") { pressing { text } } }`);
    expect(person.pressing).toEqual([]);
  });

  it('take arguments of their own, and mean something else without them', async () => {
    const query = `query($day: String) { person(id: "${opaque('per', 104)}") { now: posts { startedOn } then: posts(asOf: $day) { startedOn post { title } } } }`;
    const answer = async (day: string | null) => (await app.ask(staff, query, { day })).data.person;
    expect(await answer('2015-01-01')).toEqual({
      now: [],
      then: [{ startedOn: '2013-03-01', post: { title: 'Senator for Kisumu' } }],
    });
    expect(await answer('2017-08-01')).toEqual({ now: [], then: [] });
    expect(await answer(null)).toEqual({ now: [], then: [] });
  });
});

describe('edges with fields of their own', () => {
  const holders = (args = '') =>
    `{ post(id: "${opaque('pst', 30)}") { holders${args} { totalCount nodes { firstName } edges { startedOn endedOn node { firstName } post { title } } pageInfo { hasNextPage endCursor } } } }`;

  it('are rows of the relation, and the node is the row that they lead to', async () => {
    const { post } = await data(staff, holders());
    expect(post.holders).toMatchObject({
      totalCount: 3,
      nodes: [{ firstName: 'F5' }, { firstName: 'F2' }, { firstName: 'F4' }],
      edges: [
        { startedOn: '2022-08-01', endedOn: null, node: { firstName: 'F5' }, post: { title: 'Senator for Kisumu' } },
        { startedOn: '2017-08-01', endedOn: '2022-08-01', node: { firstName: 'F2' } },
        { startedOn: '2013-03-01', endedOn: '2017-08-01', node: { firstName: 'F4' } },
      ],
    });
  });

  it('are skipped where the node is invisible, in list and count alike', async () => {
    const shown = (await data(outsider, holders())).post.holders;
    expect(shown.totalCount).toBe(2);
    expect(shown.nodes).toEqual([{ firstName: 'F5' }, { firstName: 'F4' }]);
    expect((await data(partnerMember, holders())).post.holders).toMatchObject({
      totalCount: 1,
      nodes: [{ firstName: 'F5' }],
    });
  });

  it('page, filter, order and answer for a day', async () => {
    const first = (await data(staff, holders('(first: 1)'))).post.holders;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const next = (await data(staff, holders(`(first: 1, after: "${first.pageInfo.endCursor}")`))).post.holders;
    expect(next.nodes).toEqual([{ firstName: 'F2' }]);
    const sole = async (args: string) => (await data(staff, holders(args))).post.holders.nodes;
    expect(await sole('(asOf: "2014-01-01")')).toEqual([{ firstName: 'F4' }]);
    expect(await sole('(filter: { endedOn: { isNull: true } })')).toEqual([{ firstName: 'F5' }]);
    expect(await sole('(filter: { person: { is: { firstName: { eq: "F2" } } } })')).toEqual([{ firstName: 'F2' }]);
    expect(await sole('(last: 1, orderBy: [{ startedOn: ASC }])')).toEqual([{ firstName: 'F5' }]);
  });

  it('may lead to one of several types', async () => {
    const query = `{ engagement(id: "${opaque('eng', 50)}") { stakeholders { totalCount nodes { ... on Organisation { name } } edges { role node { __typename ... on Person { firstName } } } } } }`;
    expect((await data(staff, query)).engagement.stakeholders).toEqual({
      totalCount: 3,
      nodes: [{ name: 'Haki Trust' }, {}, {}],
      edges: [
        { role: 'guest', node: { __typename: 'Organisation' } },
        { role: 'guest', node: { __typename: 'Person', firstName: 'F2' } },
        { role: 'host', node: { __typename: 'Person', firstName: 'F4' } },
      ],
    });
    expect((await data(outsider, query)).engagement.stakeholders.totalCount).toBe(2);
  });
});
