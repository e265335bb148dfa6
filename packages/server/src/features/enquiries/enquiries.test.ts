import { type Actor, Role } from '../../access';
import { inTransaction } from '../../persistence';
import { ShareWorld, uuid } from '../sharing/testing/share-world';
import { deliverReminders } from '../notifications';
import { remindOfEnquiries } from '.';

const world = new ShareWorld();
let liaison: Actor;
let colleague: Actor;
const accountOf = ({ accountId }: Actor): string => `acc_${accountId.replaceAll('-', '')}`;
const now = (): number => world.app.time.now.getTime();
const inHours = (hours: number): string => new Date(now() + hours * 3_600_000).toISOString();

beforeAll(async () => {
  await world.start();
  liaison = await world.app.actor(Role.MEDIA_LIAISON);
  colleague = await world.app.actor(Role.ADVOCACY_OFFICER);
});
afterAll(() => world.app.stop());

const ENQUIRY = `enquiry { id kind status question askedBy isOverdue isInTime speed minutesToAnswer answer answeredAt outcome remindAt version
  person { id } organisation { id } assignee { id } answeredBy { id } viewerCan { amend } }`;
const tried = async (name: string, type: string, input: object, id?: string, as = liaison) =>
  (
    await world.app.get(
      as,
      `mutation($input: ${type}!${id ? ', $id: ID!' : ''}) { ${name}(${id ? 'id: $id, ' : ''}input: $input) { ${ENQUIRY} userErrors { code message path } } }`,
      { input, id },
    )
  )[name];
const done = async (name: string, type: string, input: object, id?: string, as = liaison) => {
  const { enquiry, userErrors } = await tried(name, type, input, id, as);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return enquiry;
};
const asked = {
  channel: 'PHONE',
  question: 'How many complaints in Kisumu last year?',
  askedBy: 'A caller from Lolwe FM',
};
const record = (more: object = {}, as = liaison) =>
  done('recordEnquiry', 'RecordEnquiryInput', { ...asked, ...more }, undefined, as);
const told = async (actor: Actor): Promise<string[]> =>
  (
    await world.app.get(actor, '{ notifications(first: 20) { nodes { kind enquiry { question } } } }')
  ).notifications.nodes.map(
    (each: { kind: string; enquiry: { question: string } | null }) => `${each.kind} ${each.enquiry?.question}`,
  );

describe('recordEnquiry', () => {
  it('keeps who asks what, how it came and by when; nobody has it yet', async () => {
    const [person, outlet] = [await world.person('Reporter'), await world.organisation('Lolwe FM')];
    const enquiry = await record({ personId: person, organisationId: outlet, kind: 'RESEARCH', dueAt: inHours(8) });
    expect(enquiry).toMatchObject({
      status: 'NEW',
      kind: 'RESEARCH',
      person: { id: person },
      organisation: { id: outlet },
      assignee: null,
    });
    expect(enquiry).toMatchObject({ isOverdue: false, isInTime: null, minutesToAnswer: null, remindAt: inHours(6) });
    const { person: page } = await world.app.get(
      liaison,
      'query($id: ID!) { person(id: $id) { enquiries(first: 5) { totalCount } timeline(first: 5) { nodes { __typename } } } }',
      { id: person },
    );
    expect(page).toEqual({ enquiries: { totalCount: 1 }, timeline: { nodes: [{ __typename: 'Enquiry' }] } });
  });

  it.each([
    [{ askedBy: ' ' }, 'Say who asks: somebody on record, an outlet, or a name.', 'personId'],
    [{ question: '  ' }, 'Write the question in 1 to 5,000 characters.', 'question'],
    [{ receivedAt: '2999-01-01T00:00:00Z' }, 'This lies in the future. Choose when it came.', 'receivedAt'],
    [{ dueAt: '2001-01-01T00:00:00Z' }, 'The deadline lies before the enquiry came. Correct one of the two.', 'dueAt'],
    [
      { personId: 'per_0190aaaaaaaa7aaaaaaaaaaaaaaaaaaa' },
      'This person was not found. It may have been removed or merged.',
      'personId',
    ],
    [
      { assigneeId: 'acc_0190aaaaaaaa7aaaaaaaaaaaaaaaaaaa' },
      'This colleague was not found. It may have been removed or merged.',
      'assigneeId',
    ],
  ])('refuses %j, and keeps nothing', async (more, message, field) => {
    const traces = async () => [
      await world.app.rows('enquiry'),
      await world.app.rows('audit_entry', `outcome = 'ALLOWED'`),
    ];
    const before = await traces();
    const { userErrors } = await tried('recordEnquiry', 'RecordEnquiryInput', { ...asked, ...more });
    expect(userErrors).toEqual([expect.objectContaining({ message, path: ['input', field] })]);
    expect(await traces()).toEqual(before);
  });

  it('is for those who work at the media desk; partners know of no enquiry', async () => {
    const mutation = 'mutation($input: RecordEnquiryInput!) { recordEnquiry(input: $input) { userErrors { code } } }';
    for (const role of [Role.FIELD_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR]) {
      const { errors } = await world.app.ask(await world.app.actor(role), mutation, { input: asked });
      expect(errors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
    }
    const { id } = await record();
    const partner = await world.member();
    expect((await world.app.ask(partner, '{ enquiries(first: 1) { totalCount } }')).errors).toEqual([
      expect.objectContaining({ code: 'FORBIDDEN' }),
    ]);
    expect((await world.app.get(partner, 'query($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
  });
});

describe('an enquiry that is given to somebody', () => {
  it('tells them once, and nobody who had it before and did not read of it', async () => {
    const enquiry = await record({ question: 'Who trains the recruits?', assigneeId: accountOf(colleague) });
    expect(enquiry).toMatchObject({ status: 'IN_PROGRESS', assignee: { id: accountOf(colleague) } });
    expect(await told(colleague)).toEqual(['ENQUIRY_ASSIGNED Who trains the recruits?']);
    const other = await world.app.actor(Role.PROGRAMME_LEAD);
    await done('assignEnquiry', 'AssignEnquiryInput', { assigneeId: accountOf(other) }, enquiry.id);
    expect([await told(colleague), await told(other)]).toEqual([[], ['ENQUIRY_ASSIGNED Who trains the recruits?']]);
    const free = await done('assignEnquiry', 'AssignEnquiryInput', { assigneeId: null }, enquiry.id);
    expect(free).toMatchObject({ status: 'NEW', assignee: null });
    await done('assignEnquiry', 'AssignEnquiryInput', { assigneeId: accountOf(liaison) }, enquiry.id);
    expect(await told(liaison)).toEqual([]);
  });

  it('tells them too where it is given to them while it is amended; not one that is answered', async () => {
    const reader = await world.app.actor(Role.ADVOCACY_OFFICER);
    const enquiry = await record({ question: 'Who counts the cells?' });
    const amended = await done(
      'amendEnquiry',
      'AmendEnquiryInput',
      { question: 'Who counted the cells?', assigneeId: accountOf(reader), expectedVersion: enquiry.version },
      enquiry.id,
    );
    expect(amended).toMatchObject({ status: 'IN_PROGRESS', assignee: { id: accountOf(reader) } });
    expect(await told(reader)).toEqual(['ENQUIRY_ASSIGNED Who counted the cells?']);
    const stale = { question: 'Who?', assigneeId: null, expectedVersion: enquiry.version };
    expect((await tried('amendEnquiry', 'AmendEnquiryInput', stale, enquiry.id)).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    await done('answerEnquiry', 'AnswerEnquiryInput', { answer: 'We do.' }, enquiry.id);
    const given = await tried('amendEnquiry', 'AmendEnquiryInput', { assigneeId: null }, enquiry.id);
    expect(given.userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect(await told(reader)).toEqual(['ENQUIRY_ASSIGNED Who counted the cells?']);
  });

  it('reminds them when a quarter of the time is left, once, and never of one that is closed', async () => {
    const wait = async (hours: number) => {
      world.app.time.now = new Date(now() + hours * 3_600_000);
      return inTransaction(world.app.dataSource, async () => {
        await deliverReminders(world.app.time.now);
        return remindOfEnquiries(world.app.time.now);
      });
    };
    const reminded = await world.app.actor(Role.MEDIA_LIAISON);
    const [open, answered] = [
      await record({ question: 'Open until eight?', dueAt: inHours(8), assigneeId: accountOf(reminded) }),
      await record({ question: 'Answered by then?', dueAt: inHours(8), assigneeId: accountOf(reminded) }),
    ];
    await done('answerEnquiry', 'AnswerEnquiryInput', { answer: 'Yes.' }, answered.id);
    await wait(5.9);
    expect((await told(reminded)).filter((each) => each.startsWith('ENQUIRY_DUE'))).toEqual([]);
    await wait(0.2);
    await wait(0.2);
    expect((await told(reminded)).filter((each) => each.startsWith('ENQUIRY_DUE'))).toEqual([
      'ENQUIRY_DUE Open until eight?',
    ]);
    await done('amendEnquiry', 'AmendEnquiryInput', { dueAt: inHours(40) }, open.id);
    await wait(30);
    expect((await told(reminded)).filter((each) => each.startsWith('ENQUIRY_DUE'))).toHaveLength(2);
  });
});

describe('answerEnquiry', () => {
  it('keeps the answer, how long it took and whether that was in time', async () => {
    const { id } = await record({ receivedAt: inHours(-5), dueAt: inHours(-1) });
    const late = await done(
      'answerEnquiry',
      'AnswerEnquiryInput',
      { answer: '412, by our monitoring.', outcome: 'On air at noon' },
      id,
    );
    expect(late).toMatchObject({
      status: 'ANSWERED',
      minutesToAnswer: 300,
      speed: 'ONE_DAY',
      isInTime: false,
      outcome: 'On air at noon',
    });
    expect(late.answeredBy.id).toBe(accountOf(liaison));
    expect(late.assignee.id).toBe(accountOf(liaison));
    const again = await done('reopenEnquiry', 'ReopenEnquiryInput', { expectedVersion: late.version }, id);
    expect(again).toMatchObject({ status: 'IN_PROGRESS', answeredAt: null, answer: '412, by our monitoring.' });
    const timely = await done('answerEnquiry', 'AnswerEnquiryInput', { answer: '411.', answeredAt: inHours(-2) }, id);
    expect(timely).toMatchObject({ minutesToAnswer: 180, speed: 'FOUR_HOURS', isInTime: true });
  });

  it('refuses an answer before the question, in the future, or to what is closed', async () => {
    const { id } = await record({ receivedAt: inHours(-5) });
    const answer = (more: object) => tried('answerEnquiry', 'AnswerEnquiryInput', { answer: 'Yes', ...more }, id);
    expect((await answer({ answeredAt: inHours(-6) })).userErrors[0].message).toBe(
      'This lies before the enquiry came. Choose when it was answered.',
    );
    expect((await answer({ answeredAt: inHours(1) })).userErrors[0].message).toBe(
      'This lies in the future. Choose when it was answered.',
    );
    expect((await answer({ answer: '  ' })).userErrors[0].message).toBe('Write the answer in 1 to 20,000 characters.');
    expect((await answer({ expectedVersion: 7 })).userErrors[0].code).toBe('CONFLICT');
    const declined = await done(
      'closeEnquiry',
      'CloseEnquiryInput',
      { status: 'DECLINED', reason: 'It is before the court.' },
      id,
    );
    expect(declined).toMatchObject({ status: 'DECLINED', outcome: 'It is before the court.', isOverdue: false });
    for (const [name, type, input] of [
      ['answerEnquiry', 'AnswerEnquiryInput', { answer: 'Yes' }],
      ['closeEnquiry', 'CloseEnquiryInput', { status: 'EXPIRED', reason: 'Too late' }],
      ['assignEnquiry', 'AssignEnquiryInput', { assigneeId: accountOf(colleague) }],
    ] as const)
      expect((await tried(name, type, input, id)).userErrors[0].message).toBe(
        'This enquiry is closed already. Open it again first.',
      );
    await done('reopenEnquiry', 'ReopenEnquiryInput', {}, id);
    const wrong = await tried('closeEnquiry', 'CloseEnquiryInput', { status: 'ANSWERED', reason: 'Done' }, id);
    expect(wrong.userErrors[0].path).toEqual(['input', 'status']);
  });
});

describe('enquiries', () => {
  it('are listed by how far they are, whose they are and whether they are late; the counts open the same lists', async () => {
    const mine = await world.app.actor(Role.MEDIA_LIAISON);
    const question = 'Counted exactly?';
    const filter = { question: { eq: question } };
    // The database's own clock decides what is late.
    await record({ question, receivedAt: inHours(-90), dueAt: inHours(-60) });
    await record({ question, receivedAt: inHours(-30), dueAt: inHours(3), assigneeId: accountOf(mine) });
    const third = await record({ question, receivedAt: inHours(-80), assigneeId: accountOf(colleague) });
    await done('answerEnquiry', 'AnswerEnquiryInput', { answer: 'Yes.' }, third.id);
    const LIST =
      'query($filter: EnquiryFilter, $whose: EnquiriesOf) { enquiries(filter: $filter, whose: $whose, orderBy: [{ dueAt: ASC }]) { totalCount nodes { status isOverdue } } }';
    const count = async (more: object, whose?: string) =>
      (await world.app.get(mine, LIST, { filter: { and: [filter, more] }, whose })).enquiries.totalCount;
    expect(await count({})).toBe(3);
    expect(await count({ isOverdue: { eq: true } })).toBe(1);
    expect(await count({}, 'VIEWER')).toBe(1);
    expect(await count({}, 'NOBODY')).toBe(1);
    expect(await count({ status: { in: ['NEW', 'IN_PROGRESS'] } }, 'VIEWER_OR_NOBODY')).toBe(2);
    const { enquiriesGroupedBy: groups } = await world.app.get(
      mine,
      'query($filter: EnquiryFilter) { enquiriesGroupedBy(by: [STATUS, SPEED], filter: $filter) { status speed count } }',
      { filter },
    );
    for (const group of groups)
      expect(
        await count({ status: { eq: group.status }, speed: group.speed ? { eq: group.speed } : { isNull: true } }),
      ).toBe(group.count);
    expect(groups).toContainEqual({ status: 'ANSWERED', speed: 'LONGER', count: 1 });
    expect(await world.app.countStatements(() => world.app.get(mine, LIST, { filter }))).toBe(1);
  });

  it('of somebody who is closed are closed with them, and their words are sealed with them', async () => {
    const person = await world.person('Hidden Reporter', { sensitivity: 'SEALED' });
    const { id } = await record({ personId: person, question: 'Where is the witness?' }, world.lead);
    expect((await world.app.get(liaison, 'query($id: ID!) { enquiry(id: $id) { id } }', { id })).enquiry).toBeNull();
    expect((await tried('answerEnquiry', 'AnswerEnquiryInput', { answer: 'Safe' }, id)).userErrors[0].code).toBe(
      'NOT_FOUND',
    );
    expect(
      (await world.app.get(world.lead, 'query($id: ID!) { enquiry(id: $id) { question } }', { id })).enquiry.question,
    ).toBe('Where is the witness?');
    const [row] = await world.app.rows('enquiry', `person_id = '${uuid(person)}'`);
    expect(String(row!.question)).not.toContain('witness');
  });
});
