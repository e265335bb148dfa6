import { opaque } from './testing/rows';
import { type App, World, outsider, staff } from './testing/world';

let world: World;
let app: App;

beforeAll(async () => {
  world = await World.create();
  app = world.app();
});
afterAll(() => world.end());

const timeline = async (args: string, selection: string, actor = staff): Promise<any> => {
  const query = `{ person(id: "${opaque('per', 104)}") { timeline${args} { ${selection} } } }`;
  const { data, errors } = await app.ask(actor, query);
  return errors ?? data.person.timeline;
};

const labels = (page: { nodes: { label: string }[] }): string[] => page.nodes.map(({ label }) => label);

describe('a timeline', () => {
  it('merges several types by time, the newest first, and leaves out what has none', async () => {
    expect(
      await timeline(
        '',
        'totalCount edges { at kind node { __typename label ... on Commitment { dueOn } ... on Engagement { subject county { name } } } }',
      ),
    ).toEqual({
      totalCount: 5,
      edges: [
        {
          at: '2026-03-05T06:00:00.000Z',
          kind: 'ENGAGEMENT',
          node: { __typename: 'Engagement', label: 'Report', subject: 'Report', county: null },
        },
        {
          at: '2026-03-01T06:00:00.000Z',
          kind: 'ENGAGEMENT',
          node: { __typename: 'Engagement', label: 'Bill', subject: 'Bill', county: { name: 'Nairobi' } },
        },
        {
          at: '2026-03-01T00:00:00.000Z',
          kind: 'COMMITMENT',
          node: { __typename: 'Commitment', label: 'Table the bill', dueOn: '2026-03-01' },
        },
        {
          at: '2026-02-01T06:00:00.000Z',
          kind: 'ENGAGEMENT',
          node: { __typename: 'Engagement', label: 'Budget', subject: 'Budget', county: { name: 'Kisumu' } },
        },
        {
          at: '2026-01-15T00:00:00.000Z',
          kind: 'COMMITMENT',
          node: { __typename: 'Commitment', label: 'Visit', dueOn: '2026-01-15' },
        },
      ],
    });
  });

  it('shows and counts only what is visible', async () => {
    const page = await timeline('', 'totalCount nodes { label } countsByKind { kind count }', outsider);
    expect(page).toEqual({
      totalCount: 4,
      nodes: ['Report', 'Table the bill', 'Budget', 'Visit'].map((label) => ({ label })),
      countsByKind: [
        { kind: 'ENGAGEMENT', count: 2 },
        { kind: 'COMMITMENT', count: 2 },
      ],
    });
  });

  it.each([1, 2, 3])('pages by %i forward and back over every entry once', async (size) => {
    const walk = async (towards: string, cursor: string, more: string, end: string): Promise<string[][]> => {
      const pages: string[][] = [];
      for (let at = ''; ;) {
        const page = await timeline(`(${towards}: ${size}${at})`, `nodes { label } pageInfo { ${more} ${end} }`);
        pages.push(labels(page));
        if (!page.pageInfo[more]) return pages;
        at = `, ${cursor}: "${page.pageInfo[end]}"`;
      }
    };
    const everything = ['Report', 'Bill', 'Table the bill', 'Budget', 'Visit'];
    expect((await walk('first', 'after', 'hasNextPage', 'endCursor')).flat()).toEqual(everything);
    expect((await walk('last', 'before', 'hasPreviousPage', 'startCursor')).reverse().flat()).toEqual(everything);
  });

  it('can be narrowed to kinds, whose counts stay those of all', async () => {
    expect(
      await timeline('(kinds: [COMMITMENT])', 'totalCount nodes { label } countsByKind { n: count kind }'),
    ).toEqual({
      totalCount: 2,
      nodes: [{ label: 'Table the bill' }, { label: 'Visit' }],
      countsByKind: [
        { n: 3, kind: 'ENGAGEMENT' },
        { n: 2, kind: 'COMMITMENT' },
      ],
    });
    expect(await timeline('(kinds: [LETTER])', 'totalCount nodes { label } pageInfo { endCursor }')).toEqual({
      totalCount: 0,
      nodes: [],
      pageInfo: { endCursor: null },
    });
    expect(await timeline('(kinds: [])', 'totalCount')).toEqual([
      'Name at least one kind, or leave kinds out for all of them.',
    ]);
  });

  it('can be narrowed to a time, from its start and before its end', async () => {
    const within = async (args: string) => labels(await timeline(`(${args})`, 'nodes { label }'));
    expect(await within('since: "2026-03-01T00:00:00Z"')).toEqual(['Report', 'Bill', 'Table the bill']);
    expect(await within('until: "2026-03-01T06:00:00Z"')).toEqual(['Table the bill', 'Budget', 'Visit']);
    expect(await within('since: "2026-02-01T06:00:00Z", until: "2026-03-01T00:00:00Z"')).toEqual(['Budget']);
  });

  it('follows variables that choose its kinds', async () => {
    const query = `query($kinds: [EntryKind!]) { timeline(kinds: $kinds, first: 2) { totalCount nodes { __typename } } }`;
    const ask = async (kinds?: string[]) => (await app.ask(staff, query, { kinds })).data.timeline.totalCount;
    expect([
      await ask(),
      await ask(['ENGAGEMENT']),
      await ask(['COMMITMENT']),
      await ask(['COMMITMENT', 'ENGAGEMENT']),
    ]).toEqual([6, 4, 2, 6]);
  });

  it('refuses a cursor of another list', async () => {
    const { data } = await app.ask(staff, '{ engagements(first: 1) { pageInfo { endCursor } } }');
    expect(await timeline(`(after: "${data.engagements.pageInfo.endCursor}")`, 'totalCount')).toEqual([
      'The cursor does not belong to this list and order; start again without it.',
    ]);
  });
});
