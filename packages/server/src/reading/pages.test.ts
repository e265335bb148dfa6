import { opaque } from './testing/rows';
import { type App, World, partnerMember, staff } from './testing/world';

let world: World;
let app: App;

beforeAll(async () => {
  world = await World.create();
  app = world.app();
});
afterAll(() => world.end());

const asked = async (args: string, selection: string): Promise<any> => {
  const { data, errors } = await app.ask(staff, `{ people(${args}) { ${selection} } }`);
  if (errors) throw new Error(errors.join());
  return data.people;
};

const refusal = async (args: string): Promise<readonly string[] | undefined> =>
  (await app.ask(staff, `{ people(${args}) { totalCount } }`)).errors;

/** Every page from one end to the other, as lists of ids. */
async function walk(order: string, towards: 'first' | 'last'): Promise<string[][]> {
  const forward = towards === 'first';
  const [cursor, more, end] = forward
    ? ['after', 'hasNextPage', 'endCursor']
    : ['before', 'hasPreviousPage', 'startCursor'];
  const pages: string[][] = [];
  for (let at = ''; ;) {
    const page = await asked(`orderBy: ${order}, ${towards}: 4${at}`, `nodes { id } pageInfo { ${more} ${end} }`);
    pages.push(page.nodes.map(({ id }: { id: string }) => id));
    if (!page.pageInfo[more]) return pages;
    at = `, ${cursor}: "${page.pageInfo[end]}"`;
  }
}

describe('pages', () => {
  it.each([
    '[{ surname: ASC }]',
    '[{ surname: DESC }]',
    '[{ influence: ASC }]',
    '[{ influence: DESC }]',
    '[{ influence: ASC }, { surname: DESC }]',
    '[{ surname: ASC }, { influence: DESC }]',
    '[{ fullName: DESC }]',
    '[{ score: ASC }]',
    '[{ score: DESC }, { surname: ASC }]',
    '[{ bornOn: ASC }]',
    '[{ bornOn: DESC }, { influence: ASC }]',
  ])('go forward and back by %s over every row once', async (order) => {
    const forward = (await walk(order, 'first')).flat();
    const back = (await walk(order, 'last')).reverse().flat();
    expect(new Set(forward).size).toBe(11);
    expect(forward).toHaveLength(11);
    expect(back).toEqual(forward);
  });

  it('put what has no value last, both ways', async () => {
    const influences = async (order: string): Promise<(number | null)[]> =>
      (await asked(`first: 50, orderBy: [{ influence: ${order} }]`, 'nodes { influence }')).nodes.map(
        ({ influence }: { influence: number | null }) => influence,
      );
    expect(await influences('ASC')).toEqual([1, 1, 1, 1, 2, 2, 2, 2, null, null, null]);
    expect(await influences('DESC')).toEqual([2, 2, 2, 2, 1, 1, 1, 1, null, null, null]);
  });

  it('say where they lie', async () => {
    const info = 'edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
    const first = await asked('first: 4', info);
    expect(first.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: first.edges[0].cursor,
      endCursor: first.edges[3].cursor,
    });
    const last = await asked(`first: 50, after: "${first.pageInfo.endCursor}"`, info);
    expect(last.edges).toHaveLength(7);
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(await asked('first: 0', info)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
    expect((await asked('first: 5, search: "nobody"', `totalCount ${info}`)).pageInfo.hasNextPage).toBe(false);
  });

  it('count alone, and name their type alone', async () => {
    expect(await asked('first: 1', 'totalCount')).toEqual({ totalCount: 11 });
    expect(await asked('first: 1', '__typename all: totalCount')).toEqual({ __typename: 'PersonConnection', all: 11 });
  });

  it('hold 20 rows unless told, and never more than 100', async () => {
    expect((await asked('orderBy: []', 'nodes { id }')).nodes).toHaveLength(11);
    expect(await refusal('first: 101')).toEqual(['A page has 0 to 100 items, not 101.']);
    expect(await refusal('last: -1')).toEqual(['A page has 0 to 100 items, not -1.']);
    expect(await refusal('first: 1, last: 1')).toEqual(['Ask for first and after, or for last and before.']);
    expect(await refusal('first: 1, before: "x"')).toEqual(['Ask for first and after, or for last and before.']);
  });

  it('page within a row, each list with its own arguments', async () => {
    const query = `query($id: ID!, $after: String) { person(id: $id) {
      a: participations(first: 1, after: $after) { nodes { role } pageInfo { endCursor hasNextPage } }
      guests: participations(role: "guest") { totalCount nodes { role } } } }`;
    const one = (await app.ask(staff, query, { id: opaque('per', 104) })).data.person;
    expect(one.a.nodes).toEqual([{ role: 'host' }]);
    expect(one.guests).toEqual({ totalCount: 1, nodes: [{ role: 'guest' }] });
    const two = (await app.ask(staff, query, { id: opaque('per', 104), after: one.a.pageInfo.endCursor })).data.person;
    expect(two.a.nodes).toEqual([{ role: 'speaker' }]);
  });
});

describe('cursors', () => {
  const cursorOf = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64');
  const foreign = ['The cursor does not belong to this list and order; start again without it.'];

  it('are refused where they are of another order, made up, or of the wrong type', async () => {
    const { pageInfo } = await asked('first: 1, orderBy: [{ influence: ASC }]', 'pageInfo { endCursor }');
    const tag = JSON.parse(Buffer.from(pageInfo.endCursor, 'base64').toString())[0];
    expect(await refusal(`after: "${pageInfo.endCursor}"`)).toEqual(foreign);
    for (const made of ['x', '', cursorOf(), cursorOf(tag), cursorOf(tag, '1'), cursorOf(tag, 'one', opaque('per', 1))])
      expect(await refusal(`orderBy: [{ influence: ASC }], after: "${made}"`)).toEqual(foreign);
    const id = '00000000-0000-7000-8000-000000000104';
    expect(await refusal(`orderBy: [{ influence: ASC }], after: "${cursorOf(tag, '1', id)}"`)).toBeUndefined();
    expect(await refusal(`orderBy: [{ influence: ASC }], after: "${cursorOf(tag, '1', null)}"`)).toEqual(foreign);
    expect(await refusal(`orderBy: [{ influence: ASC }], after: "${cursorOf(tag, '99999', id)}"`)).toEqual(foreign);
  });

  it('are refused in the same words when a plan is there already', async () => {
    const query = 'query($after: String) { people(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }';
    const { data } = await app.ask(staff, query);
    const after: string = data.people.pageInfo.endCursor;
    expect((await app.ask(staff, query, { after })).errors).toBeUndefined();
    const other = cursorOf('????', ...JSON.parse(Buffer.from(after, 'base64').toString()).slice(1));
    expect((await app.ask(staff, query, { after: other })).errors).toEqual(foreign);
  });
});

describe('orderBy', () => {
  it('names one field in each item', async () => {
    const words = ['Each item of orderBy names one field: [{ lastName: ASC }, { firstName: ASC }].'];
    expect(await refusal('orderBy: [{ surname: ASC, influence: ASC }]')).toEqual(words);
    expect(await refusal('orderBy: [{}]')).toEqual(words);
    expect(await refusal('orderBy: [{ surname: null }]')).toEqual(words);
    expect(await refusal(`orderBy: [${'{ surname: ASC }'.repeat(6)}]`)).toEqual(['orderBy has at most 5 fields.']);
  });

  it('drops from the declared order what this viewer may not read', async () => {
    const { data } = await app.ask(partnerMember, '{ people { nodes { surname } } }');
    expect(data.people.nodes).toEqual([{ surname: 'L1' }, { surname: 'L1' }, { surname: 'L2' }]);
  });
});
