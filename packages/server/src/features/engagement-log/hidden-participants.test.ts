import { type Actor, Role } from '../../access';
import { newId, opaqueId, uuidFromOpaque } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';
import { loadDemoData } from '../demo';

let app: TestApp;
let officer: Actor;
let terms: Map<string, string>;
let known: { id: string; name: string }[];

beforeAll(async () => {
  app = await testApp();
  await loadDemoData(app.dataSource, app.time.now);
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  const rows = await app.rows('term');
  terms = new Map(rows.map(({ id, vocabulary, code }) => [`${vocabulary}:${code}`, opaqueId('trm', String(id))]));
  const { people } = await app.get(officer, '{ people(first: 3, kinds: ["policy_maker"]) { nodes { id name } } }');
  known = people.nodes;
});
afterAll(() => app.stop());

const AMEND = `mutation($id: ID!, $input: AmendEngagementInput!) { amendEngagement(id: $id, input: $input) {
  engagement { participants { nodes { id person { name } } } } userErrors { code path } } }`;

interface Recorded {
  id: string;
  participants: { nodes: { id: string; inPost: { label: string } | null }[] };
  discussionPoints: { id: string }[];
}

const recordOne = async (): Promise<Recorded> => {
  const { recordEngagement } = await app.get(
    officer,
    `mutation($input: RecordEngagementInput!) { recordEngagement(input: $input) {
      engagement { id participants { nodes { id inPost { label } } } discussionPoints { id } } } }`,
    {
      input: {
        typeId: terms.get('ENGAGEMENT_TYPE:sensitisation_meeting'),
        startsAt: '2026-11-20T07:00:00Z',
        participants: known.map(({ id }) => ({ personId: id })),
        discussionPoints: [{ summary: 'First' }],
      },
    },
  );
  return recordEngagement.engagement;
};

it('tells a partner nothing of participants who were not shared with them, nor their post, role or number', async () => {
  const [partnerOrganisation] = await app.rows('organisation');
  const partner = await app.partner(String(partnerOrganisation!.id));
  const { id, participants } = await recordOne();
  expect(participants.nodes[0]!.inPost).not.toBeNull();
  // The engagement, one participant and everybody's organisation are open to the partner: two participants are not.
  await app.dataSource.query(
    `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity, for_partner)
     select record, $1::uuid, $2::uuid, 'ENGAGEMENT', 1, true from unnest($3::uuid[]) record
     union all select organisation_id, $1::uuid, $2::uuid, 'ORGANISATION', 1, true from engagement_organisation where engagement_id = $4`,
    [
      partner.organisationId,
      newId(),
      [uuidFromOpaque('eng', id), uuidFromOpaque('per', known[1]!.id)],
      uuidFromOpaque('eng', id),
    ],
  );
  const { engagement } = await app.get(
    partner,
    `query($id: ID!) { engagement(id: $id) { participants { totalCount nodes { role attendance note person { name } onBehalfOf { id } inPost { label } } } } }`,
    { id },
  );
  expect(engagement.participants.totalCount).toBe(1);
  expect(engagement.participants.nodes.map(({ person }: { person: { name: string } }) => person.name)).toEqual([
    known[1]!.name,
  ]);
});

it('keeps participants whom the editor may not see, who for them are not there', async () => {
  const { id, participants } = await recordOne();
  const hidden = uuidFromOpaque('per', known[2]!.id);
  await app.dataSource.query(`update person set sensitivity = 2 where id = $1`, [hidden]);
  const { amendEngagement } = await app.get(officer, AMEND, {
    id,
    input: { participants: [{ personId: known[0]!.id }] },
  });
  expect(amendEngagement.engagement.participants.nodes).toEqual([
    { id: participants.nodes[0]!.id, person: { name: known[0]!.name } },
  ]);
  const { engagement, engagements } = await app.get(
    officer,
    `query($id: ID!, $hidden: ID!) { engagement(id: $id) { participants { totalCount nodes { id } } }
      engagements(filter: { participants: { some: { person: { is: { id: { eq: $hidden } } } } } }) { totalCount } }`,
    { id, hidden: known[2]!.id },
  );
  expect([engagement.participants.totalCount, engagements.totalCount]).toEqual([1, 0]);
  await app.dataSource.query(`update person set sensitivity = 1 where id = $1`, [hidden]);
  const after = await app.get(officer, `query($id: ID!) { engagement(id: $id) { participants { nodes { id } } } }`, {
    id,
  });
  expect(after.engagement.participants.nodes).toEqual([
    { id: participants.nodes[0]!.id },
    { id: participants.nodes[2]!.id },
  ]);
});

it('refuses posts and topics that do not exist, each at its place', async () => {
  const { id, discussionPoints } = await recordOne();
  const errors = async (input: Record<string, unknown>): Promise<unknown> =>
    (await app.get(officer, AMEND, { id, input })).amendEngagement.userErrors;
  expect(await errors({ participants: [{ personId: known[0]!.id, inPostId: opaqueId('pst', newId()) }] })).toEqual([
    { code: 'NOT_FOUND', path: ['input', 'participants', '0', 'inPostId'] },
  ]);
  expect(
    await errors({
      discussionPoints: [
        {
          id: discussionPoints[0]!.id,
          summary: 'First',
          topicId: terms.get('ENGAGEMENT_TYPE:sensitisation_meeting'),
        },
      ],
    }),
  ).toEqual([{ code: 'NOT_FOUND', path: ['input', 'discussionPoints', '0', 'topicId'] }]);
});
