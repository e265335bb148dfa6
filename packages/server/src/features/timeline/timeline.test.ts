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
    `select p.person_id as id from participation p join commitment c using (person_id)
     group by 1 order by count(*) filter (where c.settled_at is null and c.engagement_id = p.engagement_id) desc, count(*) desc, 1 limit 1`,
  );
  busiest = opaqueId('per', row.id);
});
afterAll(() => app.stop());

const PAGE = `query($id: ID!, $after: String, $kinds: [TimelineKind!]) { person(id: $id) { timeline(first: 40, after: $after, kinds: $kinds) {
  totalCount unfilteredCount countsByKind { kind count } pageInfo { hasNextPage endCursor }
  nodes { __typename id at ... on Engagement { subject participants { nodes { person { name } } } } ... on Commitment { status settledAt engagement { id } } } } } }`;

async function wholeTimeline(kinds?: string[]): Promise<{
  nodes: {
    id: string;
    at: string;
    __typename: string;
    settledAt?: string | null;
    engagement?: { id: string } | null;
  }[];
  totalCount: number;
  unfilteredCount: number;
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
    const { nodes, totalCount, unfilteredCount, countsByKind } = await wholeTimeline();
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(totalCount);
    expect(nodes).toHaveLength(totalCount);
    expect(nodes.map(({ at }) => at)).toEqual(
      nodes
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    expect(unfilteredCount).toBe(totalCount);
    const told = (await wholeTimeline(['COMMITMENT'])).nodes.filter(
      ({ settledAt, engagement }) => !settledAt && nodes.some(({ id }) => id === engagement?.id),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(countsByKind.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount + told.length);
  });

  it('shows only the kinds that were asked for, and counts them as if they were alone', async () => {
    const { nodes, totalCount, unfilteredCount, countsByKind } = await wholeTimeline(['COMMITMENT']);
    expect(new Set(nodes.map(({ __typename }) => __typename))).toEqual(new Set(['Commitment']));
    expect(nodes).toHaveLength(totalCount);
    expect(countsByKind.find(({ kind }) => kind === 'COMMITMENT')!.count).toBe(totalCount);
    expect(unfilteredCount).toBe((await wholeTimeline()).totalCount);
  });

  it('costs one statement, however long it is', async () => {
    expect(await app.countStatements(() => app.get(officer, PAGE, { id: busiest }))).toBe(1);
  });
});

describe('a promise', () => {
  const TIMELINE = `timeline(first: 9, kinds: $kinds) { totalCount unfilteredCount nodes { __typename at ... on Engagement { commitments { nodes { text } } } ... on Commitment { text } } }`;
  const FIELDS = `{ person { id ${TIMELINE} } organisation { id ${TIMELINE} } }`;
  let commitment: { id: string; person: { id: string }; organisation: { id: string } };

  beforeAll(async () => {
    const [type] = await app.rows('term', `code = 'lobby_meeting'`);
    const { recordEngagement } = await app.get(
      officer,
      `mutation($input: RecordEngagementInput!) { recordEngagement(input: $input) { userErrors { message }
        engagement { commitments { nodes { id person { id } organisation { id } } } } } }`,
      {
        input: {
          typeId: opaqueId('trm', String(type!.id)),
          startsAt: '2026-05-05T09:00:00.000Z',
          participants: [{ newPerson: { name: 'Achieng Nyambok', organisationName: 'House of Lakes' } }],
          commitments: [{ byParticipant: 0, text: 'I will table it.' }],
        },
      },
    );
    expect(recordEngagement.userErrors).toEqual([]);
    commitment = recordEngagement.engagement.commitments.nodes[0];
  });

  const timelines = async (kinds?: string[]) => {
    const { commitment: read } = await app.get(
      officer,
      `query($id: ID!, $kinds: [TimelineKind!]) { commitment: node(id: $id) { ... on Commitment ${FIELDS} } }`,
      { id: commitment.id, kinds },
    );
    return [read.person.timeline, read.organisation.timeline];
  };
  const meeting = {
    __typename: 'Engagement',
    at: '2026-05-05T09:00:00.000Z',
    commitments: { nodes: [{ text: 'I will table it.' }] },
  };

  it('is told once, in the engagement in which it was made', async () => {
    for (const timeline of await timelines())
      expect(timeline.nodes.filter(({ __typename }: { __typename: string }) => __typename !== 'Membership')).toEqual([
        meeting,
      ]);
  });

  it('is found where promises are asked for', async () => {
    for (const { nodes, totalCount } of await timelines(['COMMITMENT', 'TASK'])) {
      expect(totalCount).toBe(1);
      expect(nodes).toEqual([{ __typename: 'Commitment', at: '2026-05-05T09:00:00.000Z', text: 'I will table it.' }]);
    }
  });

  it('stands by itself on the day when it was kept', async () => {
    const { changeCommitmentStatus } = await app.get(
      officer,
      `mutation($id: ID!) { changeCommitmentStatus(id: $id, input: { status: KEPT, evidence: "Order paper" }) { userErrors { message } } }`,
      { id: commitment.id },
    );
    expect(changeCommitmentStatus.userErrors).toEqual([]);
    for (const { nodes, totalCount, unfilteredCount } of await timelines(['COMMITMENT', 'ENGAGEMENT'])) {
      expect(nodes).toEqual([
        { __typename: 'Commitment', at: app.time.now.toISOString(), text: 'I will table it.' },
        meeting,
      ]);
      expect([totalCount, unfilteredCount]).toEqual([2, 3]);
    }
  });
});
