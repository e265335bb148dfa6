import { Role, type Actor } from '../../access';
import { opaqueId, uuidFromOpaque } from '../../kernel';
import { ShareWorld } from '../sharing/testing/share-world';

const world = new ShareWorld();
let administrator: Actor;
let member: Actor;
let stranger: Actor;
let strangers: string;
let staff: Actor;

const uuid = (organisation: string): string => uuidFromOpaque('org', organisation)!;

beforeAll(async () => {
  await world.start();
  strangers = await world.organisation('Coast Watch');
  administrator = await world.app.partner(uuid(world.house), Role.PARTNER_ADMINISTRATOR);
  member = await world.app.partner(uuid(world.house));
  stranger = await world.app.partner(uuid(strangers));
  staff = await world.app.actor(Role.ADMINISTRATOR);
});
afterAll(() => world.app.stop());

const INVITE = `mutation($input: InviteAccountInput!) {
  inviteAccount(input: $input) { link invitation { id email roles organisation { id } invitedBy { name } } userErrors { code message path } } }`;
const invite = async (input: Record<string, unknown>, as = administrator) =>
  (
    await world.app.get(as, INVITE, {
      input: { name: 'Achieng Ondiek', email: 'achieng@example.org', roles: ['PARTNER_MEMBER'], ...input },
    })
  ).inviteAccount;
const accept = async (link: string) =>
  (
    await world.app.get(
      null,
      `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { account { name } userErrors { code message path } } }`,
      { input: { token: link.split('#')[1], password: 'samaki wawili ziwani' } },
    )
  ).acceptInvitation;
const account = (actor: Actor): string => opaqueId('acc', actor.accountId);
const withReason = async (name: string, id: string, as = administrator) =>
  (
    await world.app.get(
      as,
      `mutation($id: ID!) { ${name}(id: $id, input: { reason: "Left the house." }) { account { id isSuspended } userErrors { code } } }`,
      { id },
    )
  )[name];
const traces = () => Promise.all(['account', 'invitation', 'audit_entry'].map((table) => world.app.rows(table)));
const withoutRefusals = (rows: Awaited<ReturnType<typeof traces>>) =>
  rows.map((table) => table.filter(({ outcome }) => outcome !== 'REFUSED'));

describe('a partner’s administrator', () => {
  it('invites a colleague into its own house, who signs in as one of it', async () => {
    const { link, invitation, userErrors } = await invite({});
    expect(userErrors).toEqual([]);
    expect(invitation).toMatchObject({
      roles: ['PARTNER_MEMBER'],
      organisation: { id: world.house },
      invitedBy: { name: administrator.name },
    });
    expect(await accept(link)).toEqual({ account: { name: 'Achieng Ondiek' }, userErrors: [] });
    const [made] = await world.app.rows('account', `email = 'achieng@example.org'`);
    expect(made).toMatchObject({ organisation_id: administrator.organisationId, roles: ['PARTNER_MEMBER'] });
  });

  it.each([
    ['a staff role', { roles: ['ADMINISTRATOR'] }, 'INVALID'],
    ['roles of both sides', { roles: ['PARTNER_MEMBER', 'ADVOCACY_OFFICER'] }, 'INVALID'],
    ['an organisation that there is not', { organisationId: `org_${'0'.repeat(32)}` }, 'NOT_FOUND'],
  ])('cannot invite with %s', async (_, input, code) => {
    const before = withoutRefusals(await traces());
    const { userErrors, link } = await invite({ email: 'other@example.org', ...input });
    expect(userErrors.map((error: { code: string }) => error.code)).toEqual([code]);
    expect(link).toBeNull();
    expect(withoutRefusals(await traces())).toEqual(before);
  });

  it('cannot invite into another house, with the same answer as for one that there is not', async () => {
    const into = (organisationId: string) => invite({ email: 'other@example.org', organisationId });
    expect(await into(strangers)).toEqual(await into(`org_${'0'.repeat(32)}`));
  });

  it('is not told whether somebody elsewhere has an account', async () => {
    const [{ email }] = (await world.app.rows('account', `id = '${stranger.accountId}'`)) as [{ email: string }];
    const taken = await invite({ email });
    const free = await invite({ email: 'nobody-yet@example.org' });
    const blank = (answer: typeof taken) => ({
      ...answer,
      link: answer.link.length,
      invitation: { ...answer.invitation, id: '', email: '' },
    });
    expect(blank(taken)).toEqual(blank(free));
    const { userErrors } = await accept(taken.link);
    expect(userErrors).toEqual((await accept('/invitation#unknown')).userErrors);
    expect(await world.app.rows('account', `email = '${email}'`)).toHaveLength(1);
  });

  it('is told that a colleague has one', async () => {
    const [{ email }] = (await world.app.rows('account', `id = '${member.accountId}'`)) as [{ email: string }];
    expect((await invite({ email })).userErrors).toMatchObject([{ code: 'TAKEN' }]);
  });

  it('sees the accounts and invitations of its house, and no other', async () => {
    await world.app.get(staff, INVITE, {
      input: { name: 'Else', email: 'else@example.org', roles: ['PARTNER_MEMBER'], organisationId: strangers },
    });
    const { accounts, invitations } = await world.app.get(
      administrator,
      `{ accounts { totalCount nodes { name email hasSecondFactor organisation { id } } } invitations { totalCount nodes { email organisation { id } } } }`,
    );
    const houses = [...accounts.nodes, ...invitations.nodes].map(({ organisation }) => organisation.id);
    expect(new Set(houses)).toEqual(new Set([world.house]));
    expect(accounts.totalCount).toBe(3);
    expect(accounts.nodes.every(({ email }: { email: string }) => email)).toBe(true);
    const [foreign] = await world.app.rows('invitation', `email = 'else@example.org'`);
    for (const id of [account(stranger), account(staff), opaqueId('inv', String(foreign!.id))])
      expect((await world.app.get(administrator, 'query($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
  });

  it('suspends and reinstates a colleague', async () => {
    expect(await withReason('suspendAccount', account(member))).toMatchObject({
      account: { isSuspended: true },
      userErrors: [],
    });
    expect(await withReason('reinstateAccount', account(member))).toMatchObject({ account: { isSuspended: false } });
  });

  it('withdraws an invitation into its house', async () => {
    const { invitation, link } = await invite({ email: 'withdrawn@example.org' });
    const { withdrawInvitation } = await world.app.get(
      administrator,
      `mutation($id: ID!) { withdrawInvitation(id: $id) { invitation { withdrawnAt } userErrors { code } } }`,
      { id: invitation.id },
    );
    expect(withdrawInvitation.userErrors).toEqual([]);
    expect((await accept(link)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it.each(['suspendAccount', 'reinstateAccount', 'endSessionsOf', 'resetSecondFactor', 'offerPasswordReset'])(
    'finds nobody else’s account to %s',
    async (name) => {
      const before = withoutRefusals(await traces());
      for (const other of [stranger, staff])
        expect(await withReason(name, account(other))).toEqual({ account: null, userErrors: [{ code: 'NOT_FOUND' }] });
      expect(withoutRefusals(await traces())).toEqual(before);
    },
  );

  it('can neither withdraw another house’s invitation nor change another’s roles', async () => {
    const before = withoutRefusals(await traces());
    const [foreign] = await world.app.rows('invitation', `email = 'else@example.org'`);
    const query = `mutation($invitation: ID!, $account: ID!) {
      withdrawInvitation(id: $invitation) { userErrors { code } }
      changeRoles(id: $account, input: { roles: [PARTNER_MEMBER] }) { userErrors { code } } }`;
    expect(
      await world.app.get(administrator, query, {
        invitation: opaqueId('inv', String(foreign!.id)),
        account: account(stranger),
      }),
    ).toEqual({
      withdrawInvitation: { userErrors: [{ code: 'NOT_FOUND' }] },
      changeRoles: { userErrors: [{ code: 'NOT_FOUND' }] },
    });
    expect(withoutRefusals(await traces())).toEqual(before);
  });

  it('cannot make a colleague one of the staff', async () => {
    const { changeRoles } = await world.app.get(
      administrator,
      `mutation($id: ID!) { changeRoles(id: $id, input: { roles: [ADMINISTRATOR] }) { userErrors { code } } }`,
      { id: account(member) },
    );
    expect(changeRoles.userErrors).toEqual([{ code: 'INVALID' }]);
  });

  it('makes 20 invitations a day and no more', async () => {
    const answers: string[] = [];
    for (let each = 0; each < 21; each += 1)
      answers.push((await invite({ email: `many${each}@example.org` })).userErrors[0]?.code ?? 'DONE');
    expect(answers.at(-1)).toBe('REFUSED');
    expect((await world.app.rows('invitation', `organisation_id = '${administrator.organisationId}'`)).length).toBe(20);
  });
});

it('refuses a partner’s member everything that its administrator does', async () => {
  const before = withoutRefusals(await traces());
  const input = { name: 'X', email: 'x@example.org', roles: ['PARTNER_MEMBER'] };
  expect((await world.app.ask(member, INVITE, { input })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  for (const query of ['{ accounts { totalCount } }', '{ invitations { totalCount } }'])
    expect((await world.app.ask(member, query)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect(withoutRefusals(await traces())).toEqual(before);
});
