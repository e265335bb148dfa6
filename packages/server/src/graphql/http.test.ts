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

  it('holds one operation, not a list of them', async () => {
    const answer = await post('[{"query":"{__typename}"},{"query":"{__typename}"}]');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ message: 'Send one operation at a time, not a list of them.' }],
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
