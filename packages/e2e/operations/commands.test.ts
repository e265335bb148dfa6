import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type TestServer, startServer } from '../src';

const dist = resolve(__dirname, '..', '..', 'server', 'dist');
let server: TestServer;
let folder: string;

beforeAll(async () => {
  // Those who are made by the command have no authenticator app yet.
  server = await startServer({ variables: { REQUIRE_SECOND_FACTOR: 'no' } });
  folder = mkdtempSync(join(tmpdir(), 'utetezi-commands-'));
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A command as it is typed in a folder of lists, beside a running server. */
async function command(name: string, words: readonly string[], input = ''): Promise<{ code: number; said: string }> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, DATABASE_URL: server.databaseUrl, DATA_DIR: server.dataDir, INIT_CWD: folder };
  const child = spawn(process.execPath, [join(dist, `${name}.js`), ...words], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdin.end(input);
  const code = await new Promise<number>((tell) => child.once('close', tell));
  return { code, said };
}

const PASSWORD = 'four ordinary words here';

async function ask(query: string, variables: object, token = ''): Promise<Record<string, never>> {
  const headers = {
    'content-type': 'application/json',

    ...(token && { authorization: `Bearer ${token}` }),
  };
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await answer.json()) as { data: Record<string, never> };
  return data;
}

async function signedIn(email: string): Promise<string> {
  const { signIn } = (await ask('mutation($input: SignInInput!) { signIn(input: $input) { accessToken } }', {
    input: { email, password: PASSWORD },
  })) as unknown as { signIn: { accessToken: string } };
  return signIn.accessToken;
}

describe('npm run account', () => {
  it('makes the first administrator, who can sign in', async () => {
    const made = await command('account', ['create', 'First@Example.org', 'First Person'], `${PASSWORD}\n`);
    expect(made).toEqual({ code: 0, said: 'Made the account first@example.org (ADMINISTRATOR).\n' });
    expect(await signedIn('first@example.org')).toEqual(expect.any(String));
  });

  it.each([
    [
      ['create', 'first@example.org', 'Again'],
      `${PASSWORD}\n`,
      'There is an account with this e-mail address already.',
    ],
    [['create', 'nobody', 'Name'], `${PASSWORD}\n`, 'nobody is not an e-mail address.'],
    [['create', 'x@example.org', 'Name'], 'short\n', 'A password has at least 12 characters.'],
    [['create', 'x@example.org', 'Name'], '', 'No password came in'],
    [['create', 'x@example.org', 'Name', '--role', 'KING'], `${PASSWORD}\n`, 'There is no role KING'],
    [['make', 'x@example.org', 'Name'], '', 'Use it so: npm run account'],
  ])('refuses %j in plain words', async (words, input, reason) => {
    const { code, said } = await command('account', words, input);
    expect([code, said]).toEqual([1, expect.stringContaining(reason)]);
    expect(said).not.toMatch(/\.js:\d+/);
  });
});

describe('npm run audit:verify', () => {
  it('finds the log whole, and says by what to know it again', async () => {
    const { code, said } = await command('audit-verify', []);
    expect([code, said]).toEqual([
      0,
      expect.stringMatching(/^The audit log is whole: \d+ entr(y|ies)\.\nFingerprint [0-9a-f]{64}\. /),
    ]);
  });
});

describe('npm run import', () => {
  const list = 'Nani,Wapi,Simu\nWambũi Odera,Nairobi,0722123456\nJuma Ali,Atlantis,\n';

  it('wants somebody who may, and a file that can be read', async () => {
    writeFileSync(join(folder, 'list.csv'), list);
    expect(await command('import', ['people', 'list.csv'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('There is no programme lead or advocacy officer yet'),
    });
    await command(
      'account',
      ['create', 'lead@example.org', 'Lead Person', '--role', 'PROGRAMME_LEAD'],
      `${PASSWORD}\n`,
    );
    expect(await command('import', ['people', 'none.csv'])).toEqual({
      code: 1,
      said: 'none.csv cannot be read: there is no such file.\n',
    });
    writeFileSync(join(folder, 'picture.csv'), Buffer.from('89504e470d0a1a0a', 'hex'));
    expect(await command('import', ['people', 'picture.csv'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('This is no list.'),
    });
  });

  it('shows what it takes the columns for, tries the list out, then brings it in and tells which lines it left out', async () => {
    writeFileSync(join(folder, 'map.json'), '{ "NANI": "name", "Wapi": "county" }');
    const left =
      '  line 3: “Wapi” says “Atlantis”: this is no county that we know. Write its name, or its number from 1 to 47.\n';
    const mapped = 'Importing list.csv as Lead Person.\n  Nani → Full name\n  Wapi → County\n  Simu → Phone\n';
    const words = ['people', 'list.csv', '--map', 'map.json'];
    expect(await command('import', [...words, '--dry-run'])).toEqual({
      code: 0,
      said: `${mapped}Checked, and nothing brought in: 2 rows, 1 new, 0 added to, 0 as they were, 1 left out.\n${left}`,
    });
    expect(await command('import', words)).toEqual({
      code: 0,
      said: `${mapped}Done: 2 rows, 1 new, 0 added to, 0 as they were, 1 left out.\n${left}`,
    });
    expect((await command('import', words)).said).toContain('2 rows, 0 new, 0 added to, 1 as they were, 1 left out.');
    const token = await signedIn('lead@example.org');
    expect(await ask('{ people(first: 5) { nodes { name county { name } } } }', {}, token)).toEqual({
      people: { nodes: [{ name: 'Wambũi Odera', county: { name: 'Nairobi' } }] },
    });
  });

  it('refuses a map that does not fit', async () => {
    writeFileSync(join(folder, 'wrong.json'), '{ "Nani": "nothing" }');
    expect(await command('import', ['people', 'list.csv', '--map', 'wrong.json'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('“Nani” cannot mean “nothing”: choose one of name, '),
    });
    writeFileSync(join(folder, 'wrong.json'), '{ "Who": "name" }');
    expect(await command('import', ['people', 'list.csv', '--map', 'wrong.json'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('The list has no column “who”: its headings are Nani, Wapi, Simu.'),
    });
  });
});
