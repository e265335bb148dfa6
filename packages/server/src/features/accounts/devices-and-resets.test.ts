import { type Actor, Role } from '../../access';
import { inTransaction } from '../../persistence';
import { type TestApp, testApp } from '../../testing/test-app';
import { createAccount } from '.';

let app: TestApp;
let administrator: Actor;
beforeAll(async () => {
  app = await testApp();
  administrator = await app.actor(Role.ADMINISTRATOR);
});
// All of them sit at one address.
beforeEach(() => app.dataSource.query('delete from rate_limit'));
afterAll(() => app.stop());

const PASSWORD = 'four ordinary green words';
const NEW_PASSWORD = 'another four quiet words';
const ERRORS = 'userErrors { code message path }';
const OFFER = `mutation($id: ID!) { offerPasswordReset(id: $id, input: { reason: "Forgot it" }) { link expiresAt account { name } ${ERRORS} } }`;
const RESET = `mutation($input: ResetPasswordInput!) { resetPassword(input: $input) { ${ERRORS} } }`;
const END_OTHERS = `mutation { endOtherSessions { endedCount ${ERRORS} } }`;
const END_ALL = `mutation($id: ID!) { endSessionsOf(id: $id, input: { reason: "Phone stolen" }) { account { name } ${ERRORS} } }`;
const CHANGE = `mutation($input: ChangePasswordInput!) { changePassword(input: $input) { ${ERRORS} } }`;

let people = 0;

async function someone(role = Role.ADVOCACY_OFFICER) {
  const email = `someone${(people += 1)}@example.org`;
  const accountId = await inTransaction(app.dataSource, () =>
    createAccount({ email, name: 'Achieng Odhiambo', roles: [role], password: PASSWORD }, app.time.now),
  );
  const signIn = async (password = PASSWORD): Promise<string | null> =>
    (
      await app.get(
        null,
        `mutation($input: SignInInput!) { signIn(input: $input) { accessToken userErrors { code } } }`,
        { input: { email, password } },
      )
    ).signIn.accessToken;
  const device = async (): Promise<() => Promise<Actor | null>> => {
    const token = (await signIn()) ?? undefined;
    return () => app.identification.actor(token);
  };
  return { email, accountId, id: `acc_${accountId.replaceAll('-', '')}`, signIn, device };
}

const linkFor = async (id: string): Promise<string> =>
  String((await app.get(administrator, OFFER, { id })).offerPasswordReset.link).split('#')[1]!;

const reset = async (token: string, password = NEW_PASSWORD) =>
  (await app.get(null, RESET, { input: { token, password } })).resetPassword.userErrors;

describe('devices', () => {
  it('are signed out all at once, but the one that asks', async () => {
    const { device } = await someone();
    const [here, there, elsewhere] = [await device(), await device(), await device()];
    const { endOtherSessions } = await app.get(await here(), END_OTHERS);
    expect(endOtherSessions).toEqual({ endedCount: 2, userErrors: [] });
    expect([await there(), await elsewhere()]).toEqual([null, null]);
    expect(await here()).not.toBeNull();
  });

  it('of somebody else are left alone by that', async () => {
    const [one, other] = [await someone(), await someone()];
    const [here, there] = [await one.device(), await other.device()];
    await app.get(await here(), END_OTHERS);
    expect(await there()).not.toBeNull();
  });

  it('of an account are signed out by an administrator, with the reason', async () => {
    const { id, device, accountId } = await someone();
    const here = await device();
    expect((await app.get(administrator, END_ALL, { id })).endSessionsOf.userErrors).toEqual([]);
    expect(await here()).toBeNull();
    expect(
      await app.rows('audit_entry', `act = 'endSessionsOf' and reason = 'Phone stolen' and record_id = '${accountId}'`),
    ).toHaveLength(1);
  });

  it.each([Role.PROGRAMME_LEAD, Role.DATA_PROTECTION_OFFICER, Role.AUDITOR])(
    'of somebody else are not the business of %s',
    async (role) => {
      const { id, device } = await someone();
      const here = await device();
      const { errors } = await app.ask(await app.actor(role), END_ALL, { id });
      expect(errors?.[0]?.code).toBe('FORBIDDEN');
      expect(await here()).not.toBeNull();
    },
  );

  it('that nobody has are not found', async () => {
    const { endSessionsOf } = await app.get(administrator, END_ALL, { id: 'acc_00000000000000000000000000000000' });
    expect(endSessionsOf.userErrors[0].code).toBe('NOT_FOUND');
  });
});

describe('a password reset', () => {
  it('is a link that is good once: the old password and every session end with it', async () => {
    const { id, signIn, device } = await someone();
    const here = await device();
    const token = await linkFor(id);
    expect(await reset(token)).toEqual([]);
    expect(await here()).toBeNull();
    expect(await signIn()).toBeNull();
    expect(await signIn(NEW_PASSWORD)).not.toBeNull();
    expect((await reset(token, 'yet another four words'))[0].code).toBe('NOT_FOUND');
  });

  it('keeps no secret in the database', async () => {
    const { id } = await someone();
    const token = await linkFor(id);
    expect(JSON.stringify([await app.rows('password_reset'), await app.rows('audit_entry')])).not.toContain(token);
  });

  it('gives one and the same answer for a link that is unknown, replaced, late, or of a suspended account', async () => {
    const [replaced, late, suspended] = [await someone(), await someone(), await someone()];
    const first = await linkFor(replaced.id);
    await linkFor(replaced.id);
    const gone = await linkFor(suspended.id);
    await app.dataSource.query('update account set suspended_at = now() where id = $1', [suspended.accountId]);
    const answers = [await reset('nobody-knows-this'), await reset(first), await reset(gone)];
    const old = await linkFor(late.id);
    app.time.now = new Date(app.time.now.getTime() + 86_400_001);
    answers.push(await reset(old));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0][0]).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'token'] });
    expect(await replaced.signIn()).not.toBeNull();
  });

  it('takes no weak password, and the link stays good', async () => {
    const { id } = await someone();
    const token = await linkFor(id);
    expect((await reset(token, 'short'))[0]).toMatchObject({ code: 'INVALID', path: ['input', 'password'] });
    expect(await reset(token)).toEqual([]);
  });

  it('opens no session, so that a second factor is still asked for', async () => {
    const { id, accountId } = await someone();
    await reset(await linkFor(id));
    expect(await app.rows('session', `account_id = '${accountId}'`)).toEqual([]);
  });

  it('is not for oneself, nor for an account that is suspended', async () => {
    const own = `acc_${administrator.accountId.replaceAll('-', '')}`;
    expect((await app.get(administrator, OFFER, { id: own })).offerPasswordReset.userErrors[0].code).toBe('REFUSED');
    const { id, accountId } = await someone();
    await app.dataSource.query('update account set suspended_at = now() where id = $1', [accountId]);
    expect((await app.get(administrator, OFFER, { id })).offerPasswordReset).toMatchObject({
      link: null,
      userErrors: [{ code: 'REFUSED' }],
    });
  });

  it.each([Role.PROGRAMME_LEAD, Role.DATA_PROTECTION_OFFICER])('is not made by %s', async (role) => {
    const { id } = await someone();
    const before = await app.rows('password_reset');
    const { errors } = await app.ask(await app.actor(role), OFFER, { id });
    expect(errors?.[0]?.code).toBe('FORBIDDEN');
    expect(await app.rows('password_reset')).toHaveLength(before.length);
  });
});

describe('changePassword', () => {
  it('ends the other sessions, and a link that was on its way', async () => {
    const { id, device } = await someone();
    const [here, there] = [await device(), await device()];
    const token = await linkFor(id);
    const input = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
    expect((await app.get(await here(), CHANGE, { input })).changePassword.userErrors).toEqual([]);
    expect(await there()).toBeNull();
    expect((await reset(token, 'yet another four words'))[0].code).toBe('NOT_FOUND');
  });

  it('stops whoever sits at a device left open from guessing the password', async () => {
    const { device } = await someone();
    const here = await device();
    const input = { currentPassword: 'a guess of somebody', newPassword: NEW_PASSWORD };
    const codes: string[] = [];
    for (let index = 0; index < 11; index += 1)
      codes.push((await app.get(await here(), CHANGE, { input })).changePassword.userErrors[0].code);
    expect(codes).toEqual([...Array.from({ length: 10 }, () => 'INVALID'), 'TOO_MANY_TRIES']);
  });
});
