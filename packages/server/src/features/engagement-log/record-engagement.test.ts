import { type Actor, Role } from '../../access';
import { opaqueId } from '../../kernel';
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
  const { people } = await app.get(
    officer,
    '{ people(first: 6, search: "Senator", kinds: ["policy_maker"]) { nodes { id name } } }',
  );
  const more = await app.get(officer, '{ people(first: 12) { nodes { id name } } }');
  known = [...people.nodes, ...more.people.nodes].slice(0, 6);
});
afterAll(() => app.stop());

const RECORD = `mutation($input: RecordEngagementInput!) { recordEngagement(input: $input) {
  engagement { id version status subject medium day sensitivity type { code } topics { code } createdBy { name }
    participants(first: 20) { totalCount nodes { role attendance person { name currentMembership { post { label } organisation { name } } } onBehalfOf { name } inPost { label } } }
    organisations { name }
    discussionPoints { summary sentiment followUp raisedBy { ... on Person { name } } tasks { nodes { title status } } }
    commitments { nodes { text dueOn status person { name } isOverdue } } tasks { totalCount } notes { nodes { body } } }
  userErrors { code message path } } }`;

const meeting = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  typeId: terms.get('ENGAGEMENT_TYPE:sensitisation_meeting'),
  subject: 'Early access to a doctor and a lawyer',
  startsAt: new Date(app.time.now.getTime() - 86_400_000).toISOString(),
  ...more,
});

const counts = async (): Promise<unknown> =>
  app.dataSource
    .query(`select (select count(*) from engagement) as engagements, (select count(*) from person) as people, (select count(*) from organisation) as organisations,
    (select count(*) from participation) as participations, (select count(*) from audit_entry where outcome = 'ALLOWED') as audited, (select count(*) from idempotency_key) as keys`);

describe('recordEngagement', () => {
  it('records a meeting with eight people of whom two are new, with everything that came out of it', async () => {
    const { recordEngagement } = await app.get(officer, RECORD, {
      input: meeting({
        topicIds: [terms.get('TOPIC:police_reform')],
        participants: [
          ...known.map(({ id }, index) => ({ personId: id, role: index === 0 ? 'SPEAKER' : 'ATTENDEE' })),
          {
            newPerson: {
              name: "Hon. Mũthoni Ng'ang'a",
              organisationName: 'County Assembly of Nyeri',
              postLabel: 'Whip',
              phone: '0700 123 456',
            },
          },
          { newPerson: { name: 'Juma wa Baraka', organisationName: 'Baraza la Wazee' } },
        ],
        discussionPoints: [
          {
            summary: 'Wants two pages with figures.',
            sentiment: 1,
            raisedByParticipant: 0,
            followUps: [{ title: 'Send the costed brief', dueOn: '2026-12-01' }],
          },
          { summary: 'Doubts the cost.', sentiment: -1, raisedByParticipant: 6 },
        ],
        commitments: [{ byParticipant: 6, text: 'I will table the amendment.', dueOn: '2026-12-18' }],
        note: 'The chair was called away.',
      }),
    });
    expect(recordEngagement.userErrors).toEqual([]);
    const { engagement } = recordEngagement;
    expect(engagement).toMatchObject({
      status: 'HELD',
      medium: 'IN_PERSON',
      sensitivity: 'INTERNAL',
      version: 1,
      type: { code: 'sensitisation_meeting' },
      topics: [{ code: 'police_reform' }],
    });
    expect(engagement.participants.totalCount).toBe(8);
    expect(engagement.participants.nodes[6]).toEqual({
      role: 'ATTENDEE',
      attendance: 'ATTENDED',
      person: {
        name: "Mũthoni Ng'ang'a",
        currentMembership: { post: { label: 'Whip' }, organisation: { name: 'County Assembly of Nyeri' } },
      },
      onBehalfOf: { name: 'County Assembly of Nyeri' },
      inPost: { label: 'Whip' },
    });
    expect(engagement.organisations.map(({ name }: { name: string }) => name)).toContain('Baraza la Wazee');
    expect(engagement.discussionPoints).toEqual([
      {
        summary: 'Wants two pages with figures.',
        sentiment: 1,
        followUp: 'REQUIRED',
        raisedBy: { name: known[0]!.name },
        tasks: { nodes: [{ title: 'Send the costed brief', status: 'OPEN' }] },
      },
      {
        summary: 'Doubts the cost.',
        sentiment: -1,
        followUp: 'NONE',
        raisedBy: { name: "Mũthoni Ng'ang'a" },
        tasks: { nodes: [] },
      },
    ]);
    expect(engagement.commitments.nodes).toEqual([
      {
        text: 'I will table the amendment.',
        dueOn: '2026-12-18',
        status: 'MADE',
        person: { name: "Mũthoni Ng'ang'a" },
        isOverdue: false,
      },
    ]);
    expect(engagement.notes.nodes).toEqual([{ body: 'The chair was called away.' }]);
  });

  it('stands on the timeline of each person and organisation in it, once', async () => {
    const { recordEngagement } = await app.get(officer, RECORD, {
      input: meeting({ subject: 'Counts once', participants: known.slice(0, 3).map(({ id }) => ({ personId: id })) }),
    });
    const { id } = recordEngagement.engagement;
    for (const person of known.slice(0, 3)) {
      const { person: found } = await app.get(
        officer,
        `query($id: ID!) { person(id: $id) { timeline(first: 1, kinds: [ENGAGEMENT]) { nodes { id } } lastEngagedAt } }`,
        { id: person.id },
      );
      expect(found.timeline.nodes).toHaveLength(1);
    }
    const { engagement } = await app.get(
      officer,
      `query($id: ID!) { engagement(id: $id) { organisations { id engagements(first: 100) { nodes { id } } } } }`,
      { id },
    );
    for (const organisation of engagement.organisations)
      expect(organisation.engagements.nodes.filter((each: { id: string }) => each.id === id)).toHaveLength(1);
  });

  it('adds a new person only once when the same send arrives twice, also at the same time', async () => {
    const input = meeting({
      idempotencyKey: 'draft-2026-11-23-a',
      participants: [{ newPerson: { name: 'Nekesa Only Once' } }],
    });
    const answers = await Promise.all([1, 2, 3].map(() => app.get(officer, RECORD, { input })));
    const ids = answers.map(({ recordEngagement }) => recordEngagement.engagement.id);
    expect(new Set(ids).size).toBe(1);
    expect(await app.rows('person', `name = 'Nekesa Only Once'`)).toHaveLength(1);
    const other = await app.get(officer, RECORD, { input: { ...input, subject: 'Another body' } });
    expect(other.recordEngagement.userErrors[0]).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
      path: ['input', 'idempotencyKey'],
    });
  });

  it('leaves nothing behind when one part is wrong', async () => {
    const before = await counts();
    const wrong: [Record<string, unknown>, string, (string | number)[]][] = [
      [
        { participants: [{ newPerson: { name: 'Left Behind', phone: '12' } }] },
        'INVALID',
        ['input', 'participants', '0', 'newPerson', 'phone', 'value'],
      ],
      [
        {
          participants: [{ newPerson: { name: 'Left Behind' } }, { personId: 'per_00000000000070008000000000000000' }],
        },
        'NOT_FOUND',
        ['input', 'participants', '1', 'personId'],
      ],
      [
        { participants: [{ newPerson: { name: '—' } }] },
        'INVALID',
        ['input', 'participants', '0', 'newPerson', 'name'],
      ],
      [
        { participants: [{ personId: known[0]!.id }, { personId: known[0]!.id }] },
        'TAKEN',
        ['input', 'participants', '1'],
      ],
      [{ participants: [{}] }, 'INVALID', ['input', 'participants', '0']],
      [
        { commitments: [{ byParticipant: 3, text: 'Nobody said this' }] },
        'INVALID',
        ['input', 'commitments', '0', 'byParticipant'],
      ],
      [
        { discussionPoints: [{ summary: 'x', sentiment: 3 }] },
        'INVALID',
        ['input', 'discussionPoints', '0', 'sentiment'],
      ],
      [{ endsAt: '2020-01-01T00:00:00Z' }, 'INVALID', ['input', 'endsAt']],
      [{ status: 'HELD', startsAt: '2030-01-01T00:00:00Z' }, 'INVALID', ['input', 'status']],
      [{ typeId: 'trm_x' }, 'NOT_FOUND', ['input', 'typeId']],
      [{ countyId: 'cty_x' }, 'NOT_FOUND', ['input', 'countyId']],
      [{ fileIds: ['fil_00000000000070008000000000000000'] }, 'NOT_FOUND', ['input', 'fileIds']],
    ];
    for (const [more, code, path] of wrong) {
      const { recordEngagement } = await app.get(officer, RECORD, {
        input: meeting({ idempotencyKey: `wrong-${path.join('-')}`, ...more }),
      });
      expect({
        path,
        errors: recordEngagement.userErrors.map((error: { code: string; path: string[] }) => [error.code, error.path]),
        engagement: recordEngagement.engagement,
      }).toEqual({
        path,
        errors: [[code, path]],
        engagement: null,
      });
    }
    expect(await counts()).toEqual(before);
  });

  it('is for those who keep records, and leaves no trace of others', async () => {
    const before = await counts();
    for (const role of [Role.ADMINISTRATOR, Role.AUDITOR, Role.DATA_PROTECTION_OFFICER, Role.RESOURCE_CENTRE_OFFICER]) {
      const actor = await app.actor(role);
      const { errors } = await app.ask(actor, RECORD, { input: meeting() });
      expect(errors).toEqual([{ code: 'FORBIDDEN', message: 'Your role does not allow this.' }]);
    }
    expect((await app.ask(null, RECORD, { input: meeting() })).errors).toEqual([
      { code: 'UNAUTHENTICATED', message: 'Sign in to continue.' },
    ]);
    expect(await counts()).toEqual(before);
  });

  it('shows a protected engagement to its author and named people, and to nobody else, on no path', async () => {
    const colleague = await app.actor(Role.ADVOCACY_OFFICER);
    const outsider = await app.actor(Role.ADVOCACY_OFFICER, Role.ADMINISTRATOR);
    const { recordEngagement } = await app.get(officer, RECORD, {
      input: meeting({
        subject: 'Threat to a monitor',
        sensitivity: 'PROTECTED',
        openToIds: [opaqueId('acc', colleague.accountId)],
        participants: [{ personId: known[0]!.id }],
        note: 'Safe house',
        commitments: [{ byParticipant: 0, text: 'I will keep silent.' }],
      }),
    });
    const { id } = recordEngagement.engagement;
    const look = async (actor: Actor) => {
      const { engagement, engagements, node, person } = await app.get(
        actor,
        `query($id: ID!, $person: ID!) { engagement(id: $id) { subject notes { totalCount } } node(id: $id) { id } engagements(filter: { subject: { contains: "threat to a monitor" } }) { totalCount }
          person(id: $person) { timeline(first: 5) { nodes { id } } commitments(filter: { status: { eq: MADE } }, first: 100) { nodes { text } } } }`,
        { id, person: known[0]!.id },
      );
      return [
        engagement?.subject ?? null,
        node?.id ?? null,
        engagements.totalCount,
        person.timeline.nodes.some((each: { id: string }) => each.id === id),
        person.commitments.nodes.some(({ text }: { text: string }) => text === 'I will keep silent.'),
      ];
    };
    expect(await look(officer)).toEqual(['Threat to a monitor', id, 1, true, true]);
    expect(await look(colleague)).toEqual(['Threat to a monitor', id, 1, true, true]);
    expect(await look(outsider)).toEqual([null, null, 0, false, false]);
    const { amendEngagement } = await app.get(
      outsider,
      `mutation($id: ID!) { amendEngagement(id: $id, input: { subject: "Mine" }) { userErrors { code path } } }`,
      { id },
    );
    expect(amendEngagement.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
  });
});

describe('amendEngagement', () => {
  const AMEND = `mutation($id: ID!, $input: AmendEngagementInput!) { amendEngagement(id: $id, input: $input) {
    engagement { version subject status startsAt endsAt summary participants { nodes { id attendance person { name } } } discussionPoints { id summary followUp } } userErrors { code path } } }`;

  const recordOne = async (): Promise<{
    id: string;
    participants: { nodes: { id: string; person: { id: string } }[] };
    discussionPoints: { id: string }[];
  }> => {
    const { recordEngagement } = await app.get(
      officer,
      `mutation($input: RecordEngagementInput!) { recordEngagement(input: $input) { engagement { id participants { nodes { id person { id } } } discussionPoints { id } } } }`,
      {
        input: meeting({
          startsAt: '2026-11-20T07:00:00Z',
          endsAt: '2026-11-20T08:30:00Z',
          participants: known.slice(0, 3).map(({ id }) => ({ personId: id })),
          discussionPoints: [{ summary: 'First', followUps: [{ title: 'Do it' }] }, { summary: 'Second' }],
        }),
      },
    );
    return recordEngagement.engagement;
  };

  it('changes what was given and leaves the rest; a moved engagement keeps its length', async () => {
    const { id } = await recordOne();
    const { amendEngagement } = await app.get(officer, AMEND, {
      id,
      input: { expectedVersion: 1, startsAt: '2026-11-19T07:00:00Z', summary: 'Went well.' },
    });
    expect(amendEngagement.engagement).toMatchObject({
      version: 2,
      startsAt: '2026-11-19T07:00:00.000Z',
      endsAt: '2026-11-19T08:30:00.000Z',
      summary: 'Went well.',
      subject: 'Early access to a doctor and a lawyer',
    });
  });

  it('refuses to overwrite what somebody else changed in the meantime', async () => {
    const { id } = await recordOne();
    await app.get(officer, AMEND, { id, input: { expectedVersion: 1, subject: 'Changed' } });
    const { amendEngagement } = await app.get(officer, AMEND, { id, input: { expectedVersion: 1, subject: 'Mine' } });
    expect(amendEngagement).toEqual({
      engagement: null,
      userErrors: [{ code: 'CONFLICT', path: ['input', 'expectedVersion'] }],
    });
  });

  it('replaces the lists that were given, keeping the rows of those who stay', async () => {
    const { id, participants, discussionPoints } = await recordOne();
    const [first] = participants.nodes;
    const { amendEngagement } = await app.get(officer, AMEND, {
      id,
      input: {
        participants: [{ personId: first!.person.id, attendance: 'APOLOGIES' }, { newPerson: { name: 'Late Comer' } }],
        discussionPoints: [{ id: discussionPoints[0]!.id, summary: 'First, corrected' }],
      },
    });
    expect(amendEngagement.engagement.participants.nodes).toEqual([
      { id: first!.id, attendance: 'APOLOGIES', person: { name: known[0]!.name } },
      { id: expect.any(String), attendance: 'ATTENDED', person: { name: 'Late Comer' } },
    ]);
    expect(amendEngagement.engagement.discussionPoints).toEqual([
      { id: discussionPoints[0]!.id, summary: 'First, corrected', followUp: 'REQUIRED' },
    ]);
  });

  it('asks for a reason before it is made less closed', async () => {
    const { id } = await recordOne();
    await app.get(officer, AMEND, { id, input: { sensitivity: 'PROTECTED' } });
    const { amendEngagement } = await app.get(officer, AMEND, { id, input: { sensitivity: 'INTERNAL' } });
    expect(amendEngagement.userErrors).toEqual([{ code: 'INVALID', path: ['input', 'sensitivityReason'] }]);
    const again = await app.get(officer, AMEND, {
      id,
      input: { sensitivity: 'INTERNAL', sensitivityReason: 'The threat has passed' },
    });
    expect(again.amendEngagement.userErrors).toEqual([]);
  });
});

it('counts engagements by month and type, exactly', async () => {
  const { engagementsGroupedBy } = await app.get(
    officer,
    `{ engagementsGroupedBy(by: [YEAR, TYPE], filter: { status: { eq: HELD } }) { year type { code } count } }`,
  );
  const { engagements } = await app.get(officer, `{ engagements(filter: { status: { eq: HELD } }) { totalCount } }`);
  expect(engagementsGroupedBy.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
    engagements.totalCount,
  );
});

it('reads a list with participants in one statement, for one row and for fifty', async () => {
  const query = `query($first: Int) { engagements(first: $first) { nodes { subject type { labelEn } county { name } participants { nodes { person { name } onBehalfOf { name } } } } } }`;
  expect(await app.countStatements(() => app.get(officer, query, { first: 1 }))).toBe(1);
  expect(await app.countStatements(() => app.get(officer, query, { first: 50 }))).toBe(1);
});
