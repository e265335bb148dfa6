import { type Actor, Role } from '../access';
import { loadDemoData } from '../features/demo';
import { journeysOf, statementsOf } from '../testing/statements';
import { type TestApp, testApp } from '../testing/test-app';

let app: TestApp;
let officer: Actor;
let people: string[];
let typeId: string;
let topics: string[];
beforeAll(async () => {
  app = await testApp();
  await loadDemoData(app.dataSource, app.time.now);
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  const found = await app.get(
    officer,
    '{ people(first: 60) { nodes { id } } types: terms(vocabulary: ENGAGEMENT_TYPE) { id } topics: terms(vocabulary: TOPIC) { id } }',
  );
  people = found.people.nodes.map(({ id }: { id: string }) => id);
  typeId = found.types[0].id;
  topics = found.topics.map(({ id }: { id: string }) => id);
});
afterAll(() => app.stop());

describe('a read asks one statement, however much it shows', () => {
  it.each([10, 100])('a list of %s people with their organisations and last engagements', async (first) => {
    const query = `query($first: Int) { people(first: $first) { totalCount pageInfo { endCursor }
      edges { node { name currentMembership { organisation { name } } engagements(first: 1) { nodes { subject } } } } } }`;
    const ask = () => app.get(officer, query, { first });
    await ask();
    expect(await statementsOf(ask)).toHaveLength(1);
  });
});

describe('a write asks as many statements for much as for little', () => {
  const RECORD = `mutation($input: RecordEngagementInput!) { recordEngagement(input: $input) {
    engagement { id participants(first: 100) { nodes { person { name } } } } userErrors { code message } } }`;
  const record = (count: number) => () =>
    app.get(officer, RECORD, {
      input: {
        typeId,
        subject: `A meeting of ${count}`,
        startsAt: '2026-05-05T09:00:00Z',
        topicIds: topics.slice(0, count / 3),
        participants: people.slice(0, count).map((personId) => ({ personId })),
        discussionPoints: people.slice(0, count / 3).map((_, index) => ({
          summary: 'Asked.',
          topicId: topics[0],
          raisedByParticipant: index,
          followUps: [{ title: 'Send the brief' }],
        })),
        commitments: people.slice(0, count / 3).map((_, index) => ({ byParticipant: index, text: 'I will ask.' })),
      },
    });

  it('an engagement with three participants and all that came of it, and with sixty', async () => {
    await record(3)();
    const few = await statementsOf(record(3));
    const many = await statementsOf(record(60));
    expect(many).toHaveLength(few.length);
  });

  it('in five journeys: the key, what is named, whom they speak for, everything that is written, the commit', async () => {
    const record = (key: string) => () =>
      app.get(officer, RECORD, {
        input: {
          idempotencyKey: key,
          typeId,
          startsAt: '2026-05-05T09:00:00Z',
          participants: people.slice(0, 3).map((personId) => ({ personId })),
        },
      });
    await record('warming up')();
    const journeys = await journeysOf(record('five journeys'));
    expect(journeys).toHaveLength(5);
    expect(journeys.flat().filter((text) => text.startsWith('insert into'))).toHaveLength(3);
    expect(await journeysOf(record('five journeys'))).toHaveLength(4);
  });
});
