import { serverAudits } from 'graphql-http';
import { Role } from '../access';
import { type TestApp, testApp } from '../testing/test-app';
import { type TestDoor, testDoor } from '../testing/test-door';

let app: TestApp;
let door: TestDoor;
let officer: Record<string, string>;

beforeAll(async () => {
  app = await testApp({ isDevelopment: true });
  door = await testDoor(app);
  officer = await door.as(await app.actor(Role.ADVOCACY_OFFICER));
});

afterAll(async () => {
  await door.stop();
  await app.stop();
});

const post: TestDoor['post'] = (body, headers) => door.post(body, headers);

describe('GraphQL over HTTP, by the audits of its specification', () => {
  /** They ask for GET, which may be offered and is not: an address can be made to be opened by somebody else. */
  const declined = new Set(['5A70', 'D6D5', '6A70']);
  // Two of them ask about the schema, which only staff may, in development.
  const signedIn: typeof fetch = async (input, init) =>
    fetch(input, { ...init, headers: { ...(init?.headers as Record<string, string> | undefined), ...officer } });
  const audits = serverAudits({ url: () => `${door.url}/graphql`, fetchFn: signedIn });

  it.each(audits.filter(({ id }) => !declined.has(id)).map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s',
    async (_, audit) => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? [] : [result.reason]).toEqual([]);
    },
  );

  it('has not lost any of them', () => {
    expect(audits).toHaveLength(60);
    expect(audits.filter(({ id }) => declined.has(id)).map(({ name }) => name.slice(0, 4))).toEqual(
      Array(3).fill('MAY '),
    );
  });
});

describe('a request to the API', () => {
  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('is not taken as %s', async (method) => {
    const answer = await fetch(`${door.url}/graphql?query=%7B__typename%7D`, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['application/json; charset=iso-8859-1'],
    ['application/graphql'],
    ['text/plain; application/json'],
  ])('is not taken as %s, which a page of another site could send', async (type) => {
    const answer = await post('{"query":"{__typename}"}', {
      'content-type': type,
      'apollo-require-preflight': 'yes',
      'x-apollo-operation-name': 'x',
    });
    expect(answer.status).toBe(415);
    expect(await answer.json()).toEqual({
      errors: [
        {
          message: 'Send GraphQL as JSON in UTF-8, with the content type application/json.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });

  it.each([
    ['declared', 2_000_000],
    ['sent', 100_001],
  ])('is refused above 100 kB %s', async (_, size) => {
    const answer = await post(`{"query":"${' '.repeat(size - 12)}"}`);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ errors: [{ message: 'A request has at most 100000 bytes.' }] });
  });

  it('is answered in a way that nothing keeps, whatever became of it', async () => {
    const bodies = ['{"query":"{__typename}"}', '{"query":"{"}', '{', '[]', '{"query":"{viewer{name}}"}'];
    for (const body of bodies) expect((await post(body)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('the questions of a whole page, in a list', () => {
  const VIEWER = '{ viewer { isPartner } }';
  const told = async (list: readonly unknown[], headers = officer): Promise<[Response, never[]]> => {
    const answer = await post(list, headers);
    return [answer, (await answer.json()) as never[]];
  };

  it('are answered in their order, each as if it had come alone', async () => {
    const list = [{ query: VIEWER }, { query: '{' }, { query: '{ people(first: 1) { totalCount } }' }];
    const [answer, all] = await told(list);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const alone = await Promise.all(list.map(async (each) => (await post(each, officer)).json() as Promise<unknown>));
    expect(all).toEqual(alone);
    expect(all[0]).toEqual({ data: { viewer: { isPartner: false } } });
  });

  it('are not answered to who has not signed in, one by one', async () => {
    const [, all] = await told([{ query: VIEWER }, { query: VIEWER }], {});
    expect(all).toMatchObject(Array(2).fill({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }));
  });

  it('hold no act, by which passwords could be tried many at a time', async () => {
    const signOut = { query: 'mutation Out { signOut { userErrors { code } } }' };
    const [, all] = await told([signOut, { ...signOut, operationName: 'Out' }, { query: VIEWER }]);
    const refused = { errors: [{ message: 'Send acts one at a time: a list holds questions only.' }] };
    expect(all).toMatchObject([refused, refused, { data: { viewer: { isPartner: false } } }]);
  });

  it.each([
    ['none', []],
    ['more than twelve', Array(13).fill({ query: '{ __typename }' })],
    ['lists in the list', [[{ query: '{ __typename }' }]]],
    ['what is no object', [{ query: '{ __typename }' }, null]],
  ])('are not taken when they are %s', async (_, list) => {
    const answer = await post(list, officer);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ message: 'A list holds from one to 12 questions, each a JSON object.' }],
    });
  });
});

describe('a question that says whom it is meant for', () => {
  const AUDIT = '{ auditEntries(first: 1) { totalCount } }';
  const refusals = async (): Promise<number> => (await app.rows('audit_entry', `outcome = 'REFUSED'`)).length;

  it('is left aside for others, and they are not written down for trying', async () => {
    const before = await refusals();
    const asked = { query: AUDIT, extensions: { needs: 'audit:read' } };
    for (let time = 0; time < 2; time += 1)
      expect(await (await post(asked, officer)).json()).toMatchObject({
        errors: [{ extensions: { code: 'MEANT_FOR_OTHERS' } }],
      });
    expect(await refusals()).toBe(before);
    expect(await (await post({ query: AUDIT }, officer)).json()).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    expect(await refusals()).toBe(before + 1);
  });

  it('opens nothing: the gate asks the same of who says that they need what they hold', async () => {
    const answer = await post({ query: AUDIT, extensions: { needs: 'directory:write' } }, officer);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('is answered to those who hold it', async () => {
    const auditor = await door.as(await app.actor(Role.AUDITOR));
    const answer = await post({ query: AUDIT, extensions: { needs: 'audit:read' } }, auditor);
    expect(await answer.json()).toMatchObject({ data: { auditEntries: { totalCount: expect.any(Number) } } });
  });

  it('may be meant for staff, or for partners', async () => {
    const [{ id }] = (await app.dataSource.query(
      `insert into organisation (id, name, kind_id)
       select gen_random_uuid(), 'Haki', id from term where vocabulary = 'ORGANISATION_KIND' limit 1 returning id`,
    )) as [{ id: string }];
    const partner = await door.as(await app.partner(id));
    const isAnswered = async (needs: string, who: Record<string, string>): Promise<boolean> =>
      'data' in
      ((await (await post({ query: '{ viewer { isPartner } }', extensions: { needs } }, who)).json()) as object);
    expect([await isAnswered('STAFF', officer), await isAnswered('PARTNERS', officer)]).toEqual([true, false]);
    expect([await isAnswered('STAFF', partner), await isAnswered('PARTNERS', partner)]).toEqual([false, true]);
  });
});
