import { type Actor, Role } from '../../../access';
import { inTransaction } from '../../../persistence';
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
const CREATE = `mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  key apiKey { id name beginning permissions expiresAt lastUsedAt revokedAt } ${ERRORS} } }`;
const REVOKE = `mutation($id: ID!) { revokeApiKey(id: $id) { apiKey { revokedAt } ${ERRORS} } }`;
const VIEWER = '{ viewer { permissions keyPermissions account { name } apiKeys { id name lastUsedAt } } }';
const DAY = 86_400_000;

let people = 0;

async function someone(...roles: Role[]) {
  const accountId = await inTransaction(app.dataSource, () =>
    createAccount(
      { email: `someone${(people += 1)}@example.org`, name: 'Achieng', roles, password: PASSWORD },
      app.time.now,
    ),
  );
  const { signIn } = await app.get(null, `mutation($input: SignInInput!) { signIn(input: $input) { accessToken } }`, {
    input: { email: `someone${people}@example.org`, password: PASSWORD },
  });
  return { accountId, actor: (await app.identification.actor(signIn.accessToken))! };
}

const create = async (actor: Actor, input: object = {}) =>
  (
    await app.get(actor, CREATE, {
      input: { name: 'Nightly export', permissions: [], days: 30, password: PASSWORD, ...input },
    })
  ).createApiKey;

const behind = (key: string): Promise<Actor | null> => app.identification.actor(key);

describe('createApiKey', () => {
  it('shows the key once, and keeps only its hash and its beginning', async () => {
    const { actor } = await someone(Role.ADVOCACY_OFFICER);
    const { key, apiKey, userErrors } = await create(actor, { permissions: ['engagements:write'] });
    expect(userErrors).toEqual([]);
    expect(key).toMatch(/^utz_[\w-]{43}$/);
    expect(apiKey).toMatchObject({
      name: 'Nightly export',
      beginning: key.slice(0, 8),
      permissions: ['engagements:write'],
      expiresAt: new Date(app.time.now.getTime() + 30 * DAY).toISOString(),
    });
    expect(JSON.stringify([await app.rows('api_key'), await app.rows('audit_entry')])).not.toContain(key.slice(8));
  });

  it.each([
    ['a right that its owner has not', { permissions: ['audit:read'] }, ['input', 'permissions']],
    ['a right that there is not', { permissions: ['everything'] }, ['input', 'permissions']],
    ['a wrong password', { password: 'not the right one' }, ['input', 'password']],
    ['more than a year', { days: 366 }, ['input', 'days']],
    ['no day', { days: 0 }, ['input', 'days']],
    ['no name', { name: '' }, ['input', 'name']],
  ])('refuses %s', async (_, input, path) => {
    const { actor, accountId } = await someone(Role.ADVOCACY_OFFICER);
    expect(await create(actor, input)).toMatchObject({
      key: null,
      apiKey: null,
      userErrors: [{ code: 'INVALID', path }],
    });
    expect(await app.rows('api_key', `account_id = '${accountId}'`)).toEqual([]);
  });

  it('gives no key power over accounts, an administrator’s neither', async () => {
    const { actor } = await someone(Role.ADMINISTRATOR);
    expect((await create(actor, { permissions: ['accounts:administer'] })).userErrors[0].code).toBe('INVALID');
    expect((await app.get(actor, VIEWER)).viewer.keyPermissions).not.toContain('accounts:administer');
    const program = await behind((await create(actor)).key);
    const { errors } = await app.ask(program, '{ invitations { totalCount } }');
    expect(errors?.[0]?.code).toBe('FORBIDDEN');
  });

  it('stops at twenty', async () => {
    const { actor } = await someone(Role.AUDITOR);
    for (let index = 0; index < 20; index += 1) await create(actor);
    expect((await create(actor)).userErrors[0].code).toBe('REFUSED');
  });
});

describe('a key', () => {
  it('acts as its account, with what it was given and no more', async () => {
    const { actor, accountId } = await someone(Role.ADVOCACY_OFFICER);
    const program = (await behind((await create(actor, { permissions: ['tasks:write'] })).key))!;
    expect(program.accountId).toBe(accountId);
    const { viewer } = await app.get(program, VIEWER);
    expect(viewer.permissions).toEqual([
      'accounts:read',
      'directory:read',
      'engagements:read',
      'media:read',
      'sharing:read',
      'tasks:read',
      'tasks:write',
    ]);
    expect((await app.get(program, '{ people(first: 1) { nodes { id } } }')).people.nodes).toEqual([]);
    const { errors } = await app.ask(
      program,
      `mutation { mergePeople(input: { keepId: "a", absorbId: "b" }) { userErrors { code } } }`,
    );
    expect(errors).toHaveLength(1);
    const task = await app.get(
      program,
      `mutation { recordTask(input: { title: "Call back" }) { task { title } userErrors { code } } }`,
    );
    expect(task.recordTask).toEqual({ task: { title: 'Call back' }, userErrors: [] });
  });

  it('leaves its own mark in the audit log', async () => {
    const { actor } = await someone(Role.ADVOCACY_OFFICER);
    const { key, apiKey } = await create(actor, { permissions: ['tasks:write'] });
    await app.get(await behind(key), `mutation { recordTask(input: { title: "Marked" }) { userErrors { code } } }`);
    const uuid = apiKey.id.slice(4).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
    expect(await app.rows('audit_entry', `act = 'recordTask' and session_id = '${uuid}'`)).toHaveLength(1);
  });

  it('loses what its account loses, on the next request', async () => {
    const { actor, accountId } = await someone(Role.ADVOCACY_OFFICER);
    const { key } = await create(actor, { permissions: ['tasks:write', 'engagements:write'] });
    await app.dataSource.query(`update account set roles = '{AUDITOR}' where id = $1`, [accountId]);
    const permissions = (await behind(key))!.permissions;
    expect([
      permissions.has('tasks:write'),
      permissions.has('engagements:write'),
      permissions.has('audit:read'),
    ]).toEqual([false, false, false]);
  });

  it('is dead once it is revoked, has ended, or its account is suspended', async () => {
    const { actor, accountId } = await someone(Role.ADVOCACY_OFFICER);
    const [revoked, ending, suspended] = [await create(actor), await create(actor, { days: 1 }), await create(actor)];
    const { revokeApiKey } = await app.get(actor, REVOKE, { id: revoked.apiKey.id });
    expect(revokeApiKey).toEqual({ apiKey: { revokedAt: app.time.now.toISOString() }, userErrors: [] });
    expect(await behind(revoked.key)).toBeNull();
    app.time.now = new Date(app.time.now.getTime() + DAY + 1);
    expect(await behind(ending.key)).toBeNull();
    expect(await behind(suspended.key)).not.toBeNull();
    await app.dataSource.query('update account set suspended_at = now() where id = $1', [accountId]);
    expect(await behind(suspended.key)).toBeNull();
  });

  it('that nobody made opens nothing', async () => {
    expect(await behind(`utz_${'a'.repeat(43)}`)).toBeNull();
    expect(await behind('utz_')).toBeNull();
  });

  it.each([
    ['createApiKey', 'createApiKey(input: { name: "x", permissions: [], days: 1, password: "x" })'],
    ['revokeApiKey', 'revokeApiKey(id: "key_1")'],
    ['changePassword', 'changePassword(input: { currentPassword: "x", newPassword: "y" })'],
    ['amendMyProfile', 'amendMyProfile(input: { name: "x" })'],
    ['beginSecondFactor', 'beginSecondFactor(input: { password: "x" })'],
    ['confirmSecondFactor', 'confirmSecondFactor(input: { code: "000000" })'],
    ['renewRecoveryCodes', 'renewRecoveryCodes(input: { code: "000000" })'],
    ['removeSecondFactor', 'removeSecondFactor(input: { code: "000000", password: "x" })'],
    ['endSession', 'endSession(id: "ses_1")'],
    ['endOtherSessions', 'endOtherSessions'],
    ['inviteAccount', 'inviteAccount(input: { email: "a@example.org", name: "A", roles: [AUDITOR] })'],
    ['changeRoles', 'changeRoles(id: "acc_1", input: { roles: [ADMINISTRATOR] })'],
    ['offerPasswordReset', 'offerPasswordReset(id: "acc_1", input: { reason: "none" })'],
  ])('cannot %s', async (_, act) => {
    const { actor } = await someone(Role.ADMINISTRATOR);
    const program = await behind((await create(actor)).key);
    const audited = await app.rows('audit_entry', `outcome = 'ALLOWED'`);
    const { errors } = await app.ask(program, `mutation { ${act} { userErrors { code } } }`);
    expect(errors?.[0]?.code).toBe('FORBIDDEN');
    expect(await app.rows('audit_entry', `outcome = 'ALLOWED'`)).toHaveLength(audited.length);
  });

  it('is listed and revoked by its owner alone', async () => {
    const [owner, other] = [await someone(Role.ADVOCACY_OFFICER), await someone(Role.ADMINISTRATOR)];
    const { key, apiKey } = await create(owner.actor);
    expect((await app.get(owner.actor, VIEWER)).viewer.apiKeys).toEqual([
      { id: apiKey.id, name: 'Nightly export', lastUsedAt: null },
    ]);
    expect((await app.get(other.actor, VIEWER)).viewer.apiKeys).toEqual([]);
    expect((await app.get(other.actor, `{ node(id: "${apiKey.id}") { id } }`)).node).toBeNull();
    expect((await app.get(other.actor, REVOKE, { id: apiKey.id })).revokeApiKey.userErrors[0].code).toBe('NOT_FOUND');
    expect(await behind(key)).not.toBeNull();
    expect((await app.get(owner.actor, VIEWER)).viewer.apiKeys[0].lastUsedAt).toBe(app.time.now.toISOString());
  });
});
