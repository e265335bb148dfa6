import { get } from 'node:http';
import { Role } from '../../../access';
import { inTransaction } from '../../../persistence';
import { TestDevice } from '../../../testing/authenticator';
import { type TestApp, testApp } from '../../../testing/test-app';
import { type TestDoor, testDoor } from '../../../testing/test-door';
import { type Statement, TestProvider } from '../../../testing/test-provider';
import { createAccount } from '..';

const PASSWORD = 'four ordinary green words';
const provider = new TestProvider();
let app: TestApp;
let door: TestDoor;
let plain: TestDoor;
let people = 0;

beforeAll(async () => {
  app = await testApp();
  await provider.start();
  const { issuer } = provider;
  door = await testDoor(app, {
    provider: { issuer, clientId: 'utetezi', clientSecret: 'a secret of the test', name: 'Amani Accounts' },
  });
  plain = await testDoor(app);
});
beforeEach(() => app.dataSource.query('delete from rate_limit'));
afterAll(async () => {
  await door.stop();
  await plain.stop();
  await provider.stop();
  await app.stop();
});

async function someone() {
  const email = `someone${(people += 1)}@example.org`;
  const accountId = await inTransaction(app.dataSource, () =>
    createAccount({ email, name: 'Achieng', roles: [Role.ADVOCACY_OFFICER], password: PASSWORD }, app.time.now),
  );
  return { email, accountId };
}

const visit = (path: string, cookie = ''): Promise<Response> =>
  fetch(`${door.url}${path}`, { redirect: 'manual', headers: { cookie } });

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .filter((each) => !/Max-Age=0/.test(each))
    .map((each) => each.split(';', 1)[0])
    .join('; ');

/** A browser goes to the provider, signs in there and comes back. */
async function arrive(statement: Statement, change: { query?: string; cookie?: string; remember?: boolean } = {}) {
  const left = await visit(`/auth/oidc/start${change.remember ? '?remember=yes' : ''}`);
  const query = provider.signIn(left.headers.get('location')!, statement);
  return visit(`/auth/oidc/callback?${change.query ?? query}`, change.cookie ?? cookiesOf(left));
}

const nameOf = async (cookie: string): Promise<unknown> => {
  const answer = await door.post({ query: '{ viewer { account { name } } }' }, { cookie });
  return ((await answer.json()) as { data: { viewer?: { account: { name: string } } } | null }).data?.viewer?.account
    .name;
};

const traces = async (): Promise<unknown> =>
  Promise.all(['session', 'external_identity', 'sign_in_challenge', 'audit_entry'].map((table) => app.rows(table)));

it('is offered where a provider is configured, by its name, and nowhere else', async () => {
  const offered = async (url: string) => (await fetch(`${url}/auth/options`)).json();
  expect([await offered(door.url), await offered(plain.url)]).toEqual([
    { provider: { name: 'Amani Accounts' } },
    { provider: null },
  ]);
  expect((await fetch(`${plain.url}/auth/oidc/start`, { redirect: 'manual' })).headers.get('location')).toBeNull();
});

it('sends the browser away with state, nonce and PKCE, in a cookie that scripts cannot read', async () => {
  const left = await visit('/auth/oidc/start');
  expect(left.status).toBe(303);
  const asked = new URL(left.headers.get('location')!).searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({
    client_id: 'utetezi',
    response_type: 'code',
    scope: 'openid email',
    code_challenge_method: 'S256',
    redirect_uri: 'http://localhost:4000/auth/oidc/callback',
  });
  expect(left.headers.get('set-cookie')).toMatch(/Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(left.headers.get('cache-control')).toBe('no-store');
});

it('sends nobody away whom a page of another site has sent', async () => {
  const comingFrom = (site: string): Promise<string | undefined> =>
    new Promise((resolve, reject) => {
      get(`${door.url}/auth/oidc/start`, { headers: { 'sec-fetch-site': site } }, (answer) => {
        answer.resume();
        resolve(answer.headers.location);
      }).on('error', reject);
    });
  expect(await comingFrom('cross-site')).toBe('/sign-in?why=provider');
  expect(await comingFrom('same-origin')).toContain(`${provider.issuer}/authorize?`);
  expect(await comingFrom('none')).toContain(`${provider.issuer}/authorize?`);
});

it('signs in whoever has an account with the address that the provider has verified', async () => {
  const { email, accountId } = await someone();
  const back = await arrive({ sub: 'amani|1', email: email.toUpperCase(), email_verified: true });
  expect([back.status, back.headers.get('location')]).toEqual([303, '/']);
  expect(await nameOf(cookiesOf(back))).toBe('Achieng');
  expect(await app.rows('audit_entry', `act = 'signInByProvider' and account_id = '${accountId}'`)).toHaveLength(1);
});

it('knows them from then on by the provider’s own name for them, whatever becomes of the address', async () => {
  const { email } = await someone();
  await arrive({ sub: 'amani|2', email, email_verified: true });
  expect(await nameOf(cookiesOf(await arrive({ sub: 'amani|2' })))).toBe('Achieng');
  const other = await arrive({ sub: 'amani|3', email, email_verified: true });
  expect(other.headers.get('location')).toBe('/sign-in?why=provider');
});

it('asks for the second factor as after a password', async () => {
  const { email } = await someone();
  const token = (
    await app.get(null, `mutation($input: SignInInput!) { signIn(input: $input) { accessToken } }`, {
      input: { email, password: PASSWORD },
    })
  ).signIn.accessToken;
  const actor = await app.identification.actor(token);
  const { beginPasskey } = await app.get(
    actor,
    `mutation($password: String!) { beginPasskey(input: { password: $password }) { options } }`,
    { password: PASSWORD },
  );
  const { confirmPasskey } = await app.get(
    actor,
    `mutation($response: String!) { confirmPasskey(input: { response: $response, name: "Phone" }) { recoveryCodes } }`,
    { response: new TestDevice('http://localhost:4000').make(beginPasskey.options) },
  );
  const back = await arrive({ sub: 'amani|4', email, email_verified: true });
  expect(cookiesOf(back)).toBe('');
  const [, challenge] = /^\/sign-in#challenge=(.+)$/.exec(back.headers.get('location')!)!;
  const { completeSignIn } = await app.get(
    null,
    `mutation($input: CompleteSignInInput!) { completeSignIn(input: $input) { account { name } userErrors { code } } }`,
    { input: { challenge, code: confirmPasskey.recoveryCodes[0] } },
  );
  expect(completeSignIn).toEqual({ account: { name: 'Achieng' }, userErrors: [] });
});

describe('opens nothing and leaves nothing', () => {
  const whose = async (): Promise<Statement> => ({
    sub: `amani|refused ${people}`,
    email: (await someone()).email,
    email_verified: true,
  });
  const wrong: [string, () => Promise<Response>][] = [
    [
      'for an address that the provider has not verified',
      async () => arrive({ ...(await whose()), email_verified: false }),
    ],
    [
      'for an address that nobody was invited with',
      async () => arrive({ ...(await whose()), email: 'stranger@example.org' }),
    ],
    ['for a token with another nonce', async () => arrive({ ...(await whose()), wrong: { nonce: 'another' } })],
    [
      'for a token that was made for somebody else',
      async () => arrive({ ...(await whose()), wrong: { aud: 'another' } }),
    ],
    [
      'for a token of another provider',
      async () => arrive({ ...(await whose()), wrong: { iss: 'https://else.example' } }),
    ],
    ['for a token that has run out', async () => arrive({ ...(await whose()), wrong: { exp: 1_000 } })],
    [
      'for a token that is signed with another key',
      async () => arrive({ ...(await whose()), signsWithAnotherKey: true }),
    ],
    ['for an answer that another browser has asked for', async () => arrive(await whose(), { cookie: '' })],
    ['for a code that was not given', async () => arrive(await whose(), { query: 'code=none&state=none' })],
    ['for nonsense in the cookie', async () => arrive(await whose(), { cookie: 'utetezi-errand=nonsense' })],
  ];
  it.each(wrong)('%s', async (_, come) => {
    await someone();
    const before = JSON.stringify(await traces()).length;
    const back = await come();
    expect([back.status, back.headers.get('location'), cookiesOf(back)]).toEqual([303, '/sign-in?why=provider', '']);
    expect(JSON.stringify(await traces()).length).toBe(before);
  });

  it('for a suspended account', async () => {
    const { email, accountId } = await someone();
    await arrive({ sub: 'amani|gone', email, email_verified: true });
    await app.dataSource.query('update account set suspended_at = now() where id = $1', [accountId]);
    const back = await arrive({ sub: 'amani|gone' });
    expect(back.headers.get('location')).toBe('/sign-in?why=provider');
  });

  it('while the provider is down; and works again once it is back', async () => {
    const fresh = await testDoor(app, {
      provider: { issuer: provider.issuer, clientId: 'utetezi', clientSecret: 'secret', name: 'Amani' },
    });
    const start = async () =>
      (await fetch(`${fresh.url}/auth/oidc/start`, { redirect: 'manual' })).headers.get('location');
    provider.isDown = true;
    expect(await start()).toBe('/sign-in?why=provider');
    provider.isDown = false;
    expect(await start()).toContain(`${provider.issuer}/authorize?`);
    await fresh.stop();
  });
});
