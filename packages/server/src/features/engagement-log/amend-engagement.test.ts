import { type Actor, Role } from '../../access';
import { type TestApp, testApp } from '../../testing/test-app';
import { loadDemoData } from '../demo';

let app: TestApp;
let officer: Actor;
let colleague: Actor;
let typeId: string;
let known: { id: string; name: string }[];

beforeAll(async () => {
  app = await testApp();
  await loadDemoData(app.dataSource, app.time.now);
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  colleague = await app.actor(Role.ADVOCACY_OFFICER);
  const { people, terms } = await app.get(
    officer,
    '{ people(first: 3, kinds: ["policy_maker"]) { nodes { id name } } terms(vocabulary: ENGAGEMENT_TYPE) { id code } }',
  );
  known = people.nodes;
  typeId = terms.find(({ code }: { code: string }) => code === 'sensitisation_meeting')!.id;
});
afterAll(() => app.stop());

const PARTS = `id version
  participants { nodes { id role attendance note person { name } onBehalfOf { name } inPost { label } } }
  discussionPoints { id summary followUp raisedBy { ... on Person { name } } }`;
const AMEND = `mutation($id: ID!, $input: AmendEngagementInput!) { amendEngagement(id: $id, input: $input) {
  engagement { ${PARTS} } userErrors { code path } } }`;

const recordOne = async (participants: unknown[], discussionPoints: unknown[] = []) => {
  const { recordEngagement } = await app.get(
    officer,
    `mutation($input: RecordEngagementInput!) { recordEngagement(input: $input) { engagement { ${PARTS} } userErrors { message } } }`,
    {
      input: {
        typeId,
        subject: 'Who was there',
        startsAt: new Date(app.time.now.getTime() - 86_400_000).toISOString(),
        participants,
        discussionPoints,
      },
    },
  );
  expect(recordEngagement.userErrors).toEqual([]);
  return recordEngagement.engagement;
};
const amend = async (actor: Actor, id: string, input: Record<string, unknown>) => {
  const { amendEngagement } = await app.get(actor, AMEND, { id, input });
  expect(amendEngagement.userErrors).toEqual([]);
  return amendEngagement.engagement;
};
const hidden = async () => {
  const { recordPerson } = await app.get(
    officer,
    `mutation { recordPerson(input: { name: "Source Nobody Names", sensitivity: PROTECTED }) { person { id } } }`,
  );
  return recordPerson.person.id as string;
};
const whoWasThere = async (id: string): Promise<unknown[]> => {
  const { engagement } = await app.get(officer, `query($id: ID!) { engagement(id: $id) { ${PARTS} } }`, { id });
  return [
    engagement.participants.nodes.map(({ person }: { person: { name: string } }) => person.name),
    engagement.discussionPoints.map(({ raisedBy }: { raisedBy: { name: string } | null }) => raisedBy?.name ?? null),
  ];
};

it('keeps a participant whom the one who amends cannot see, and what that participant said', async () => {
  const { id, discussionPoints } = await recordOne(
    [{ personId: known[0]!.id }, { personId: await hidden() }],
    [{ summary: 'They know who did it.', raisedByParticipant: 1 }],
  );
  const after = await amend(colleague, id, {
    participants: [{ personId: known[1]!.id }],
    discussionPoints: [{ id: discussionPoints[0].id, summary: 'They say they know who did it.' }],
  });
  expect(after.participants.nodes.map(({ person }: { person: { name: string } }) => person.name)).toEqual([
    known[1]!.name,
  ]);
  expect(await whoWasThere(id)).toEqual([
    expect.arrayContaining([known[1]!.name, 'Source Nobody Names']),
    ['Source Nobody Names'],
  ]);
});

it('says of a participant who stays only what was given anew', async () => {
  const { id, participants } = await recordOne([
    { personId: known[0]!.id, role: 'SPEAKER', attendance: 'APOLOGIES', note: 'By telephone' },
  ]);
  const [before] = participants.nodes;
  const { participants: after } = await amend(officer, id, { participants: [{ personId: known[0]!.id }] });
  expect(after.nodes).toEqual([before]);
});

it('lets somebody take part for nobody but themselves', async () => {
  const { id, participants } = await recordOne([{ personId: known[0]!.id }]);
  expect(participants.nodes[0]).toMatchObject({ inPost: expect.anything() });
  const { participants: after } = await amend(officer, id, {
    participants: [{ personId: known[0]!.id, onBehalfOfId: null, inPostId: null }],
  });
  expect(after.nodes).toMatchObject([{ onBehalfOf: null, inPost: null }]);
});

it('adds a follow-up to a point that was noted before', async () => {
  const { id, discussionPoints } = await recordOne([{ personId: known[0]!.id }], [{ summary: 'Asked for figures.' }]);
  const point = { id: discussionPoints[0].id, summary: 'Asked for figures.' };
  const after = await amend(officer, id, { discussionPoints: [{ ...point, followUps: [{ title: 'Send them' }] }] });
  expect(after.discussionPoints).toMatchObject([{ id: point.id, followUp: 'REQUIRED' }]);
});
