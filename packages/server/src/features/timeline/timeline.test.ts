import { type Actor, Role } from '../../access';
import { opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';
import { loadDemoData } from '../demo';

let app: TestApp;
let officer: Actor;
let busiest: string;
beforeAll(async () => {
  app = await testApp();
  await loadDemoData(app.dataSource, app.time.now);
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  const [row] = await app.dataSource.query(
    `select person_id as id from participation join commitment c using (person_id) group by 1 order by count(*) desc, 1 limit 1`,
  );
  busiest = opaqueId('per', row.id);
});
afterAll(() => app.stop());

const PAGE = `query($id: ID!, $after: String, $kinds: [TimelineKind!]) { person(id: $id) { timeline(first: 40, after: $after, kinds: $kinds) {
  totalCount countsByKind { kind count } pageInfo { hasNextPage endCursor }
  nodes { __typename id at ... on Engagement { subject participants { nodes { person { name } } } } ... on Commitment { status } } } } }`;

async function wholeTimeline(kinds?: string[]): Promise<{
  nodes: { id: string; at: string; __typename: string }[];
  totalCount: number;
  countsByKind: { kind: string; count: number }[];
}> {
  const nodes = [];
  for (let after: string | null = null; ;) {
    const { person } = await app.get(officer, PAGE, { id: busiest, after, kinds });
    nodes.push(...person.timeline.nodes);
    if (!person.timeline.pageInfo.hasNextPage) return { ...person.timeline, nodes };
    after = person.timeline.pageInfo.endCursor;
  }
}

describe('a person’s timeline', () => {
  it('pages over everything once, the newest first, without gaps', async () => {
    const { nodes, totalCount, countsByKind } = await wholeTimeline();
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(totalCount);
    expect(nodes).toHaveLength(totalCount);
    expect(nodes.map(({ at }) => at)).toEqual(
      nodes
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    expect(countsByKind.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  });

  it('shows only the kinds that were asked for', async () => {
    const { nodes, totalCount } = await wholeTimeline(['COMMITMENT']);
    expect(new Set(nodes.map(({ __typename }) => __typename))).toEqual(new Set(['Commitment']));
    expect(nodes).toHaveLength(totalCount);
  });

  it('costs one statement, however long it is', async () => {
    expect(await app.countStatements(() => app.get(officer, PAGE, { id: busiest }))).toBe(1);
  });
});
