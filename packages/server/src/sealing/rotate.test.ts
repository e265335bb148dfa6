import { type ChildProcess, fork } from 'node:child_process';
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { join } from 'node:path';
import { type Actor, Role } from '../access';
import { newId, opaqueId } from '../kernel';
import { currentManager, inTransaction } from '../persistence';
import { type TestApp, testApp } from '../testing/test-app';
import { Keyring, MasterKey, rewrapKeys, rotateKeys, runOf, stillPlain } from '.';
import type { Transact } from '.';

const KILLS = 100;
let app: TestApp;
let root: Buffer;
let actor: Actor;
let person: string;
/** What every note has to say, by its id. */
const expected = new Map<string, string>();

beforeAll(async () => {
  app = await testApp();
  root = app.installation.masterKey;
  actor = await app.actor(Role.ADVOCACY_OFFICER);
  const uuid = newId();
  await app.dataSource.query(`insert into person (id, name, sort_name) values ($1, 'Bearer', 'Bearer')`, [uuid]);
  person = opaqueId('per', uuid);
});
afterAll(() => app.stop());

/** A process that is connected and waits to be let off. */
async function warmedUp(): Promise<ChildProcess> {
  const child = fork(join(__dirname, 'testing', 'rotate-until-killed.ts'), {
    execArgv: ['--require', join(__dirname, '..', 'features', 'imports', 'testing', 'transpile.cjs')],
    env: {
      ...process.env,
      SEALING_TEST_URL: app.installation.database.url,
      SEALING_TEST_KEY: root.toString('base64url'),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The rotation ended by itself with ${code}.`)));
  });
  return child;
}

async function killedSoon(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.send('go');
  await new Promise((resolve) => setTimeout(resolve, randomInt(0, 120)));
  child.kill('SIGKILL');
  await ended;
}

const WRITE =
  'mutation($input: WriteNoteInput!) { writeNote(input: $input) { note { id version } userErrors { code } } }';
const AMEND =
  'mutation($id: ID!, $input: AmendNoteInput!) { amendNote(id: $id, input: $input) { note { version } userErrors { code } } }';

async function write(body: string): Promise<string> {
  const { writeNote } = await app.get(actor, WRITE, { input: { onId: person, body, sensitivity: 'PROTECTED' } });
  expected.set(writeNote.note.id, body);
  return writeNote.note.id;
}

async function amend(id: string, body: string): Promise<void> {
  const { amendNote } = await app.get(actor, AMEND, { id, input: { body } });
  expect(amendNote.userErrors).toEqual([]);
  expected.set(id, body);
}

interface Page {
  readonly nodes: readonly { readonly id: string; readonly body: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** As they are read by whoever may. */
async function read(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let after: string | null = null; ;) {
    const { notes }: { notes: Page } = (
      await app.get(
        actor,
        'query($id: ID!, $after: String) { person(id: $id) { notes(first: 100, after: $after) { nodes { id body } pageInfo { hasNextPage endCursor } } } }',
        { id: person, after },
      )
    ).person;
    for (const { id, body } of notes.nodes) found.set(id, body);
    if (!notes.pageInfo.hasNextPage) return found;
    after = notes.pageInfo.endCursor;
  }
}

const transact: Transact = (work) => inTransaction(app.dataSource, () => work(runOf(currentManager())));
const keysInUse = async (): Promise<string[]> =>
  (
    (await app.dataSource.query(
      `select distinct split_part(body, ':', 3) as id from note where is_sealed(body) order by 1`,
    )) as { id: string }[]
  ).map(({ id }) => id);

const presentKeys = async (): Promise<unknown[]> =>
  (await app.rows('data_key', `purpose = 'VALUES' and retired_at is null`)).map(({ id }) => id);

/** A sealed file of some pieces, and what it holds. */
async function sealedFile(): Promise<{ id: string; bytes: Buffer }> {
  const [id, bytes] = [newId(), randomBytes(3 * 1024 * 1024 + 5)];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await inTransaction(app.dataSource, async () => {
    const run = runOf(currentManager());
    await run(`insert into file_content (sha256, bytes) values ($1, $2)`, [sha256, bytes]);
    await run(
      `insert into file (id, person_id, name, media_type, size, sha256, sensitivity) values ($1, $2, 'a.bin', 'application/octet-stream', $3, $4, 3)`,
      [id, (await app.rows('person'))[0]!.id, bytes.length, sha256],
    );
  });
  expect(await app.rows('file_piece', `file_id = '${id}'`)).toHaveLength(4);
  return { id, bytes };
}

async function contentOf(id: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of app.sealing.contentOf(runOf(app.dataSource.manager), id)) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('the rotation of keys', () => {
  it(`is killed at ${KILLS} random points while people write, and no value is lost`, async () => {
    const ids: string[] = [];
    for (let n = 0; n < 400; n += 1) ids.push(await write(`Note ${n} ${randomBytes(8).toString('hex')}`));
    const files = [await sealedFile(), await sealedFile(), await sealedFile()];
    let isOver = false;
    let writes = 0;
    const people = [0, 1].map(async (who) => {
      while (!isOver) {
        const mine = ids.filter((_, index) => index % 2 === who);
        await amend(mine[randomInt(mine.length)]!, `Amended ${(writes += 1)} ${randomBytes(8).toString('hex')}`);
        if (writes % 10 === 0) await write(`New ${writes}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    const [before] = await keysInUse();
    let inTheMidst = 0;
    const waiting = [warmedUp(), warmedUp()];
    for (let kill = 0; kill < KILLS; kill += 1) {
      if (kill + waiting.length < KILLS) waiting.push(warmedUp());
      await killedSoon(await waiting.shift()!);
      if ((await presentKeys()).length === 2) inTheMidst += 1;
    }
    isOver = true;
    await Promise.all(people);
    expect(await read()).toEqual(expected);
    const keyring = await Keyring.load(new MasterKey(root), runOf(app.dataSource.manager));
    await rotateKeys(keyring, transact);
    expect(await read()).toEqual(expected);
    for (const { id, bytes } of files) expect((await contentOf(id)).equals(bytes)).toBe(true);
    const inUse = await keysInUse();
    expect([...new Set((await app.rows('file_piece')).map(({ key_id }) => key_id))]).toEqual(inUse);
    expect(inUse).toHaveLength(1);
    expect(inUse).not.toContain(before);
    expect(await presentKeys()).toEqual(inUse);
    expect(await transact(stillPlain)).toEqual([]);
    expect(writes).toBeGreaterThan(50);
    // Else it was killed between two rotations, which proves nothing.
    expect(inTheMidst).toBeGreaterThan(KILLS / 4);
  }, 120_000);

  it('needs no restart: a server goes on reading and writing with a key that another process made', async () => {
    const id = await write('Before');
    const keyring = await Keyring.load(new MasterKey(root), runOf(app.dataSource.manager));
    const { retired } = await rotateKeys(keyring, transact);
    expect(retired).toHaveLength(1);
    expect((await read()).get(id)).toBe('Before');
    await amend(id, 'After');
    expect((await read()).get(id)).toBe('After');
    expect(await keysInUse()).toHaveLength(1);
  });
});

describe('the master key', () => {
  it('that is another one opens nothing, and says so before anything is touched', async () => {
    const before = await app.rows('data_key');
    await expect(Keyring.load(new MasterKey(randomBytes(32)), runOf(app.dataSource.manager))).rejects.toThrow(
      'The sealing key is not the one of this database',
    );
    expect(await app.rows('data_key')).toEqual(before);
  });

  it('is changed in one transaction, and no value is touched', async () => {
    const next = randomBytes(32);
    const bodies = await app.rows('note');
    const count = (await app.rows('data_key')).length;
    await expect(transact((run) => rewrapKeys(run, randomBytes(32), next))).rejects.toThrow(
      'not the one of this database',
    );
    expect(await transact((run) => rewrapKeys(run, root, next))).toBe(count);
    expect(await transact((run) => rewrapKeys(run, root, next))).toBe(0);
    expect(await app.rows('note')).toEqual(bodies);
    await expect(Keyring.load(new MasterKey(root), runOf(app.dataSource.manager))).rejects.toThrow('keys:rewrap');
    await expect(Keyring.load(new MasterKey(next), runOf(app.dataSource.manager))).resolves.toBeDefined();
    expect(await transact((run) => rewrapKeys(run, next, root))).toBe(count);
  });
});
