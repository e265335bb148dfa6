import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { Actor } from '../../access';
import { ShareWorld, uuid } from '../../features/sharing/testing/share-world';
import { type TestApp, testApp } from '../../testing/test-app';
import { type TestDoor, testDoor } from '../../testing/test-door';
import { type TestScreen, testScreen } from '../../testing/test-screen';

const world = new ShareWorld();
const { act, person, share, terms } = world;
let door: TestDoor;
const open: TestScreen[] = [];

beforeAll(async () => {
  await world.start();
  door = await testDoor(world.app);
});
afterEach(async () => {
  for (const screen of open.splice(0)) await screen.end();
});
afterAll(async () => {
  await door.stop();
  await world.app.stop();
});

const PAGE = `subscription($id: ID!) { node(id: $id) { id
  ... on Person { name biography contactPoints { value } notes(first: 5) { totalCount } } } }`;

/** Long enough for whatever happened to be told to anybody. */
const settle = (): Promise<void> => wait(3_500);

async function follow(actor: Actor, query: string, variables: Record<string, unknown> = {}): Promise<TestScreen> {
  const screen = await testScreen(door.url, await door.as(actor), query, variables);
  open.push(screen);
  // Its present answer, from which the next one must differ, is read at once but not told.
  await wait(1_000);
  return screen;
}

const partner = (): Promise<Actor> => world.app.partner(uuid(world.house));

async function amend(id: string, input: Record<string, unknown>): Promise<void> {
  const [row] = await world.app.rows('person', `id = '${uuid(id)}'`);
  await act('amendPerson', 'AmendPersonInput', 'person { id }', { expectedVersion: row!.version, ...input }, id);
}

describe('a page that is followed', () => {
  it('is told what has changed on it, and nothing where nothing has', async () => {
    const id = await person('Akinyi');
    const screen = await follow(world.lead, PAGE, { id });
    await amend(await person('Somebody else'), { biography: 'Another life.' });
    await settle();
    expect(screen.told).toEqual([]);
    await amend(id, { biography: 'Stood for office a third time.' });
    expect((await screen.next()).data.node.biography).toBe('Stood for office a third time.');
    await act('writeNote', 'WriteNoteInput', 'note { id }', { onId: id, body: 'She called.' });
    expect((await screen.next()).data.node.notes.totalCount).toBe(1);
  });

  it('tells a partner of nothing that it may not see', async () => {
    const id = await person('Atieno');
    await share(await terms({ recordIds: [id] }));
    const screen = await follow(await partner(), PAGE, { id });
    await amend(id, { biography: 'In confidence.' });
    await act('addContactPoint', 'AddContactPointInput', 'contactPoint { id }', {
      ofId: id,
      type: 'EMAIL',
      value: 'a@example.org',
    });
    await act('writeNote', 'WriteNoteInput', 'note { id }', { onId: id, body: 'In confidence.' });
    await settle();
    expect(screen.told).toEqual([]);
    await amend(id, { name: 'Atieno Nyong’o' });
    expect((await screen.next()).data.node.name).toBe('Atieno Nyong’o');
  });

  it('is empty within five seconds of the withdrawal of what was shared', async () => {
    const id = await person('Adhiambo');
    const grant = await share(await terms({ recordIds: [id] }));
    const screen = await follow(await partner(), PAGE, { id });
    await act('withdrawShare', 'WithdrawShareInput', 'share { id }', { reason: 'She asked for it.' }, grant);
    expect((await screen.next()).data).toEqual({ node: null });
  });

  it('is empty within five seconds of an end by the clock, of which nobody is told', async () => {
    const id = await person('Awuor');
    await share(await terms({ recordIds: [id] }));
    const screen = await follow(await partner(), PAGE, { id });
    await world.app.dataSource.query(
      `update record_audience set expires_at = now() + interval '1 second' where record_id = $1`,
      [uuid(id)],
    );
    await wait(1_000);
    expect((await screen.next()).data).toEqual({ node: null });
  });

  it('does so also while somebody else’s question hangs', async () => {
    const [id, other] = [await person('Auma'), await person('Somebody else')];
    const grant = await share(await terms({ recordIds: [id] }));
    await follow(world.lead, PAGE, { id: other });
    const screen = await follow(await partner(), `subscription($id: ID!) { node(id: $id) { id } }`, { id });
    const holder = world.app.dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query('lock table note in access exclusive mode');
    await act('withdrawShare', 'WithdrawShareInput', 'share { id }', { reason: 'She asked for it.' }, grant);
    const told = await screen.next().finally(async () => {
      await holder.rollbackTransaction();
      await holder.release();
    });
    expect(told.data).toEqual({ node: null });
  });

  it('writes a read of a closed record down for each answer that is told, and for none besides', async () => {
    const id = await person('Achieng', { sensitivity: 'PROTECTED' });
    const reads = async () =>
      (await world.app.rows('audit_entry', `act = 'read' and record_id = '${uuid(id)}'`)).length;
    const before = await reads();
    const screen = await follow(world.lead, PAGE, { id });
    const present = await reads();
    await person('Somebody else');
    await settle();
    expect([screen.told, (await reads()) - before]).toEqual([[], present - before]);
    await amend(id, { biography: 'Changed.' });
    const afterwards = await reads();
    await screen.next();
    expect((await reads()) - afterwards).toBeLessThanOrEqual(1);
  });

  it('ends when its session does', async () => {
    const actor = await partner();
    const screen = await follow(actor, PAGE, { id: await person() });
    await world.app.dataSource.query(`update session set ended_at = now() where account_id = $1`, [actor.accountId]);
    expect((await screen.next()).errors).toEqual([{ message: 'Sign in to continue.', code: 'UNAUTHENTICATED' }]);
    expect(screen.ended).toEqual({ reason: undefined });
  });
});

describe('the bell', () => {
  it('rings when a task was given to whoever has it on the screen, and for nobody else', async () => {
    const [mine, theirs] = await Promise.all(
      [world.lead, await world.app.actor('ADVOCACY_OFFICER' as never)].map((actor) =>
        follow(actor, `subscription { notifications(unreadOnly: true) { totalCount nodes { kind } } }`),
      ),
    );
    await world.app.dataSource.query(
      `insert into notification (id, account_id, kind, at) select gen_random_uuid(), $1, 'TASK_ASSIGNED', now()`,
      [world.lead.accountId],
    );
    await person('Somebody else');
    expect((await mine!.next()).data.notifications.totalCount).toBe(1);
    expect(theirs!.told).toEqual([]);
  });
});

describe('the door for what is followed', () => {
  const refusal = async (headers: Record<string, string>, query: string, variables = {}): Promise<unknown> => {
    const screen = await testScreen(door.url, headers, query, variables);
    open.push(screen);
    for (let tries = 0; tries < 200 && !screen.ended; tries += 1) await wait(20);
    return screen.ended?.reason;
  };
  const ANYTHING = `subscription { notifications { totalCount } }`;

  it('is closed to strangers', async () => {
    expect(await refusal({}, ANYTHING)).toMatchObject({ code: 4403 });
    expect(await refusal({ authorization: 'Bearer nonsense' }, ANYTHING)).toMatchObject({ code: 4403 });
  });

  it('is closed to pages of others, though they bring a good session', async () => {
    const headers = { ...(await door.as(world.lead)), origin: 'https://elsewhere.example' };
    const socket = new WebSocket(`${door.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    expect(await new Promise((resolve) => socket.once('error', ({ message }) => resolve(message)))).toBe(
      'Unexpected server response: 403',
    );
  });

  it.each([
    ['queries', `{ viewer { isPartner } }`, 'Only subscriptions are answered here. Send the rest as POST.'],
    [
      'acts',
      `mutation { signOut { userErrors { code } } }`,
      'Only subscriptions are answered here. Send the rest as POST.',
    ],
    [
      'several at once',
      `subscription { notifications { totalCount } node(id: "x") { id } }`,
      'Anonymous Subscription must select only one top level field.',
    ],
    ['what is not in the schema', `subscription { secrets }`, 'Cannot query field "secrets" on type "Subscription".'],
    ['no text', '', expect.stringContaining('Syntax Error')],
  ])('refuses %s', async (_, query, message) => {
    expect(await refusal(await door.as(world.lead), query)).toMatchObject([{ message }]);
  });

  it('takes no question by POST', async () => {
    const answer = await door.post({ query: ANYTHING }, await door.as(world.lead));
    expect(await answer.json()).toMatchObject({
      errors: [{ message: 'Subscriptions are answered over a WebSocket, by the protocol graphql-transport-ws.' }],
    });
  });
});

describe('two processes of one installation', () => {
  let other: { app: TestApp; door: TestDoor };
  beforeAll(async () => {
    const app = await testApp({ beside: world.app });
    other = { app, door: await testDoor(app) };
  });
  afterAll(async () => {
    await other.door.stop();
    await other.app.stop();
  });

  it('are one: what is written through one is told by the other, and signing out of one closes the other', async () => {
    const id = await person('Anyango');
    const headers = await door.as(world.lead);
    const screen = await testScreen(other.door.url, headers, PAGE, { id });
    open.push(screen);
    await wait(1_000);
    await amend(id, { biography: 'Written through the first.' });
    expect((await screen.next()).data.node.biography).toBe('Written through the first.');

    const who = { query: '{ viewer { account { name } } }' };
    const ask = async () => (await other.door.post(who, headers)).json();
    expect(await ask()).toMatchObject({ data: { viewer: { account: { name: world.lead.name } } } });
    await door.post({ query: 'mutation { signOut { userErrors { code } } }' }, headers);
    expect(await ask()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect((await screen.next()).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });
});
