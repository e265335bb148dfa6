import { type Actor, Role } from '../../access';
import { opaqueId } from '../../kernel';
import { inTransaction } from '../../persistence';
import { type TestApp, testApp } from '../../testing/test-app';
import { deliverReminders } from '../notifications';

let app: TestApp;
let officer: Actor;
let type: string;
beforeAll(async () => {
  app = await testApp();
  app.time.now = new Date('2026-11-23T09:00:00Z');
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  const [row] = await app.rows('term', `code = 'phone_call'`);
  type = opaqueId('trm', String(row?.id));
});
afterAll(() => app.stop());

const STEP = (act: string) => `mutation($id: ID!, $input: VersionInput!) { ${act}(id: $id, input: $input) {
  task { id status completedAt version discussionPoint { followUp } } userErrors { code path } } }`;

async function followUps(...titles: string[]): Promise<{ id: string; version: number }[]> {
  const { recordEngagement } = await app.get(
    officer,
    `mutation($input: RecordEngagementInput!) { recordEngagement(input: $input) { engagement { tasks { nodes { id version } } } userErrors { message } } }`,
    {
      input: {
        typeId: type,
        startsAt: '2026-11-20T09:00:00Z',
        discussionPoints: [{ summary: 'Wants figures', followUps: titles.map((title) => ({ title })) }],
      },
    },
  );
  expect(recordEngagement.userErrors).toEqual([]);
  return recordEngagement.engagement.tasks.nodes;
}

describe('finishing a follow-up', () => {
  it('marks its discussion point done once the last one is done, and required again when one is reopened', async () => {
    const [first, second] = await followUps('Send the brief', 'Call the clerk');
    const step = async (act: string, id: string) => (await app.get(officer, STEP(act), { id, input: {} }))[act].task;
    expect(await step('completeTask', first!.id)).toMatchObject({
      status: 'DONE',
      discussionPoint: { followUp: 'REQUIRED' },
    });
    expect(await step('completeTask', second!.id)).toMatchObject({
      status: 'DONE',
      completedAt: '2026-11-23T09:00:00.000Z',
      discussionPoint: { followUp: 'DONE' },
    });
    expect(await step('reopenTask', first!.id)).toMatchObject({
      status: 'OPEN',
      completedAt: null,
      discussionPoint: { followUp: 'REQUIRED' },
    });
  });

  it('is harmless when it is sent twice, and refused over somebody else’s change', async () => {
    const [task] = await followUps('Send the brief');
    const once = await app.get(officer, STEP('completeTask'), { id: task!.id, input: { expectedVersion: 1 } });
    const twice = await app.get(officer, STEP('completeTask'), { id: task!.id, input: { expectedVersion: 1 } });
    expect(twice).toEqual(once);
    const { reopenTask } = await app.get(officer, STEP('reopenTask'), { id: task!.id, input: { expectedVersion: 1 } });
    expect(reopenTask.userErrors).toEqual([{ code: 'CONFLICT', path: ['input', 'expectedVersion'] }]);
  });

  it('is for staff: a partner sees no task at all', async () => {
    const [task] = await followUps('Inside the house');
    const [{ id }] = (await app.dataSource.query(
      `insert into organisation (id, name, kind_id) values (gen_random_uuid(), 'Partner', md5('term:ORGANISATION_KIND:partner_ngo')::uuid) returning id`,
    )) as [{ id: string }];
    const partner = await app.partner(id);
    expect((await app.ask(partner, `query($id: ID!) { node(id: $id) { id } }`, { id: task!.id })).data).toEqual({
      node: null,
    });
    expect((await app.ask(partner, STEP('completeTask'), { id: task!.id, input: {} })).errors?.[0]?.code).toBe(
      'FORBIDDEN',
    );
    expect((await app.ask(partner, '{ tasks { totalCount } }')).errors?.[0]?.code).toBe('FORBIDDEN');
  });
});

describe('a reminder', () => {
  it('comes once, at its time, to the assignee alone', async () => {
    const colleague = await app.actor(Role.FIELD_OFFICER);
    const { recordTask } = await app.get(
      officer,
      `mutation($input: RecordTaskInput!) { recordTask(input: $input) { task { id assignee { name } } userErrors { path } } }`,
      {
        input: {
          title: 'Bring the charger',
          assigneeId: opaqueId('acc', colleague.accountId),
          remindAt: '2026-11-23T10:00:00Z',
        },
      },
    );
    expect(recordTask.task.assignee).toEqual({ name: colleague.name });
    const MARK = `mutation { markNotificationsRead(input: { all: true }) { userErrors { code } } }`;
    await app.get(colleague, MARK);
    const told = (minute: string) =>
      inTransaction(app.dataSource, () => deliverReminders(new Date(`2026-11-23T${minute}:00Z`)));
    expect(await told('09:59')).toBe(0);
    expect(await told('10:00')).toBe(1);
    expect(await told('10:01')).toBe(0);
    const query = `{ notifications(unreadOnly: true) { totalCount nodes { kind readAt task { title } } } }`;
    expect(await app.get(colleague, query)).toEqual({
      notifications: {
        totalCount: 1,
        nodes: [{ kind: 'TASK_REMINDER', readAt: null, task: { title: 'Bring the charger' } }],
      },
    });
    expect(await app.get(officer, query)).toEqual({ notifications: { totalCount: 0, nodes: [] } });
    await app.get(colleague, MARK);
    expect((await app.get(colleague, query)).notifications.totalCount).toBe(0);
  });

  it('waits while the assignee may not see what it is about', async () => {
    const colleague = await app.actor(Role.FIELD_OFFICER);
    const { recordEngagement } = await app.get(
      officer,
      `mutation($input: RecordEngagementInput!) { recordEngagement(input: $input) { engagement { id } userErrors { message } } }`,
      {
        input: {
          typeId: type,
          startsAt: '2026-11-20T09:00:00Z',
          sensitivity: 'PROTECTED',
          tasks: [
            { title: 'Visit', assigneeId: opaqueId('acc', colleague.accountId), remindAt: '2026-11-23T11:00:00Z' },
          ],
        },
      },
    );
    expect(recordEngagement.userErrors).toEqual([]);
    const told = () => inTransaction(app.dataSource, () => deliverReminders(new Date('2026-11-23T11:00:00Z')));
    expect(await told()).toBe(0);
    await app.get(
      officer,
      `mutation($id: ID!, $input: AmendEngagementInput!) { amendEngagement(id: $id, input: $input) { userErrors { message } } }`,
      { id: recordEngagement.engagement.id, input: { openToIds: [opaqueId('acc', colleague.accountId)] } },
    );
    expect(await told()).toBe(1);
  });

  it('lies in the future', async () => {
    const { recordTask } = await app.get(
      officer,
      `mutation { recordTask(input: { title: "Late", remindAt: "2026-11-01T00:00:00Z" }) { task { id } userErrors { code path } } }`,
    );
    expect(recordTask).toEqual({ task: null, userErrors: [{ code: 'INVALID', path: ['input', 'remindAt'] }] });
  });
});
