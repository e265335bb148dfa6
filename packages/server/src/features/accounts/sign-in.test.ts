import { type Actor, Role } from '../../access';
import { type TestApp, testApp } from '../../testing/test-app';

let app: TestApp;
let administrator: Actor;
beforeAll(async () => {
  app = await testApp();
  administrator = await app.actor(Role.ADMINISTRATOR);
});
afterAll(() => app.stop());

const PASSWORD = 'four ordinary green words';
const SIGN_IN = `mutation($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) {
  accessToken refreshToken account { name email roles } userErrors { code message path } } }`;
const VIEWER = '{ viewer { isPartner permissions account { name } sessions { isCurrent } } }';

async function invited(email: string, roles: Role[] = [Role.ADVOCACY_OFFICER]): Promise<void> {
  const { inviteAccount } = await app.get(
    administrator,
    `mutation($input: InviteAccountInput!) { inviteAccount(input: $input) { link userErrors { message } } }`,
    { input: { email, name: 'Achieng Odhiambo', roles } },
  );
  const token = String(inviteAccount.link).split('#')[1];
  const { acceptInvitation } = await app.get(
    null,
    `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { account { name } userErrors { message } } }`,
    { input: { token, password: PASSWORD } },
  );
  expect(acceptInvitation).toEqual({ account: { name: 'Achieng Odhiambo' }, userErrors: [] });
}

describe('signIn', () => {
  it('opens a session that says who is asking', async () => {
    await invited('achieng@example.org');
    const { signIn } = await app.get(null, SIGN_IN, { email: ' Achieng@Example.org ', password: PASSWORD });
    expect(signIn.account).toEqual({
      name: 'Achieng Odhiambo',
      email: 'achieng@example.org',
      roles: ['ADVOCACY_OFFICER'],
    });
    const actor = await app.identification.actor(signIn.accessToken);
    const { viewer } = await app.get(actor, VIEWER);
    expect(viewer.sessions.filter((session: { isCurrent: boolean }) => session.isCurrent)).toHaveLength(1);
    expect(viewer.permissions).toContain('engagements:write');
  });

  it('gives one and the same answer for a wrong password and for nobody', async () => {
    await invited('present@example.org');
    const wrong = await app.get(null, SIGN_IN, { email: 'present@example.org', password: 'not the right one' });
    const nobody = await app.get(null, SIGN_IN, { email: 'absent@example.org', password: 'not the right one' });
    expect(wrong).toEqual(nobody);
    expect(wrong.signIn.userErrors[0].code).toBe('SIGN_IN_FAILED');
    expect(
      await app.rows('session', `account_id = (select id from account where email = 'present@example.org')`),
    ).toHaveLength(1);
  });

  it('that fails is logged with its address, and without what was typed', async () => {
    app.logged.length = 0;
    await app.get(null, SIGN_IN, { email: 'nobody-at-all@example.org', password: 'quite a wrong one' });
    expect(app.logged).toEqual([
      expect.objectContaining({
        ...{ msg: 'a proof was not accepted', act: 'signIn', code: 'SIGN_IN_FAILED', account: null },
        address: expect.any(String),
      }),
    ]);
    expect(JSON.stringify(app.logged)).not.toMatch(/nobody-at-all|quite a wrong/);
  });

  it('stops guessing at one account after ten tries, also with the right password', async () => {
    await invited('guessed@example.org');
    for (let index = 0; index < 10; index += 1)
      await app.get(null, SIGN_IN, { email: 'guessed@example.org', password: `guess ${index}` });
    const { signIn } = await app.get(null, SIGN_IN, { email: 'GUESSED@example.org', password: PASSWORD });
    expect(signIn.userErrors[0].code).toBe('TOO_MANY_TRIES');
    expect(signIn.accessToken).toBeNull();
  });
});

describe('renewSession', () => {
  const RENEW = `mutation($token: String!) { renewSession(input: { refreshToken: $token }) { accessToken refreshToken userErrors { code } } }`;

  it('ends the whole session when an old refresh token comes back', async () => {
    await invited('renewed@example.org');
    const { signIn } = await app.get(null, SIGN_IN, { email: 'renewed@example.org', password: PASSWORD });
    const { renewSession: next } = await app.get(null, RENEW, { token: signIn.refreshToken });
    expect(next.userErrors).toEqual([]);
    app.time.now = new Date(app.time.now.getTime() + 31_000);
    const { renewSession: reused } = await app.get(null, RENEW, { token: signIn.refreshToken });
    expect(reused.userErrors[0].code).toBe('SESSION_ENDED');
    const { renewSession: newest } = await app.get(null, RENEW, { token: next.refreshToken });
    expect(newest.userErrors[0].code).toBe('SESSION_ENDED');
    expect(await app.identification.actor(next.accessToken)).toBeNull();
  });

  it('lets two tabs race with one token', async () => {
    await invited('tabs@example.org');
    const { signIn } = await app.get(null, SIGN_IN, { email: 'tabs@example.org', password: PASSWORD });
    const answers = await Promise.all([1, 2].map(() => app.get(null, RENEW, { token: signIn.refreshToken })));
    expect(answers.map(({ renewSession }) => renewSession.userErrors)).toEqual([[], []]);
  });
});

describe('an account', () => {
  const SUSPEND = `mutation($id: ID!) { suspendAccount(id: $id, input: { reason: "Left the programme" }) { account { isSuspended } userErrors { code message } } }`;
  const idOf = async (email: string): Promise<string> => {
    const [row] = await app.rows('account', `email = '${email}'`);
    return `acc_${String(row?.id).replaceAll('-', '')}`;
  };

  it('is out on its next request once it is suspended', async () => {
    await invited('suspended@example.org');
    const { signIn } = await app.get(null, SIGN_IN, { email: 'suspended@example.org', password: PASSWORD });
    const { suspendAccount } = await app.get(administrator, SUSPEND, { id: await idOf('suspended@example.org') });
    expect(suspendAccount).toEqual({ account: { isSuspended: true }, userErrors: [] });
    expect(await app.identification.actor(signIn.accessToken)).toBeNull();
    const again = await app.get(null, SIGN_IN, { email: 'suspended@example.org', password: PASSWORD });
    expect(again.signIn.userErrors[0].code).toBe('SIGN_IN_FAILED');
  });

  it('is suspended by administrators alone, and a refusal leaves nothing of success', async () => {
    await invited('kept@example.org');
    const audited = await app.rows('audit_entry', `outcome = 'ALLOWED'`);
    const { errors } = await app.ask(await app.actor(Role.PROGRAMME_LEAD), SUSPEND, {
      id: await idOf('kept@example.org'),
    });
    expect(errors).toEqual([{ message: 'Your role does not allow this.', code: 'FORBIDDEN' }]);
    expect(await app.rows('account', `email = 'kept@example.org' and suspended_at is not null`)).toEqual([]);
    expect(await app.rows('audit_entry', `outcome = 'ALLOWED'`)).toHaveLength(audited.length);
  });

  it('shows its address to administrators and to itself, to nobody else', async () => {
    await invited('seen@example.org');
    const query = `{ accounts(filter: { name: { eq: "Achieng Odhiambo" } }, first: 100) { nodes { email } } }`;
    const others = await app.get(await app.actor(Role.ADVOCACY_OFFICER), query);
    expect(new Set(others.accounts.nodes.map(({ email }: { email: string }) => email))).toEqual(new Set([null]));
    const all = await app.get(administrator, query);
    expect(all.accounts.nodes).toContainEqual({ email: 'seen@example.org' });
  });

  it('is either staff or a partner’s, and a partner’s has an organisation', async () => {
    const { inviteAccount } = await app.get(
      administrator,
      `mutation { inviteAccount(input: { email: "mixed@example.org", name: "M", roles: [AUDITOR, PARTNER_MEMBER] }) { link userErrors { code path } } }`,
    );
    expect(inviteAccount).toEqual({ link: null, userErrors: [{ code: 'INVALID', path: ['input', 'roles'] }] });
    expect(await app.rows('invitation', `email = 'mixed@example.org'`)).toEqual([]);
  });

  it('refuses a password that others would try first', async () => {
    const { inviteAccount } = await app.get(
      administrator,
      `mutation { inviteAccount(input: { email: "weak@example.org", name: "Weak", roles: [AUDITOR] }) { link } }`,
    );
    const accept = (password: string) =>
      app.get(
        null,
        `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { accessToken userErrors { message } } }`,
        {
          input: { token: String(inviteAccount.link).split('#')[1], password },
        },
      );
    expect((await accept('short')).acceptInvitation.userErrors[0].message).toMatch(/at least 12/);
    expect((await accept('password1234')).acceptInvitation.userErrors[0].message).toMatch(/others would try/);
    expect((await accept(PASSWORD)).acceptInvitation.userErrors).toEqual([]);
    expect((await accept(PASSWORD)).acceptInvitation.userErrors[0].message).toMatch(/not good any more/);
  });
});

it('asks whoever is not signed in to sign in', async () => {
  const { data, errors } = await app.ask(null, VIEWER);
  expect(data).toBeNull();
  expect(errors).toEqual([{ message: 'Sign in to continue.', code: 'UNAUTHENTICATED' }]);
});
