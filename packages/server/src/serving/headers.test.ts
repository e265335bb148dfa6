import { existsSync, readdirSync } from 'node:fs';
import { request as ask } from 'node:http';
import { join, resolve } from 'node:path';
import { Role } from '../access';
import { type TestApp, testApp } from '../testing/test-app';
import { type TestDoor, testDoor } from '../testing/test-door';

let app: TestApp;
let door: TestDoor;
let officer: Record<string, string>;

beforeAll(async () => {
  app = await testApp();
  door = await testDoor(app, { publicUrl: 'https://crm.example.org' });
  officer = await door.as(await app.actor(Role.ADVOCACY_OFFICER));
});

afterAll(async () => {
  await door.stop();
  await app.stop();
});

const get = (path: string): Promise<Response> => fetch(`${door.url}${path}`, { headers: officer });

async function aFile(): Promise<Response> {
  const form = new FormData();
  form.append('file', new Blob(['<script>alert(1)</script>'], { type: 'text/html' }), 'page.html');
  const sent = await fetch(`${door.url}/files`, { method: 'POST', body: form, headers: officer });
  const { id } = (await sent.json()) as { id: string };
  return get(`/files/${id}`);
}

const answers: Record<string, () => Promise<Response>> = {
  'the API': () => door.post({ query: '{ viewer { isPartner } }' }, officer),
  'a refusal of the API': () => door.post('{', officer),
  'a file': aFile,
  'a file that there is not': () => get('/files/fil_00000000000000000000000000000000'),
  'the state of health': () => get('/health/live'),
  'the page': () => get('/'),
  'the page of a record': () => get('/people/per_00000000000000000000000000000000'),
  'the renewal of a session': () => fetch(`${door.url}/auth/refresh`, { method: 'POST', body: '{}' }),
};

describe('every answer', () => {
  it.each(Object.keys(answers))('lets nothing in that does not belong: %s', async (name) => {
    const { headers } = await answers[name]!();
    expect(Object.fromEntries(headers)).toMatchObject({
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'permissions-policy': expect.stringContaining('camera=(), '),
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*(frame-ancestors 'none'|sandbox)/),
    });
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|http|\*/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it.each(['the API', 'a refusal of the API', 'a file', 'a file that there is not', 'the renewal of a session'])(
    'that knows its caller is kept by nobody: %s',
    async (name) => {
      expect((await answers[name]!()).headers.get('cache-control')).toBe('no-store');
    },
  );

  it('asks for HTTPS only where people come by it', async () => {
    const plain = await testDoor(app, { publicUrl: 'http://localhost:4000' });
    expect((await fetch(`${plain.url}/health/live`)).headers.get('strict-transport-security')).toBeNull();
    await plain.stop();
  });
});

describe('a request by TRACE', () => {
  it.each(['/', '/graphql', '/files/x'])('is not answered with what it held: %s', async (path) => {
    const [status, body] = await new Promise<[number | undefined, string]>((resolve, reject) => {
      const sent = ask(`${door.url}${path}`, { method: 'TRACE', headers: { 'x-secret': 'kiboko' } }, (answer) => {
        let text = '';
        answer.on('data', (piece) => (text += String(piece))).on('end', () => resolve([answer.statusCode, text]));
      });
      sent.on('error', reject);
      sent.end();
    });
    expect([404, 405]).toContain(status);
    expect(body).not.toContain('kiboko');
  });
});

describe('the file that somebody sent', () => {
  it('is a download in which nothing runs', async () => {
    const { headers } = await aFile();
    expect(headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });
});

describe('what changes something', () => {
  const send = (site: string | undefined, path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const headers = { ...officer, 'content-type': 'application/json', ...(site && { 'sec-fetch-site': site }) };
      const sent = ask(`${door.url}${path}`, { method: 'POST', headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on('error', reject);
      sent.end('{"query":"{__typename}"}');
    });

  it.each([
    ['cross-site', 403],
    ['same-site', 403],
    ['same-origin', 200],
    ['none', 200],
    [undefined, 200],
  ])('is refused from a page of another place (Sec-Fetch-Site: %s)', async (site, expected) => {
    expect(await send(site, '/graphql')).toBe(expected);
    if (expected === 403) expect([await send(site, '/files'), await send(site, '/auth/refresh')]).toEqual([403, 403]);
  });
});

describe('the client’s files', () => {
  const folder = resolve(__dirname, '..', '..', '..', 'client', 'dist');
  const isBuilt = existsSync(join(folder, 'index.html'));
  const cached = async (path: string): Promise<unknown[]> => {
    const { status, headers } = await get(path);
    return [status, headers.get('cache-control'), headers.has('etag')];
  };

  it('are kept for good where their name says what is in them, and asked for anew where not', async () => {
    const asset = isBuilt ? `/assets/${readdirSync(join(folder, 'assets'))[0]}` : null;
    if (asset) expect(await cached(asset)).toEqual([200, 'public, max-age=31536000, immutable', true]);
    for (const path of isBuilt ? ['/', '/people', '/icon.svg'] : [])
      expect(await cached(path)).toEqual([200, 'no-cache', true]);
    expect(await cached('/assets/gone-12345678.js')).toEqual([404, isBuilt ? 'no-store' : null, false]);
  });

  it('do not tell the list that is for the server', async () => {
    expect(await (await get('/operations.json')).text()).not.toContain('apollo-persisted-query-manifest');
  });
});
