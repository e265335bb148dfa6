import type { GraphQLObjectType } from 'graphql';
import { type Actor, Role } from '../../../access';
import { newId } from '../../../kernel';
import { inTransaction } from '../../../persistence';
import { codeOfApp } from '../../../testing/authenticator';
import { type TestApp, testApp } from '../../../testing/test-app';
import { createAccount } from '..';

let app: TestApp;
beforeAll(async () => {
  app = await testApp({ requireSecondFactor: true });
});
afterAll(() => app.stop());

const PASSWORD = 'four ordinary green words';
let people = 0;

async function signIn(role: Role) {
  const email = `someone${(people += 1)}@example.org`;
  const id = await inTransaction(app.dataSource, () =>
    createAccount({ email, name: 'Wanjiku', roles: [role], password: PASSWORD }, app.time.now),
  );
  const { signIn: answer } = await app.get(
    null,
    `mutation($input: SignInInput!) { signIn(input: $input) { accessToken mustSetUpSecondFactor account { id organisation { id } } userErrors { code } } }`,
    { input: { email, password: PASSWORD } },
  );
  const actorNow = (): Promise<Actor | null> => app.identification.actor(answer.accessToken);
  return { id, answer, actorNow };
}

describe('where a second factor is required', () => {
  it.each([Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER, Role.FIELD_OFFICER])(
    '%s signs in and is told to set one up',
    async (role) => {
      const { answer } = await signIn(role);
      expect(answer).toEqual({
        accessToken: expect.any(String),
        mustSetUpSecondFactor: true,
        account: null,
        userErrors: [],
      });
    },
  );

  it.each([Role.AUDITOR, Role.RESOURCE_CENTRE_OFFICER])('%s works without', async (role) => {
    const { answer, actorNow } = await signIn(role);
    expect(answer).toMatchObject({ mustSetUpSecondFactor: false, userErrors: [] });
    expect((await app.get(await actorNow(), '{ viewer { account { name } } }')).viewer.account.name).toBe('Wanjiku');
  });

  it('so does whoever something PROTECTED was opened to, from the next request on', async () => {
    const { id, actorNow } = await signIn(Role.RESOURCE_CENTRE_OFFICER);
    expect((await actorNow())?.mustSetUpSecondFactor).toBe(false);
    await app.dataSource.query(
      `insert into record_audience (record_id, audience_id, grant_id, kind, sensitivity) values ($1, $2, $3, 'person', 2)`,
      [newId(), id, newId()],
    );
    expect((await actorNow())?.mustSetUpSecondFactor).toBe(true);
  });

  it('every other root field is refused with a code of its own, by one and the same check', async () => {
    const actor = await (await signIn(Role.ADMINISTRATOR)).actorNow();
    const roots: [string, GraphQLObjectType | null | undefined][] = [
      ['query', app.schema.getQueryType()],
      ['mutation', app.schema.getMutationType()],
    ];
    const open: string[] = [];
    let refused = 0;
    for (const [kind, type] of roots)
      for (const field of Object.values(type?.getFields() ?? {})) {
        // What the field is given makes no difference: the gate stands before it.
        const resolve = field.resolve!;
        const info = { parentType: type, fieldName: field.name, schema: app.schema };
        const context = app.contextFor(actor, { address: '', device: '', language: 'en', setCookie: () => undefined });
        const code = await Promise.resolve()
          .then(() => resolve({}, {}, context, info as never))
          .then(() => 'answered')
          .catch((error: { extensions?: { code?: string } }) => error.extensions?.code ?? 'answered');
        if (code === 'SECOND_FACTOR_REQUIRED') refused += 1;
        else open.push(`${kind} ${field.name}`);
      }
    expect(open.sort()).toEqual([
      'mutation acceptInvitation',
      'mutation beginPasskey',
      'mutation beginPasskeySignIn',
      'mutation beginSecondFactor',
      'mutation completePasskeySignIn',
      'mutation completeSignIn',
      'mutation confirmPasskey',
      'mutation confirmSecondFactor',
      'mutation renewSession',
      'mutation resetPassword',
      'mutation signIn',
      'mutation signOut',
    ]);
    expect(refused).toBeGreaterThan(60);
  });

  it('the way out is to set one up, without the password that was just typed', async () => {
    const { actorNow } = await signIn(Role.ADMINISTRATOR);
    const { beginSecondFactor } = await app.get(
      await actorNow(),
      `mutation { beginSecondFactor(input: {}) { secret userErrors { code } } }`,
    );
    const viewer = '{ viewer { account { hasSecondFactor } } }';
    expect((await app.ask(await actorNow(), viewer)).errors?.[0]?.code).toBe('SECOND_FACTOR_REQUIRED');
    await app.get(
      await actorNow(),
      `mutation($code: String!) { confirmSecondFactor(input: { code: $code }) { userErrors { code } } }`,
      {
        code: codeOfApp(beginSecondFactor.secret, app.time.now),
      },
    );
    expect((await app.get(await actorNow(), viewer)).viewer.account.hasSecondFactor).toBe(true);
  });
});
