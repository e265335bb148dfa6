import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'graphql';
import { type Actor, Role } from './access';
import { PersistedOperations } from './graphql';
import { type TestApp, testApp } from './testing/test-app';
import { statementsOf } from './testing/statements';
import { type TestDoor, testDoor } from './testing/test-door';
import { variablesFor } from './testing/variables-for';

interface Operation {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/** The client's build is of the other kind of modules, which types cannot cross. */
const { manifestOf, operationsIn } = jest.requireActual<{
  manifestOf(operations: readonly Operation[]): string;
  operationsIn(folder: string): Operation[];
}>('../../client/scripts/operations');

const operations = operationsIn(resolve(__dirname, '..', '..', 'client', 'src'));

let app: TestApp;
let staff: Actor;
let partner: Actor;

beforeAll(async () => {
  app = await testApp();
  staff = await app.actor(...Object.values(Role).filter((role) => !role.startsWith('PARTNER')));
  const [{ id }] = (await app.dataSource.query(
    `insert into organisation (id, name, kind_id)
     select gen_random_uuid(), 'Haki', id from term where vocabulary = 'ORGANISATION_KIND' limit 1 returning id`,
  )) as [{ id: string }];
  partner = await app.partner(id);
});

afterAll(() => app.stop());

describe('each operation of the client', () => {
  const questions = operations.filter(({ type }) => type === 'query');
  /** They count by what is closed to partners, whose house has pages of its own. */
  const forStaff = new Set(['HomePage', 'PeopleCounts']);

  it('is known by the hash of its text', () => {
    expect(operations.length).toBeGreaterThan(80);
    expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length);
    for (const { id, body } of operations) expect(id).toBe(createHash('sha256').update(body).digest('hex'));
  });

  it.each(operations.map((each) => [each.name, each] as const))('stays within the limits: %s', (_, { body }) => {
    expect(app.documents.look(body).faults).toEqual([]);
  });

  /** What code has a part in, and the statements that it asks about nobody; all else goes out as PostgreSQL wrote it. */
  const walked: Readonly<Record<string, number>> = {
    CanMail: 1,
    ComposePitch: 2,
    Erasure: 4,
    ImportMappings: 1,
    ImportRun: 1,
    MergePreview: 0,
    PitchGuard: 1,
    Retention: 12,
    SeenBy: 0,
    SharePreview: 2,
    SubjectCandidates: 5,
    SubjectHoldings: 38,
    Touched: 0,
  };

  it.each(questions.map((each) => [each.name, each] as const))(
    'asks so many statements: %s',
    async (name, { body }) => {
      const variables = variablesFor(app.schema, parse(body));
      const ask = () => app.ask(staff, body, variables);
      await ask();
      expect(await app.compareWays(staff, body, variables)).toBe(name in walked ? 'walked' : 'passed');
      expect(await statementsOf(ask)).toHaveLength(walked[name] ?? 1);
    },
  );

  it.each(questions.map((each) => [each.name, each] as const))('can be planned for staff: %s', async (_, { body }) => {
    const { errors } = await app.ask(staff, body, variablesFor(app.schema, parse(body)));
    expect(errors?.filter(({ message }) => message !== 'There is no such partner.') ?? []).toEqual([]);
  });

  const shared = questions.filter(({ name }) => !forStaff.has(name));

  it.each(shared.map((each) => [each.name, each] as const))('can be planned for partners: %s', async (_, { body }) => {
    const { errors = [] } = await app.ask(partner, body, variablesFor(app.schema, parse(body)));
    expect(errors.filter(({ code }) => code !== 'FORBIDDEN')).toEqual([]);
  });
});

describe('an operation that is sent by its id', () => {
  const folder = mkdtempSync(join(tmpdir(), 'utetezi-operations-'));
  const file = join(folder, 'operations.json');
  const body = '{\n  viewer {\n    isPartner\n    __typename\n  }\n}';
  const known: Operation = { id: createHash('sha256').update(body).digest('hex'), name: 'Me', type: 'query', body };
  const sha256Hash = known.id;
  let doors: { free: TestDoor; closed: TestDoor };

  beforeAll(async () => {
    writeFileSync(file, manifestOf([known]));
    doors = {
      free: await testDoor(app, {}, file),
      closed: await testDoor(app, { persistedOperationsOnly: true }, file),
    };
  });

  afterAll(async () => {
    await doors.free.stop();
    await doors.closed.stop();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['as the specification of GraphQL over HTTP has it', { documentId: `sha256:${sha256Hash}` }],
    ['as Apollo has it', { extensions: { persistedQuery: { version: 1, sha256Hash } } }],
  ])('is answered like its text, %s', async (_, asked) => {
    for (const door of Object.values(doors)) {
      const answer = await door.post(asked, await door.as(staff));
      expect(await answer.json()).toEqual({ data: { viewer: { isPartner: false, __typename: 'Viewer' } } });
    }
  });

  it.each([
    [{ documentId: `sha256:${'0'.repeat(64)}` }],
    [{ documentId: '__proto__' }],
    [{ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }],
    [{ extensions: { persistedQuery: { sha256Hash: 7 } } }],
  ])('is not found when there is no such id: %j', async (asked) => {
    const answer = await doors.free.post(asked);
    expect(await answer.json()).toEqual({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
  });

  it('may be sent as text only where that is allowed', async () => {
    const [text, unknown] = [{ query: body }, { query: '{ viewer { isPartner } }', documentId: 'sha256:0' }];
    expect((await doors.free.post(text, await doors.free.as(staff))).status).toBe(200);
    for (const asked of [text, unknown, {}])
      expect(await (await doors.closed.post(asked, await doors.closed.as(staff))).json()).toEqual({
        errors: [
          {
            message: 'Only the operations of our own client are taken here.',
            extensions: { code: 'PERSISTED_OPERATIONS_ONLY' },
          },
        ],
      });
  });

  it('needs a manifest that is whole', () => {
    const wrong = join(folder, 'wrong.json');
    writeFileSync(wrong, manifestOf([{ ...known, body: '{ other }' }]));
    expect(() => PersistedOperations.read(wrong, false)).toThrow('is damaged: build the client again.');
    writeFileSync(wrong, '{');
    expect(() => PersistedOperations.read(wrong, false)).toThrow('is damaged: build the client again.');
    expect(() => PersistedOperations.read(join(folder, 'none.json'), true)).toThrow('build the client');
  });
});
