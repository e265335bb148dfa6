import { type Actor, Role } from '../../../access';
import { opaqueId, uuidFromOpaque } from '../../../kernel';
import { inTransaction } from '../../../persistence';
import { codeOfApp } from '../../../testing/authenticator';
import { type TestApp, testApp } from '../../../testing/test-app';
import { createAccount } from '..';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
// All of them sit at one address.
beforeEach(() => app.dataSource.query('delete from rate_limit'));
afterAll(() => app.stop());

const PASSWORD = 'four ordinary green words';
const ERRORS = 'userErrors { code message path }';
const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) {
  accessToken refreshToken challenge challengeExpiresAt mustSetUpSecondFactor account { name } ${ERRORS} } }`;
const COMPLETE = `mutation($input: CompleteSignInInput!) { completeSignIn(input: $input) {
  accessToken mustSetUpSecondFactor account { name } ${ERRORS} } }`;
const BEGIN = `mutation($input: BeginSecondFactorInput!) { beginSecondFactor(input: $input) { secret uri ${ERRORS} } }`;
const CONFIRM = `mutation($code: String!) { confirmSecondFactor(input: { code: $code }) { recoveryCodes ${ERRORS} } }`;
const RENEW = `mutation($code: String!) { renewRecoveryCodes(input: { code: $code }) { recoveryCodes ${ERRORS} } }`;
const REMOVE = `mutation($input: RemoveSecondFactorInput!) { removeSecondFactor(input: $input) { account { hasSecondFactor } ${ERRORS} } }`;
const RESET = `mutation($id: ID!) { resetSecondFactor(id: $id, input: { reason: "Phone stolen" }) { account { hasSecondFactor } ${ERRORS} } }`;
const MINE = '{ viewer { account { id hasSecondFactor recoveryCodesLeft } sessions { isCurrent } } }';

interface Someone {
  readonly email: string;
  readonly accountId: string;
}

/** Everybody but those who are told apart by a number is somebody else. */
let people = 0;

async function someone(...roles: Role[]): Promise<Someone> {
  const email = `someone${(people += 1)}@example.org`;
  const accountId = await inTransaction(app.dataSource, () =>
    createAccount({ email, name: 'Achieng Odhiambo', roles, password: PASSWORD }, app.time.now),
  );
  return { email, accountId };
}

const signIn = async ({ email }: Someone) =>
  (await app.get(null, SIGN_IN, { input: { email, password: PASSWORD } })).signIn;

async function signedIn(who: Someone): Promise<Actor> {
  return (await app.identification.actor((await signIn(who)).accessToken))!;
}

const complete = async (challenge: string, code: string) =>
  (await app.get(null, COMPLETE, { input: { challenge, code } })).completeSignIn;

const later = (seconds: number): void => {
  app.time.now = new Date(app.time.now.getTime() + seconds * 1000);
};

/** Somebody with an app, signed in on one device. The code that set it up is used. */
async function withApp(...roles: Role[]) {
  const who = await someone(...(roles.length > 0 ? roles : [Role.ADVOCACY_OFFICER]));
  const actor = await signedIn(who);
  const { beginSecondFactor } = await app.get(actor, BEGIN, { input: { password: PASSWORD } });
  const secret = String(beginSecondFactor.secret);
  const code = (): string => codeOfApp(secret, app.time.now);
  const { confirmSecondFactor } = await app.get(actor, CONFIRM, { code: code() });
  expect(confirmSecondFactor.userErrors).toEqual([]);
  const recoveryCodes = confirmSecondFactor.recoveryCodes as string[];
  const used = code();
  later(60);
  return { ...who, actor, secret, code, used, recoveryCodes };
}

describe('setting up a second factor', () => {
  it('gives the secret once, as text and as an address that apps know, and ten recovery codes', async () => {
    const who = await someone(Role.ADVOCACY_OFFICER);
    const actor = await signedIn(who);
    const { beginSecondFactor } = await app.get(actor, BEGIN, { input: { password: PASSWORD } });
    expect(beginSecondFactor.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(beginSecondFactor.uri).toBe(
      `otpauth://totp/Utetezi:${encodeURIComponent(who.email)}?secret=${beginSecondFactor.secret}&issuer=Utetezi&algorithm=SHA1&digits=6&period=30`,
    );
    const { confirmSecondFactor } = await app.get(actor, CONFIRM, {
      code: codeOfApp(beginSecondFactor.secret, app.time.now),
    });
    expect(new Set(confirmSecondFactor.recoveryCodes).size).toBe(10);
    expect(confirmSecondFactor.recoveryCodes[0]).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    expect((await app.get(actor, MINE)).viewer.account).toMatchObject({ hasSecondFactor: true, recoveryCodesLeft: 10 });
  });

  it('keeps neither the secret nor a recovery code readable in the database', async () => {
    const { accountId, secret, recoveryCodes } = await withApp();
    const kept = JSON.stringify([
      await app.rows('second_factor', `account_id = '${accountId}'`),
      await app.rows('recovery_code', `account_id = '${accountId}'`),
      await app.rows('audit_entry', `account_id = '${accountId}'`),
    ]);
    expect(kept).not.toContain(secret);
    for (const code of recoveryCodes) expect(kept).not.toContain(code.slice(5));
    expect(kept).not.toContain(recoveryCodes[0]!.slice(5).replace('-', ''));
  });

  it('counts for nothing until a code has shown that the app has the secret', async () => {
    const who = await someone(Role.ADVOCACY_OFFICER);
    const actor = await signedIn(who);
    await app.get(actor, BEGIN, { input: { password: PASSWORD } });
    const { confirmSecondFactor } = await app.get(actor, CONFIRM, { code: '000000' });
    expect(confirmSecondFactor).toMatchObject({
      recoveryCodes: null,
      userErrors: [{ code: 'INVALID', path: ['input', 'code'] }],
    });
    expect((await signIn(who)).accessToken).not.toBeNull();
    expect(await app.rows('recovery_code', `account_id = '${who.accountId}'`)).toEqual([]);
  });

  it('runs out after a quarter of an hour', async () => {
    const actor = await signedIn(await someone(Role.ADVOCACY_OFFICER));
    const { beginSecondFactor } = await app.get(actor, BEGIN, { input: { password: PASSWORD } });
    later(901);
    const { confirmSecondFactor } = await app.get(actor, CONFIRM, {
      code: codeOfApp(beginSecondFactor.secret, app.time.now),
    });
    expect(confirmSecondFactor.userErrors[0].code).toBe('REFUSED');
  });

  it('asks for the password, so that a device left open locks nobody out', async () => {
    const who = await someone(Role.ADVOCACY_OFFICER);
    const actor = await signedIn(who);
    for (const input of [{}, { password: 'not the right one' }])
      expect((await app.get(actor, BEGIN, { input })).beginSecondFactor).toMatchObject({
        secret: null,
        uri: null,
        userErrors: [{ code: 'INVALID', path: ['input', 'password'] }],
      });
    expect(await app.rows('second_factor', `account_id = '${who.accountId}'`)).toEqual([]);
  });

  it('does not replace an app that is there', async () => {
    const { actor, accountId } = await withApp();
    const before = await app.rows('second_factor', `account_id = '${accountId}'`);
    const { beginSecondFactor } = await app.get(actor, BEGIN, { input: { password: PASSWORD } });
    expect(beginSecondFactor).toMatchObject({ secret: null, userErrors: [{ code: 'REFUSED' }] });
    expect(await app.rows('second_factor', `account_id = '${accountId}'`)).toEqual(before);
  });

  it('ends the other sessions, which were opened without a code', async () => {
    const who = await someone(Role.ADVOCACY_OFFICER);
    const { accessToken } = await signIn(who);
    const actor = await signedIn(who);
    const { beginSecondFactor } = await app.get(actor, BEGIN, { input: { password: PASSWORD } });
    await app.get(actor, CONFIRM, { code: codeOfApp(beginSecondFactor.secret, app.time.now) });
    expect(await app.identification.actor(accessToken)).toBeNull();
    expect((await app.get(actor, MINE)).viewer.sessions).toEqual([{ isCurrent: true }]);
  });
});

describe('signing in with a second factor', () => {
  it('opens no session with the password alone', async () => {
    const who = await withApp();
    const sessions = await app.rows('session', `account_id = '${who.accountId}'`);
    expect(await signIn(who)).toEqual({
      accessToken: null,
      refreshToken: null,
      challenge: expect.stringMatching(/^.{43}$/),
      challengeExpiresAt: new Date(app.time.now.getTime() + 300_000).toISOString(),
      mustSetUpSecondFactor: null,
      account: null,
      userErrors: [],
    });
    expect(await app.rows('session', `account_id = '${who.accountId}'`)).toHaveLength(sessions.length);
  });

  it('opens one with the code of the app, spaces or not', async () => {
    const who = await withApp();
    const { challenge } = await signIn(who);
    const code = who.code();
    const answer = await complete(challenge, `${code.slice(0, 3)} ${code.slice(3)}`);
    expect(answer).toMatchObject({
      account: { name: 'Achieng Odhiambo' },
      mustSetUpSecondFactor: false,
      userErrors: [],
    });
    expect((await app.identification.actor(answer.accessToken))?.accountId).toBe(who.accountId);
  });

  it('takes each code once, also when it comes twice at the same moment', async () => {
    const who = await withApp();
    const [first, second] = [await signIn(who), await signIn(who)];
    const code = who.code();
    const answers = await Promise.all([complete(first.challenge, code), complete(second.challenge, code)]);
    expect(answers.filter(({ accessToken }) => accessToken)).toHaveLength(1);
    expect((await complete((await signIn(who)).challenge, code)).accessToken).toBeNull();
  });

  it('takes no code that is older than one that was used', async () => {
    const who = await withApp();
    const older = who.code();
    later(30);
    await complete((await signIn(who)).challenge, who.code());
    expect((await complete((await signIn(who)).challenge, older)).accessToken).toBeNull();
  });

  it('takes a recovery code once, in small letters and without its hyphens too', async () => {
    const who = await withApp();
    const code = who.recoveryCodes[3]!;
    const answer = await complete((await signIn(who)).challenge, code.toLowerCase().replaceAll('-', ''));
    expect(answer.userErrors).toEqual([]);
    expect((await complete((await signIn(who)).challenge, code)).accessToken).toBeNull();
    expect((await app.get(who.actor, MINE)).viewer.account.recoveryCodesLeft).toBe(9);
  });

  it('gives one and the same answer whatever is wrong', async () => {
    const [who, other, gone] = [await withApp(), await withApp(), await withApp()];
    const wrongCode = await complete((await signIn(who)).challenge, '000000');
    const { challenge: late } = await signIn(who);
    const { challenge: used } = await signIn(who);
    await complete(used, who.code());
    later(30);
    const { challenge: suspended } = await signIn(gone);
    await app.dataSource.query(`update account set suspended_at = now() where id = $1`, [gone.accountId]);
    const answers = [
      wrongCode,
      await complete('nobody-knows-this-challenge', who.code()),
      await complete(used, who.code()),
      await complete(suspended, gone.code()),
      await complete((await signIn(who)).challenge, other.code()),
      await complete((await signIn(who)).challenge, other.recoveryCodes[0]!),
      await complete((await signIn(who)).challenge, who.used),
      await complete((await signIn(who)).challenge, 'ABCD-EFGH-JKMN'),
      await complete((await signIn(who)).challenge, ''),
    ];
    later(301);
    answers.push(await complete(late, who.code()));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0].userErrors).toEqual([
      {
        code: 'CODE_NOT_ACCEPTED',
        message: expect.stringContaining('not right, or it came too late'),
        path: ['input', 'code'],
      },
    ]);
  });

  it('stops guessing after ten tries, over all challenges of the account and with the right code too', async () => {
    const who = await withApp();
    for (let index = 0; index < 5; index += 1) {
      await complete((await signIn(who)).challenge, '000000');
      await complete((await signIn(who)).challenge, '111111');
    }
    const { challenge } = await app
      .get(null, SIGN_IN, { input: { email: who.email, password: PASSWORD } })
      .then(({ signIn: answer }) => answer);
    // The password was asked for as often, and is limited the same way.
    expect(challenge).toBeNull();
    const another = await withApp();
    const { challenge: open } = await signIn(another);
    for (let index = 0; index < 10; index += 1) await complete(open, '000000');
    expect((await complete(open, another.code())).userErrors[0].code).toBe('TOO_MANY_TRIES');
  });
});

describe('recovery codes', () => {
  it('are made anew with a code, and the old ones are good no more', async () => {
    const who = await withApp();
    const { renewRecoveryCodes } = await app.get(who.actor, RENEW, { code: who.code() });
    expect(renewRecoveryCodes.recoveryCodes).toHaveLength(10);
    expect((await complete((await signIn(who)).challenge, who.recoveryCodes[0]!)).accessToken).toBeNull();
    expect((await complete((await signIn(who)).challenge, renewRecoveryCodes.recoveryCodes[0])).userErrors).toEqual([]);
  });

  it('stay as they are without one', async () => {
    const who = await withApp();
    const before = await app.rows('recovery_code', `account_id = '${who.accountId}' order by id`);
    const { renewRecoveryCodes } = await app.get(who.actor, RENEW, { code: '000000' });
    expect(renewRecoveryCodes).toMatchObject({ recoveryCodes: null, userErrors: [{ code: 'CODE_NOT_ACCEPTED' }] });
    expect(await app.rows('recovery_code', `account_id = '${who.accountId}' order by id`)).toEqual(before);
  });
});

describe('removing a second factor', () => {
  it('takes password and code, and then the password alone opens a session', async () => {
    const who = await withApp();
    const { removeSecondFactor } = await app.get(who.actor, REMOVE, {
      input: { password: PASSWORD, code: who.code() },
    });
    expect(removeSecondFactor).toEqual({ account: { hasSecondFactor: false }, userErrors: [] });
    expect((await signIn(who)).accessToken).not.toBeNull();
  });

  it('is refused with one of them wrong', async () => {
    const who = await withApp();
    const audited = await app.rows('audit_entry', `outcome = 'ALLOWED'`);
    const refusals = [
      { password: 'not the right one', code: who.code() },
      { password: PASSWORD, code: '000000' },
    ];
    for (const input of refusals)
      expect((await app.get(who.actor, REMOVE, { input })).removeSecondFactor.userErrors).toHaveLength(1);
    expect((await app.get(who.actor, MINE)).viewer.account.hasSecondFactor).toBe(true);
    expect(await app.rows('audit_entry', `outcome = 'ALLOWED'`)).toHaveLength(audited.length);
  });

  it('is done by an administrator for whoever has lost everything, and ends their sessions', async () => {
    const who = await withApp();
    const { account } = (await app.get(who.actor, MINE)).viewer;
    const { resetSecondFactor } = await app.get(await app.actor(Role.ADMINISTRATOR), RESET, { id: account.id });
    expect(resetSecondFactor).toEqual({ account: { hasSecondFactor: false }, userErrors: [] });
    expect(await app.rows('session', `account_id = '${who.accountId}' and ended_at is null`)).toEqual([]);
    expect(await app.rows('audit_entry', `act = 'resetSecondFactor' and reason = 'Phone stolen'`)).toHaveLength(1);
  });

  it('of somebody else is for administrators alone', async () => {
    const who = await withApp();
    const { account } = (await app.get(who.actor, MINE)).viewer;
    for (const role of [Role.PROGRAMME_LEAD, Role.DATA_PROTECTION_OFFICER, Role.AUDITOR]) {
      const { errors } = await app.ask(await app.actor(role), RESET, { id: account.id });
      expect(errors?.[0]?.code).toBe('FORBIDDEN');
    }
    expect((await app.get(who.actor, MINE)).viewer.account.hasSecondFactor).toBe(true);
  });

  it('is not a way around the own code for an administrator', async () => {
    const who = await withApp(Role.ADMINISTRATOR);
    const { account } = (await app.get(who.actor, MINE)).viewer;
    expect((await app.get(who.actor, RESET, { id: account.id })).resetSecondFactor.userErrors[0].code).toBe('REFUSED');
  });
});

it('tells colleagues nothing of who has a second factor', async () => {
  await withApp();
  const { accounts } = await app.get(
    await app.actor(Role.PROGRAMME_LEAD),
    `{ accounts(filter: { name: { eq: "Achieng Odhiambo" } }, first: 100) { nodes { hasSecondFactor recoveryCodesLeft } } }`,
  );
  expect(new Set(accounts.nodes.map((node: object) => JSON.stringify(node)))).toEqual(
    new Set(['{"hasSecondFactor":null,"recoveryCodesLeft":null}']),
  );
});

it('tells a partner of its own, through the wall', async () => {
  const house = async (name: string): Promise<string> => {
    const [kind] = await app.rows('term', `vocabulary = 'ORGANISATION_KIND' limit 1`);
    const { recordOrganisation } = await app.get(
      await app.actor(Role.PROGRAMME_LEAD),
      `mutation($input: RecordOrganisationInput!) { recordOrganisation(input: $input) { organisation { id } } }`,
      { input: { name, kindId: opaqueId('trm', String(kind?.id)) } },
    );
    return uuidFromOpaque('org', recordOrganisation.organisation.id)!;
  };
  const partner = await app.partner(await house('Haki Kwanza'));
  await app.dataSource.query(`insert into second_factor (account_id, secret, confirmed_at) values ($1, 'x', now())`, [
    partner.accountId,
  ]);
  const other = await app.partner(await house('Sauti ya Pwani'));
  const ask = '{ viewer { account { hasSecondFactor recoveryCodesLeft } } }';
  expect((await app.get(partner, ask)).viewer.account).toEqual({ hasSecondFactor: true, recoveryCodesLeft: 0 });
  expect((await app.get(other, ask)).viewer.account).toEqual({ hasSecondFactor: false, recoveryCodesLeft: 0 });
});

it.each([
  'beginSecondFactor(input: {})',
  'confirmSecondFactor(input: { code: "1" })',
  'renewRecoveryCodes(input: { code: "1" })',
])('%s is for who has signed in', async (act) => {
  const { errors } = await app.ask(null, `mutation { ${act} { userErrors { code } } }`);
  expect(errors?.[0]?.code).toBe('UNAUTHENTICATED');
});
