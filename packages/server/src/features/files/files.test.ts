import { pino } from 'pino';
import { type Actor, Role } from '../../access';
import { readConfig } from '../../config';
import { type FrontDoor, createFrontDoor } from '../../front-door';
import { newId, opaqueId } from '../../kernel';
import { Health, listen } from '../../serving';
import { type TestApp, testApp } from '../../testing/test-app';
import { openSession } from '../accounts';
import { inTransaction } from '../../persistence';

let app: TestApp;
let door: FrontDoor;
let url: string;
let officer: Actor;
let token: string;
const person = newId();

/** A session of the actor, and its token. */
async function signedIn(actor: Actor): Promise<string> {
  const session = await inTransaction(app.dataSource, () =>
    openSession(actor.accountId, { device: 'test', address: '' }, false, app.time.now),
  );
  return app.tokens.issue({ accountId: actor.accountId, sessionId: session.id }, app.time.now).token;
}

beforeAll(async () => {
  app = await testApp();
  officer = await app.actor(Role.ADVOCACY_OFFICER);
  token = await signedIn(officer);
  door = await createFrontDoor(
    app,
    readConfig({ LOG_LEVEL: 'silent' }),
    new Health(app.dataSource),
    pino({ level: 'silent' }),
  );
  url = `http://127.0.0.1:${await listen(door.server, 0, '127.0.0.1')}`;
  await app.dataSource.query(`insert into person (id, name, sort_name) values ($1, 'Wambũi Odera', 'Odera')`, [person]);
});
afterAll(async () => {
  await door.close(1000);
  await app.stop();
});

const upload = (content: string | Buffer, name: string, bearer = token): Promise<Response> => {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(Buffer.from(content as string))]), name);
  return fetch(`${url}/files`, { method: 'POST', body: form, headers: { authorization: `Bearer ${bearer}` } });
};
const download = (id: string, bearer?: string): Promise<Response> =>
  fetch(`${url}/files/${id}`, { headers: bearer ? { authorization: `Bearer ${bearer}` } : {} });
const attach = async (actor: Actor, fileId: string, toId = opaqueId('per', person)) =>
  (
    await app.get(
      actor,
      'mutation($input: AttachFileInput!) { attachFile(input: $input) { file { id name size person { name } } userErrors { code path } } }',
      { input: { fileId, toId } },
    )
  ).attachFile;

describe('a file', () => {
  it('is uploaded, put to a record, and comes back byte for byte as a download', async () => {
    const answer = await upload('Minutes of the meeting\n', 'Minutes — Kisumu.txt');
    expect(answer.status).toBe(201);
    const { id, size, mediaType } = (await answer.json()) as { id: string; size: number; mediaType: string };
    expect({ size, mediaType }).toEqual({ size: 23, mediaType: 'text/plain' });
    expect(await attach(officer, id)).toEqual({
      file: { id, name: 'Minutes — Kisumu.txt', size: 23, person: { name: 'Wambũi Odera' } },
      userErrors: [],
    });
    const back = await download(id, token);
    expect(await back.text()).toBe('Minutes of the meeting\n');
    expect(back.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(back.headers.get('content-security-policy')).toMatch(/sandbox/);
    expect(back.headers.get('cache-control')).toBe('no-store');
  });

  it('is told apart by its content, not by its name', async () => {
    const { mediaType } = (await (await upload(Buffer.from('%PDF-1.7 …'), 'picture.png')).json()) as {
      mediaType: string;
    };
    expect(mediaType).toBe('application/pdf');
  });

  it('is nobody else’s while it is on no record, and not found by those who may not see the record', async () => {
    const { id } = (await (await upload('secret', 'a.txt')).json()) as { id: string };
    const colleague = await app.actor(Role.ADVOCACY_OFFICER);
    const colleagueToken = await signedIn(colleague);
    expect((await download(id, colleagueToken)).status).toBe(404);
    expect(await attach(colleague, id)).toEqual({
      file: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['input', 'fileId'] }],
    });
    const closed = newId();
    await app.dataSource.query(
      `insert into person (id, name, sort_name, sensitivity) values ($1, 'Closed', 'Closed', 2)`,
      [closed],
    );
    expect((await attach(officer, id, opaqueId('per', closed))).userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'toId'] },
    ]);
    expect((await download(id)).status).toBe(401);
    await attach(officer, id);
    expect((await download(id, colleagueToken)).status).toBe(200);
  });

  it('is refused when it is empty, too large, no form, or sent by those who keep no records', async () => {
    expect((await upload('', 'empty.txt')).status).toBe(400);
    expect((await upload(Buffer.alloc(25 * 1024 * 1024 + 1), 'large.bin')).status).toBe(413);
    const plain = await fetch(`${url}/files`, {
      method: 'POST',
      body: 'text',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'text/plain' },
    });
    expect(plain.status).toBe(415);
    expect((await upload('x', 'a.txt', await signedIn(await app.actor(Role.AUDITOR)))).status).toBe(403);
  });

  it('is removed by whoever uploaded it, and then it is gone from its record and its address', async () => {
    const { id } = (await (await upload('to remove', 'b.txt')).json()) as { id: string };
    await attach(officer, id);
    const remove = 'mutation($id: ID!) { removeFile(id: $id) { removedId userErrors { code } } }';
    const other = await app.get(await app.actor(Role.PROGRAMME_LEAD), remove, { id });
    expect(other.removeFile).toEqual({ removedId: null, userErrors: [{ code: 'REFUSED' }] });
    expect((await app.get(officer, remove, { id })).removeFile).toEqual({ removedId: id, userErrors: [] });
    expect((await download(id, token)).status).toBe(404);
  });
});
