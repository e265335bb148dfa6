import { type Actor, Role } from '../../../access';
import { inTransaction } from '../../../persistence';
import { type DeviceOptions, TestDevice, codeOfApp } from '../../../testing/authenticator';
import { type TestApp, testApp } from '../../../testing/test-app';
import { createAccount } from '..';

/** Where the tests' app says that it is. */
const SITE = 'http://localhost:4000';
const PASSWORD = 'four ordinary green words';
const ERRORS = 'userErrors { code message path }';
const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) { accessToken challenge mustSetUpSecondFactor ${ERRORS} } }`;
const BEGIN = `mutation($input: BeginPasskeyInput!) { beginPasskey(input: $input) { options ${ERRORS} } }`;
const CONFIRM = `mutation($input: ConfirmPasskeyInput!) { confirmPasskey(input: $input) { passkey { id name isSynced lastUsedAt } recoveryCodes ${ERRORS} } }`;
const REMOVE = `mutation($id: ID!, $password: String!) { removePasskey(id: $id, input: { password: $password }) { account { hasSecondFactor recoveryCodesLeft } ${ERRORS} } }`;
const ASK = `mutation { beginPasskeySignIn { options ${ERRORS} } }`;
const USE = `mutation($input: CompletePasskeySignInInput!) { completePasskeySignIn(input: $input) { accessToken mustSetUpSecondFactor account { name } ${ERRORS} } }`;
const MINE =
  '{ viewer { account { hasSecondFactor hasAuthenticatorApp recoveryCodesLeft } passkeys { id name } sessions { id } } }';

let app: TestApp;
let people = 0;
beforeAll(async () => {
  app = await testApp({ requireSecondFactor: true });
});
// All of them sit at one address.
beforeEach(() => app.dataSource.query('delete from rate_limit'));
afterAll(() => app.stop());

async function someone(role = Role.RESOURCE_CENTRE_OFFICER) {
  const email = `someone${(people += 1)}@example.org`;
  const accountId = await inTransaction(app.dataSource, () =>
    createAccount({ email, name: 'Achieng Odhiambo', roles: [role], password: PASSWORD }, app.time.now),
  );
  return { email, accountId };
}

const signIn = async (email: string) => (await app.get(null, SIGN_IN, { input: { email, password: PASSWORD } })).signIn;
const actorOf = async (token: string): Promise<Actor> => (await app.identification.actor(token))!;
const later = (ms: number): void => void (app.time.now = new Date(app.time.now.getTime() + ms));

async function begin(actor: Actor, input: object = { password: PASSWORD }): Promise<string> {
  return (await app.get(actor, BEGIN, { input })).beginPasskey.options;
}

const confirm = async (actor: Actor, response: string, name = 'My phone') =>
  (await app.get(actor, CONFIRM, { input: { response, name } })).confirmPasskey;

/** Somebody with a passkey on a device, signed in. */
async function withPasskey(role?: Role) {
  const who = await someone(role);
  const actor = await actorOf((await signIn(who.email)).accessToken);
  const device = new TestDevice(SITE);
  const { passkey, recoveryCodes, userErrors } = await confirm(actor, device.make(await begin(actor)));
  expect(userErrors).toEqual([]);
  return { ...who, actor, device, passkey, recoveryCodes: recoveryCodes as string[] };
}

const ask = async (): Promise<string> => (await app.get(null, ASK)).beginPasskeySignIn.options;
const use = async (response: string) => (await app.get(null, USE, { input: { response } })).completePasskeySignIn;

/** Everything that making one, or signing in, could leave behind. */
const traces = async (accountId: string): Promise<unknown> =>
  Promise.all([
    app.rows('passkey', `account_id = '${accountId}'`),
    app.rows('recovery_code', `account_id = '${accountId}'`),
    app.rows('session', `account_id = '${accountId}'`),
    app.rows('audit_entry', `account_id = '${accountId}'`),
  ]);

describe('making a passkey', () => {
  it('keeps it under a name, gives ten recovery codes once, and ends the sessions that the password alone opened', async () => {
    const who = await someone();
    const before = await signIn(who.email);
    const actor = await actorOf((await signIn(who.email)).accessToken);
    const device = new TestDevice(SITE);
    const first = await confirm(actor, device.make(await begin(actor)), ' My phone ');
    expect(first).toMatchObject({ passkey: { name: 'My phone', isSynced: false, lastUsedAt: null }, userErrors: [] });
    expect(first.recoveryCodes).toHaveLength(10);
    expect(await app.identification.actor(before.accessToken)).toBeNull();

    const second = await confirm(actor, new TestDevice(SITE).make(await begin(actor)), 'My key');
    expect(second.recoveryCodes).toBeNull();
    expect((await app.get(actor, MINE)).viewer).toMatchObject({
      account: { hasSecondFactor: true, hasAuthenticatorApp: false, recoveryCodesLeft: 10 },
      passkeys: [{ name: 'My key' }, { name: 'My phone' }],
      sessions: [{}],
    });
  });

  it('asks for the password, but not of somebody who may do nothing else yet', async () => {
    const who = await someone(Role.ADMINISTRATOR);
    const { accessToken, mustSetUpSecondFactor } = await signIn(who.email);
    expect(mustSetUpSecondFactor).toBe(true);
    const actor = await actorOf(accessToken);
    const answer = await confirm(actor, new TestDevice(SITE).make(await begin(actor, {})));
    expect(answer).toMatchObject({ passkey: { name: 'My phone' }, userErrors: [] });
    const free = await actorOf(accessToken);
    expect(free.mustSetUpSecondFactor).toBe(false);
    for (const input of [{}, { password: 'not the right one' }])
      expect((await app.get(free, BEGIN, { input })).beginPasskey).toMatchObject({
        options: null,
        userErrors: [{ code: 'INVALID', path: ['input', 'password'] }],
      });
  });

  const wrong: [string, (device: TestDevice, options: string) => string | Promise<string>, number][] = [
    ['made for another site', () => new TestDevice('https://elsewhere.example').make('{"challenge":"AAAA"}'), 0],
    ['made at another address', (device, options) => device.make(options, { origin: 'https://elsewhere.example' }), 0],
    ['of a device that did not ask who holds it', (device, options) => device.make(options, { asksWho: false }), 0],
    ['to a challenge that nobody has given', (device, options) => device.make(options, { challenge: 'AAAA' }), 0],
    ['to a challenge for signing in', async (device) => device.make(await ask()), 0],
    ['that comes after five minutes', (device, options) => device.make(options), 300_001],
    ['that is no answer at all', () => 'nonsense', 0],
  ];
  it.each(wrong)('refuses an answer %s, and keeps nothing', async (_, answer, delay) => {
    const who = await someone();
    const actor = await actorOf((await signIn(who.email)).accessToken);
    const response = await answer(new TestDevice(SITE), await begin(actor));
    const before = await traces(who.accountId);
    later(delay);
    expect(await confirm(actor, response)).toMatchObject({
      passkey: null,
      recoveryCodes: null,
      userErrors: [{ code: 'INVALID', path: ['input', 'response'] }],
    });
    expect(await traces(who.accountId)).toEqual(before);
  });

  it('takes each answer once, and none that was meant for somebody else', async () => {
    const [one, other] = [await someone(), await someone()];
    const actors = [
      await actorOf((await signIn(one.email)).accessToken),
      await actorOf((await signIn(other.email)).accessToken),
    ] as const;
    const response = new TestDevice(SITE).make(await begin(actors[0]));
    expect((await confirm(actors[1], response)).passkey).toBeNull();
    expect((await confirm(actors[0], response)).passkey).not.toBeNull();
    expect((await confirm(actors[0], response)).passkey).toBeNull();
  });
});

describe('signing in with a passkey', () => {
  it('opens a session without address or password', async () => {
    const { device, accountId, actor } = await withPasskey(Role.ADMINISTRATOR);
    const answer = await use(device.use(await ask()));
    expect(answer).toMatchObject({
      mustSetUpSecondFactor: false,
      account: { name: 'Achieng Odhiambo' },
      userErrors: [],
    });
    expect((await actorOf(answer.accessToken)).accountId).toBe(accountId);
    expect((await app.rows('passkey', `account_id = '${accountId}'`))[0]).toMatchObject({
      counter: '1',
      last_used_at: app.time.now,
    });
    expect(actor.accountId).toBe(accountId);
  });

  it('names nobody before the device has spoken: the options are the same for all', async () => {
    const [first, second] = [JSON.parse(await ask()), JSON.parse(await ask())];
    expect({ ...first, challenge: '' }).toEqual({ ...second, challenge: '' });
    expect(first).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(first.allowCredentials ?? []).toEqual([]);
  });

  it('gives one and the same answer whatever is wrong, and opens nothing', async () => {
    const who = await withPasskey();
    const { device, accountId } = who;
    const using = async (options: DeviceOptions) => use(device.use(await ask(), options));
    const used = device.use(await ask());
    expect((await use(used)).accessToken).not.toBeNull();
    const late = device.use(await ask());
    const forMaking = await begin(who.actor);
    const before = await traces(accountId);
    const answers = [
      await use(used),
      await using({ origin: 'https://elsewhere.example' }),
      await using({ asksWho: false }),
      await using({ challenge: 'AAAA' }),
      await use(new TestDevice(SITE).use(await ask())),
      await use(device.use(forMaking)),
      await use('nonsense'),
      await use('{}'),
      await use('[]'),
    ];
    device.counter = 0;
    answers.push(await use(device.use(await ask())));
    device.counter = 90;
    const [row] = await app.rows('account', `id = '${accountId}'`);
    await app.dataSource.query(`update account set suspended_at = now() where id = $1`, [row!.id]);
    answers.push(await use(device.use(await ask())));
    await app.dataSource.query(`update account set suspended_at = null where id = $1`, [row!.id]);
    later(300_001);
    answers.push(await use(late));
    expect(new Set(answers.map((each) => JSON.stringify(each)))).toEqual(
      new Set([
        JSON.stringify({
          accessToken: null,
          mustSetUpSecondFactor: null,
          account: null,
          userErrors: [
            {
              code: 'PASSKEY_NOT_ACCEPTED',
              message: 'This passkey did not open anything here. Try again, or sign in with your password.',
              path: ['input', 'response'],
            },
          ],
        }),
      ]),
    );
    expect(await traces(accountId)).toEqual(before);
  });

  it('is limited in tries per address', async () => {
    let last;
    for (let tries = 0; tries < 61; tries += 1) last = await use('nonsense');
    expect(last.userErrors[0].code).toBe('TOO_MANY_TRIES');
    expect((await app.get(null, ASK)).beginPasskeySignIn).toMatchObject({ options: null });
  });
});

describe('an account with a passkey', () => {
  it('is not opened by the password alone, but by a recovery code beside it', async () => {
    const { email, recoveryCodes } = await withPasskey();
    const { accessToken, challenge } = await signIn(email);
    expect([accessToken, challenge]).toEqual([null, expect.any(String)]);
    const { completeSignIn } = await app.get(
      null,
      `mutation($input: CompleteSignInInput!) { completeSignIn(input: $input) { accessToken ${ERRORS} } }`,
      { input: { challenge, code: recoveryCodes[0] } },
    );
    expect(completeSignIn).toMatchObject({ accessToken: expect.any(String), userErrors: [] });
  });

  it('may have an authenticator app as well, and keeps its recovery codes while either is there', async () => {
    const { actor, passkey } = await withPasskey();
    const { beginSecondFactor } = await app.get(
      actor,
      `mutation($password: String!) { beginSecondFactor(input: { password: $password }) { secret ${ERRORS} } }`,
      { password: PASSWORD },
    );
    const code = codeOfApp(beginSecondFactor.secret, app.time.now);
    await app.get(actor, `mutation($code: String!) { confirmSecondFactor(input: { code: $code }) { ${ERRORS} } }`, {
      code,
    });
    const { removePasskey } = await app.get(actor, REMOVE, { id: passkey.id, password: PASSWORD });
    expect(removePasskey).toEqual({ account: { hasSecondFactor: true, recoveryCodesLeft: 10 }, userErrors: [] });
  });

  it('loses it by its own password only, and with the last factor the recovery codes', async () => {
    const [mine, theirs] = [await withPasskey(), await withPasskey()];
    const before = await traces(mine.accountId);
    const refused = [
      await app.get(mine.actor, REMOVE, { id: mine.passkey.id, password: 'not the right one' }),
      await app.get(theirs.actor, REMOVE, { id: mine.passkey.id, password: PASSWORD }),
    ];
    expect(refused.map(({ removePasskey }) => removePasskey.userErrors[0].code)).toEqual(['INVALID', 'NOT_FOUND']);
    expect(await traces(mine.accountId)).toEqual(before);
    const { removePasskey } = await app.get(mine.actor, REMOVE, { id: mine.passkey.id, password: PASSWORD });
    expect(removePasskey).toEqual({ account: { hasSecondFactor: false, recoveryCodesLeft: 0 }, userErrors: [] });
    expect((await use(mine.device.use(await ask()))).accessToken).toBeNull();
  });

  it('loses it when an administrator resets the second factor', async () => {
    const [admin, someoneElse] = [await withPasskey(Role.ADMINISTRATOR), await withPasskey()];
    const free = await actorOf((await use(admin.device.use(await ask()))).accessToken);
    const { resetSecondFactor } = await app.get(
      free,
      `mutation($id: ID!) { resetSecondFactor(id: $id, input: { reason: "Phone stolen" }) { account { hasSecondFactor } ${ERRORS} } }`,
      { id: `acc_${someoneElse.accountId.replaceAll('-', '')}` },
    );
    expect(resetSecondFactor).toEqual({ account: { hasSecondFactor: false }, userErrors: [] });
    expect(await app.rows('passkey', `account_id = '${someoneElse.accountId}'`)).toEqual([]);
  });
});
