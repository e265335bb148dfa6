import { Role } from '../access';
import { type TestApp, testApp } from '../testing/test-app';
import { type TestDoor, testDoor } from '../testing/test-door';
import { type Hostile, hostileDocuments } from './screening/testing/hostile';

let app: TestApp;
let door: TestDoor;
let officer: Record<string, string>;

beforeAll(async () => {
  app = await testApp();
  door = await testDoor(app);
  officer = await door.as(await app.actor(Role.ADVOCACY_OFFICER));
});

afterAll(async () => {
  await door.stop();
  await app.stop();
});

interface Told {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function ask({ query, variables = 'null' }: Hostile, headers: Record<string, string> = {}): Promise<Told> {
  const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`;
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(100_000);
  return (await (await door.post(body, headers)).json()) as Told;
}

const codesOf = ({ errors = [] }: Told): string[] => [...new Set(errors.map(({ extensions }) => extensions.code))];

describe('a stranger who sends', () => {
  it.each(hostileDocuments.map((each) => [each.name, each] as const))('%s is refused', async (_, hostile) => {
    const told = await ask(hostile);
    expect(codesOf(told)).toEqual([hostile.refusedBy]);
    expect(JSON.stringify(told).length).toBeLessThan(20_000);
    expect(JSON.stringify(told)).not.toMatch(/Did you mean|\.ts:|node_modules|select |stack/i);
  });
});

describe('somebody signed in who sends', () => {
  const spoken = ['OPERATION_TOO_LARGE', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT'];

  it.each(hostileDocuments.map((each) => [each.name, each] as const))(
    '%s gets an answer or a reason',
    async (_, hostile) => {
      const told = await ask(hostile, officer);
      const codes = codesOf(told);
      if (hostile.refusedBy === 'UNAUTHENTICATED') expect(codes.filter((code) => !spoken.includes(code))).toEqual([]);
      else expect(codes).toEqual([hostile.refusedBy]);
    },
  );
});
