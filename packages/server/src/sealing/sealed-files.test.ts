import { createHash, randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { type Actor, Role } from '../access';
import { readConfig } from '../config';
import { openSession } from '../features/accounts';
import { type FrontDoor, createFrontDoor } from '../front-door';
import { newId, opaqueId } from '../kernel';
import { currentManager, inTransaction } from '../persistence';
import { Health, listen } from '../serving';
import { type TestApp, testApp } from '../testing/test-app';
import { Keyring, MasterKey, type Transact, rotateKeys, runOf, stillPlain } from '.';
import { foundInDump } from './testing/dump';

const MEGABYTE = 1024 * 1024;
let app: TestApp;
let door: FrontDoor;
let url: string;
let actor: Actor;
let token: string;

beforeAll(async () => {
  app = await testApp();
  actor = await app.actor(Role.ADVOCACY_OFFICER, Role.PROGRAMME_LEAD);
  const session = await inTransaction(app.dataSource, () =>
    openSession(actor.accountId, { device: 'test', address: '' }, false, app.time.now),
  );
  token = app.tokens.issue({ accountId: actor.accountId, sessionId: session.id }, app.time.now).token;
  const config = readConfig({ LOG_LEVEL: 'silent' });
  door = await createFrontDoor(app, config, new Health(app.dataSource), pino({ level: 'silent' }));
  url = `http://127.0.0.1:${await listen(door.server, 0, '127.0.0.1')}`;
});
afterAll(async () => {
  await door.close(1000);
  await app.stop();
});

const checksum = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
/** Bytes that say the word at their beginning, in the midst and at their end, and are random otherwise. */
const saying = (word: string, size: number): Buffer => {
  const bytes = randomBytes(size);
  for (const at of [0, Math.floor(size / 2), size - word.length]) bytes.write(word, at);
  return bytes;
};

/** A person at this level, recorded by the actor. */
async function personAt(sensitivity: string): Promise<string> {
  const { recordPerson } = await app.get(
    actor,
    'mutation($input: RecordPersonInput!) { recordPerson(input: $input) { person { id } userErrors { code } } }',
    { input: { name: 'Bearer', sensitivity } },
  );
  return recordPerson.person.id;
}

async function attached(bytes: Buffer, name: string, toId: string): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  const answer = await fetch(`${url}/files`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${token}` },
  });
  const { id } = (await answer.json()) as { id: string };
  const { attachFile } = await app.get(
    actor,
    'mutation($input: AttachFileInput!) { attachFile(input: $input) { file { id } userErrors { code } } }',
    { input: { fileId: id, toId } },
  );
  expect(attachFile).toEqual({ file: { id }, userErrors: [] });
  return id;
}

const download = (id: string): Promise<Response> =>
  fetch(`${url}/files/${id}`, { headers: { authorization: `Bearer ${token}` } });
const bytesOf = async (id: string): Promise<string> => checksum(Buffer.from(await (await download(id)).arrayBuffer()));

async function level(id: string, sensitivity: string): Promise<void> {
  const { amendPerson } = await app.get(
    actor,
    'mutation($id: ID!, $input: AmendPersonInput!) { amendPerson(id: $id, input: $input) { userErrors { code } } }',
    { id, input: { sensitivity, sensitivityReason: 'It is known by now' } },
  );
  expect(amendPerson.userErrors).toEqual([]);
}

const uuidOf = (id: string): string => {
  const hex = id.replace('fil_', '');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
const pieces = (id: string): Promise<Record<string, unknown>[]> => app.rows('file_piece', `file_id = '${uuidOf(id)}'`);
const transact: Transact = (work) => inTransaction(app.dataSource, () => work(runOf(currentManager())));

describe('a file on a sealed record', () => {
  it('comes back byte for byte, and none of its bytes, nor its checksum, stand in the database', async () => {
    const bytes = saying('kongoni was here', 2 * MEGABYTE + 17);
    const id = await attached(bytes, 'kongoni.bin', await personAt('SEALED'));
    const answer = await download(id);
    expect(answer.headers.get('content-length')).toBe(String(bytes.length));
    expect(decodeURIComponent(answer.headers.get('content-disposition')!)).toContain('kongoni.bin');
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    const { node } = await app.get(actor, 'query($id: ID!) { node(id: $id) { ... on File { sha256 size } } }', { id });
    expect(node).toEqual({ sha256: checksum(bytes), size: bytes.length });
    expect(await pieces(id)).toHaveLength(3);
    const inHex = Buffer.from('kongoni was here').toString('hex');
    expect(await foundInDump(app.dataSource, ['kongoni', inHex, checksum(bytes)])).toEqual([]);
  });

  it('shares no bytes with an open one that is equal, and takes none away from it', async () => {
    const bytes = saying('pofu twice', 4000);
    const [open, closed] = [await personAt('INTERNAL'), await personAt('SEALED')];
    const plain = await attached(bytes, 'one.bin', open);
    const sealed = await attached(bytes, 'two.bin', closed);
    expect(await pieces(plain)).toEqual([]);
    expect(await pieces(sealed)).toHaveLength(1);
    expect([await bytesOf(plain), await bytesOf(sealed)]).toEqual([checksum(bytes), checksum(bytes)]);
    await level(open, 'SEALED');
    expect(await foundInDump(app.dataSource, ['pofu twice', checksum(bytes)])).toEqual([]);
    expect([await bytesOf(plain), await bytesOf(sealed)]).toEqual([checksum(bytes), checksum(bytes)]);
  });

  it('follows the level of its record, up and down', async () => {
    const bytes = saying('nyumbu moves', MEGABYTE + 1);
    const person = await personAt('INTERNAL');
    const id = await attached(bytes, 'nyumbu.bin', person);
    const where = () => foundInDump(app.dataSource, ['nyumbu', checksum(bytes)]);
    expect((await where()).length).toBeGreaterThan(1);
    await level(person, 'SEALED');
    expect(await where()).toEqual([]);
    expect(await bytesOf(id)).toBe(checksum(bytes));
    await level(person, 'INTERNAL');
    // The file itself stays as closed as it was made, by a level of its own.
    await app.dataSource.query(`update file set sensitivity = 1 where id = $1`, [uuidOf(id)]);
    await app.settleSealing();
    expect((await where()).length).toBeGreaterThan(1);
    expect(await pieces(id)).toEqual([]);
    expect(await bytesOf(id)).toBe(checksum(bytes));
  });

  it('whose bytes were altered, exchanged or taken away is a fault, and never wrong bytes', async () => {
    const person = await personAt('SEALED');
    const [one, other] = [
      await attached(saying('one', 3000), 'one.bin', person),
      await attached(saying('other', 3000), 'other.bin', person),
    ];
    await app.dataSource.query(
      `update file_piece p set bytes = q.bytes from file_piece q where p.file_id = $1 and q.file_id = $2`,
      [uuidOf(one), uuidOf(other)],
    );
    expect((await download(one)).status).toBe(500);
    expect((await download(other)).status).toBe(200);
    const long = await attached(saying('long', 2 * MEGABYTE), 'long.bin', person);
    await app.dataSource.query(`delete from file_piece where file_id = $1 and position = 1`, [uuidOf(long)]);
    expect((await download(long)).status).toBe(500);
  });

  it('cannot be called sealed by whoever did not seal its bytes', async () => {
    const id = await attached(saying('plain', 100), 'plain.bin', await personAt('INTERNAL'));
    await expect(
      app.dataSource.transaction(async (manager) => {
        await manager.query(`select set_config('utetezi.sealing', 'on', true)`);
        await manager.query(`update file set sha256 = 'sealed:1:00000000:AAAA' where id = $1`, [uuidOf(id)]);
      }),
    ).rejects.toThrow('a file was sealed whose bytes were not');
  });

  it('goes with its record through a merge', async () => {
    const bytes = saying('digidigi merges', 5000);
    const [keepId, absorbId] = [await personAt('SEALED'), await personAt('SEALED')];
    const id = await attached(bytes, 'digidigi.bin', absorbId);
    const { mergePeople } = await app.get(
      actor,
      'mutation($input: MergeInput!) { mergePeople(input: $input) { merge { keptPerson { files(first: 5) { nodes { id name sha256 } } } } userErrors { code message } } }',
      { input: { keepId, absorbId } },
    );
    expect(mergePeople.userErrors).toEqual([]);
    expect(mergePeople.merge.keptPerson.files.nodes).toEqual([{ id, name: 'digidigi.bin', sha256: checksum(bytes) }]);
    expect(await bytesOf(id)).toBe(checksum(bytes));
    expect(await foundInDump(app.dataSource, ['digidigi', checksum(bytes)])).toEqual([]);
  });

  it('is sealed anew when the keys are rotated, some pieces at a time', async () => {
    const bytes = saying('swala turns', 9 * MEGABYTE);
    const id = await attached(bytes, 'swala.bin', await personAt('SEALED'));
    // What other tests damaged does not open, and so is not sealed anew either.
    await app.dataSource.query(`delete from file f using file_piece p where p.file_id = f.id and f.id <> $1`, [
      uuidOf(id),
    ]);
    const [before] = await pieces(id);
    const keyring = await Keyring.load(new MasterKey(app.installation.masterKey), runOf(app.dataSource.manager));
    const { retired } = await rotateKeys(keyring, transact);
    expect(retired).toContain(before!.key_id);
    const keys = new Set((await pieces(id)).map(({ key_id }) => key_id));
    expect(keys.size).toBe(1);
    expect(keys.has(before!.key_id)).toBe(false);
    expect(await bytesOf(id)).toBe(checksum(bytes));
    expect(await transact(stillPlain)).toEqual([]);
  });
});

describe('what is kept of a request that may be sent again', () => {
  it('is marked under a key, so that nobody can guess from it what was written', async () => {
    const uuid = newId();
    await app.dataSource.query(`insert into person (id, name, sort_name) values ($1, 'Bearer', 'Bearer')`, [uuid]);
    const input = { onId: opaqueId('per', uuid), body: 'Yes', idempotencyKey: 'marked-request' };
    const WRITE = 'mutation($input: WriteNoteInput!) { writeNote(input: $input) { note { id } userErrors { code } } }';
    const first = await app.get(actor, WRITE, { input });
    expect(await app.get(actor, WRITE, { input })).toEqual(first);
    const other = await app.get(actor, WRITE, { input: { ...input, body: 'No' } });
    expect(other.writeNote).toEqual({ note: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    const [kept] = await app.rows('idempotency_key', `key = 'marked-request'`);
    expect(kept!.request_hash).toMatch(/^hmac:1:[\w-]{43}$/);
  });
});
