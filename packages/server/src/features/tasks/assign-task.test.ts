import { type Actor, Role } from '../../access';
import { opaqueId } from '../../kernel';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let officer: Actor;
let colleague: Actor;
let type: string;
beforeAll(async () => {
  app = await testApp();
  const [row] = await app.rows('term', `code = 'phone_call'`);
  type = opaqueId('trm', String(row?.id));
});
beforeEach(async () => {
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  colleague = await app.actor(Role.FIELD_OFFICER);
});
afterAll(() => app.stop());

const account = (actor: Actor): string => opaqueId('acc', actor.accountId);

async function recordTask(input: Record<string, unknown>): Promise<{ id: string; version: number }> {
  const { recordTask: done } = await app.get(
    officer,
    'mutation($input: RecordTaskInput!) { recordTask(input: $input) { task { id version } userErrors { message } } }',
    { input: { title: 'Call the clerk', ...input } },
  );
  expect(done.userErrors).toEqual([]);
  return done.task;
}

async function amendTask(by: Actor, id: string, input: Record<string, unknown>): Promise<void> {
  const { amendTask: done } = await app.get(
    by,
    'mutation($id: ID!, $input: AmendTaskInput!) { amendTask(id: $id, input: $input) { userErrors { message } } }',
    { id, input },
  );
  expect(done.userErrors).toEqual([]);
}

async function recordEngagement(input: Record<string, unknown>): Promise<void> {
  const { recordEngagement: done } = await app.get(
    officer,
    'mutation($input: RecordEngagementInput!) { recordEngagement(input: $input) { userErrors { message } } }',
    { input: { typeId: type, startsAt: app.time.now.toISOString(), ...input } },
  );
  expect(done.userErrors).toEqual([]);
}

const told = async (actor: Actor) =>
  (await app.get(actor, '{ notifications { nodes { kind at readAt task { title } } } }')).notifications.nodes;

const given = (title: string) => ({
  kind: 'TASK_ASSIGNED',
  at: app.time.now.toISOString(),
  readAt: null,
  task: { title },
});

describe('giving a task to a colleague', () => {
  it('tells the colleague once, and nobody else', async () => {
    const { id } = await recordTask({ assigneeId: account(colleague) });
    await amendTask(officer, id, { title: 'Call the clerk today', assigneeId: account(colleague) });
    expect(await told(colleague)).toEqual([given('Call the clerk today')]);
    expect(await told(officer)).toEqual([]);
  });

  it('tells nobody of what they give to themselves', async () => {
    await recordTask({});
    const { id } = await recordTask({ assigneeId: account(officer) });
    await amendTask(colleague, id, { assigneeId: account(colleague) });
    expect([await told(officer), await told(colleague)]).toEqual([[], []]);
  });

  it('tells whoever gets it instead, and takes back what the other has not read', async () => {
    const other = await app.actor(Role.MEDIA_LIAISON);
    const { id } = await recordTask({ assigneeId: account(colleague) });
    await amendTask(officer, id, { assigneeId: account(other) });
    expect([await told(colleague), await told(other)]).toEqual([[], [given('Call the clerk')]]);
    await app.get(other, 'mutation { markNotificationsRead(input: { all: true }) { userErrors { code } } }');
    await amendTask(other, id, { assigneeId: null });
    expect(await told(other)).toMatchObject([{ kind: 'TASK_ASSIGNED' }]);
  });

  it('tells of follow-ups, of the engagement and of what was said in it', async () => {
    await recordEngagement({
      tasks: [
        { title: 'Thank them', assigneeId: account(colleague) },
        { title: 'Write the minutes', assigneeId: account(officer) },
      ],
      discussionPoints: [
        { summary: 'Wants figures', followUps: [{ title: 'Send figures', assigneeId: account(colleague) }] },
      ],
    });
    expect((await told(colleague)).map(({ task }: { task: { title: string } }) => task.title).sort()).toEqual([
      'Send figures',
      'Thank them',
    ]);
    expect(await told(officer)).toEqual([]);
  });

  it('tells nothing to those who may not see what it is about', async () => {
    const tasks = [{ title: 'Call the safe house', assigneeId: account(colleague) }];
    await recordEngagement({ sensitivity: 'PROTECTED', tasks });
    expect(await told(colleague)).toEqual([]);
    expect(await app.rows('notification', `account_id = '${colleague.accountId}'`)).toEqual([]);
    await recordEngagement({ sensitivity: 'PROTECTED', tasks, openToIds: [account(colleague)] });
    expect(await told(colleague)).toEqual([given('Call the safe house')]);
  });

  it('tells nobody when it is refused', async () => {
    const before = await app.rows('notification');
    const { recordTask: refused } = await app.get(
      officer,
      'mutation($input: RecordTaskInput!) { recordTask(input: $input) { task { id } userErrors { code path } } }',
      { input: { title: 'Late', assigneeId: account(colleague), remindAt: '2020-01-01T00:00:00Z' } },
    );
    expect(refused).toEqual({ task: null, userErrors: [{ code: 'INVALID', path: ['input', 'remindAt'] }] });
    expect(await app.rows('notification')).toEqual(before);
  });
});
