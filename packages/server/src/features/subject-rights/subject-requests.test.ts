import { Role } from '../../access';
import { SubjectWorld } from './testing/subject-world';

const world = new SubjectWorld();
beforeAll(world.start);
afterAll(() => world.app.stop());

const received = (kind: string, more = {}) => ({ kind, subjectName: 'Juma Ali', means: 'EMAIL', ...more });
const receive = (input: object) =>
  world.act(
    world.officer,
    'receiveSubjectRequest',
    'ReceiveSubjectRequestInput',
    'subjectRequest { id dueOn receivedOn }',
    input,
  );
const close = (id: string, input: object) =>
  world.act(
    world.officer,
    'closeSubjectRequest',
    'CloseSubjectRequestInput',
    'subjectRequest { outcome closedAt }',
    input,
    id,
  );
const traces = () => Promise.all(['subject_request', 'audit_entry'].map((table) => world.app.rows(table)));

describe('a request', () => {
  it.each([
    ['ACCESS', '2026-11-08'],
    ['RECTIFICATION', '2026-11-15'],
    ['ERASURE', '2026-11-15'],
    ['OBJECTION', '2026-11-15'],
    ['PORTABILITY', '2026-12-01'],
  ])('for %s that came on 1 November 2026 is due on %s', async (kind, dueOn) => {
    world.app.time.now = new Date('2026-11-23T08:00:00Z');
    const { subjectRequest } = await receive(received(kind, { receivedOn: '2026-11-01' }));
    expect(subjectRequest).toMatchObject({ receivedOn: '2026-11-01', dueOn });
  });

  it('stands in the register, the most pressing first, until it is closed', async () => {
    const { subjectRequest } = await receive(received('ACCESS', { receivedOn: '2020-01-01' }));
    const open = async () =>
      (await world.app.get(world.officer, '{ subjectRequests(openOnly: true) { nodes { id isLate } } }'))
        .subjectRequests.nodes;
    expect((await open())[0]).toEqual({ id: subjectRequest.id, isLate: true });
    expect(await close(subjectRequest.id, { outcome: 'TAKEN_BACK' })).toMatchObject({
      subjectRequest: { outcome: 'TAKEN_BACK', closedAt: world.app.time.now.toISOString() },
      userErrors: [],
    });
    expect((await open()).map(({ id }: { id: string }) => id)).not.toContain(subjectRequest.id);
  });

  it.each([
    ['that is to come', received('ACCESS', { receivedOn: '2999-01-01' }), 'INVALID', ['input', 'receivedOn']],
    ['from nobody', received('ACCESS', { subjectName: '   ' }), 'INVALID', ['input', 'subjectName']],
    [
      'about who is not there',
      received('ACCESS', { personId: `per_${'0'.repeat(32)}` }),
      'NOT_FOUND',
      ['input', 'personId'],
    ],
  ])('%s is not taken, and leaves no trace', async (_, input, code, path) => {
    const before = await traces();
    expect((await receive(input)).userErrors).toMatchObject([{ code, path }]);
    expect(await traces()).toEqual(before);
  });

  it.each([
    ['before it is sure who asks', () => world.request('ACCESS', false), { outcome: 'GRANTED' }, 'outcome'],
    ['before anything was gathered', () => world.request('ACCESS'), { outcome: 'GRANTED' }, 'outcome'],
    ['without saying why it is refused', () => world.request('OBJECTION'), { outcome: 'REFUSED' }, 'answer'],
    [
      'without saying what of it was not done',
      () => world.request('OBJECTION'),
      { outcome: 'GRANTED_IN_PART', answer: ' ' },
      'answer',
    ],
  ])('is not closed %s, and nothing is changed', async (_, given, input, field) => {
    const id = await given();
    const before = await traces();
    expect((await close(id, input)).userErrors).toMatchObject([{ path: ['input', field] }]);
    expect(await traces()).toEqual(before);
  });

  it('is closed once', async () => {
    const id = await world.request('OBJECTION');
    await close(id, { outcome: 'GRANTED' });
    const before = await traces();
    expect((await close(id, { outcome: 'REFUSED', answer: 'No.' })).userErrors).toMatchObject([{ code: 'REFUSED' }]);
    expect(await traces()).toEqual(before);
  });

  it('is the officer’s alone: nobody else finds one or makes one', async () => {
    const id = await world.request();
    const others = [world.lead, await world.app.actor(Role.ADMINISTRATOR), await world.app.actor(Role.AUDITOR)];
    const before = await world.app.rows('subject_request');
    for (const actor of others) {
      const codes = async (query: string, variables = {}) =>
        (await world.app.ask(actor, query, variables)).errors?.map(({ code }) => code);
      expect(await codes('{ subjectRequests { totalCount } }')).toEqual(['FORBIDDEN']);
      expect(await codes('{ subjectCandidates(name: "a") { name } }')).toEqual(['FORBIDDEN']);
      expect(await codes('query($id: ID!) { subjectHoldings(personId: $id) { count } }', { id: world.id })).toEqual([
        'FORBIDDEN',
      ]);
      expect((await world.app.get(actor, 'query($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
      expect(
        await codes(
          'mutation($input: ReceiveSubjectRequestInput!) { receiveSubjectRequest(input: $input) { userErrors { code } } }',
          {
            input: received('ACCESS'),
          },
        ),
      ).toEqual(['FORBIDDEN']);
    }
    expect(await world.app.rows('subject_request')).toEqual(before);
  });
});
