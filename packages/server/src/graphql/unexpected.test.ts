import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type Actor, Role } from '../access';
import { newId, opaqueId } from '../kernel';
import { type TestApp, testApp } from '../testing/test-app';
import { type TestDoor, testDoor } from '../testing/test-door';
import { valueFor } from '../testing/variables-for';

let app: TestApp;
let actors: Actor[];

beforeAll(async () => {
  app = await testApp();
  const staff = await app.actor(...Object.values(Role).filter((role) => !role.startsWith('PARTNER')));
  const [{ id }] = (await app.dataSource.query(
    `insert into organisation (id, name, kind_id)
     select gen_random_uuid(), 'Haki', id from term where vocabulary = 'ORGANISATION_KIND' limit 1 returning id`,
  )) as [{ id: string }];
  actors = [staff, await app.partner(id)];
});

afterAll(() => app.stop());

type Wrong = Readonly<Record<string, unknown>>;

const cursor = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64');

/** What is wrong with each value of a scalar; the rest of an input is as it should be. */
const wrongs: readonly Wrong[] = [
  { ID: '', String: '', Int: -1 },
  { ID: 'per_', String: cursor(), Int: 0 },
  { ID: "'; drop table person; --", String: "'; select pg_sleep(9); --", Int: 2_147_483_647 },
  { ID: opaqueId('per', newId()), String: cursor('x', null), Int: -2_147_483_648 },
  { ID: opaqueId('org', newId()), String: cursor(['a'], {}), Int: 101 },
  { ID: newId(), String: '%_\\', Int: 100 },
  { ID: 'ẗśţ'.repeat(50), String: '\u202eḿ'.repeat(300), Int: 7 },
  { ID: opaqueId('eng', newId()), String: 'MA==', Int: 50, Boolean: false },
];

function wrongValue(given: GraphQLInputType, wrong: Wrong, depth = 0): unknown {
  const type = getNullableType(given);
  if (isListType(type)) return depth > 3 ? [] : [wrongValue(type.ofType as GraphQLInputType, wrong, depth + 1)];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || (depth < 3 && field.name !== 'idempotencyKey'),
    );
    const isFilter = type.name.endsWith('Filter');
    const taken = isFilter ? fields.slice(0, 3) : fields;
    return Object.fromEntries(taken.map((field) => [field.name, wrongValue(field.type, wrong, depth + 1)]));
  }
  return wrong[type.name] ?? valueFor(type);
}

function operation(kind: string, field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const handed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const type = getNamedType(field.type);
  const selection = isLeafType(type) ? '' : kind === 'mutation' ? '{ userErrors { code message } }' : '{ __typename }';
  return `${kind}${declared && `(${declared})`} { ${field.name}${handed && `(${handed})`} ${selection} }`;
}

const variables = (args: readonly GraphQLArgument[], wrong: Wrong, leaveOut: string): Record<string, unknown> =>
  Object.fromEntries(
    args.flatMap(({ name, type }) => (name === leaveOut ? [] : [[name, wrongValue(type, wrong)] as const])),
  );

describe('whoever asks for what cannot be', () => {
  const told = /\bselect\b.+\bfrom\b|\.ts:\d|node_modules|\/packages\/|syntax error|relation "|column "|violates/i;

  it('is told so, by every root field, and never that something went wrong on our side', async () => {
    const failed: string[] = [];
    let asked = 0;
    for (const [kind, type] of [
      ['query', app.schema.getQueryType()] as const,
      ['mutation', app.schema.getMutationType()] as const,
    ])
      for (const field of Object.values(type?.getFields() ?? {}))
        for (const wrong of wrongs)
          for (const actor of actors) {
            // A page goes one way: with `last` and `before` the other half is never looked at.
            const leaveOut = wrong === wrongs[3] ? 'last' : 'before';
            const given = variables(field.args, wrong, leaveOut);
            if (leaveOut === 'before') delete given.last;
            const { data, errors = [] } = await app.ask(actor, operation(kind, field), given);
            asked += 1;
            const text = JSON.stringify([data, errors]);
            if (errors.some(({ code }) => code === 'INTERNAL_SERVER_ERROR') || told.test(text))
              failed.push(`${field.name} ${JSON.stringify(given).slice(0, 300)} ${text.slice(0, 300)}`);
          }
    expect(failed).toEqual([]);
    expect(asked).toBeGreaterThan(1_000);
  });

  const act = async (name: string, input: object, id?: string) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    const query = `mutation(${id ? '$id: ID!, ' : ''}$input: ${type}) { ${name}(${id ? 'id: $id, ' : ''}input: $input) { userErrors { code message path } } }`;
    const { data } = await app.ask(actors[0]!, query, { id, input });
    return data[name].userErrors as { code: string; message: string; path: string[] }[];
  };

  it.each(['Amina\u0000Wanjiru', 'Amina \ud83e'])(
    'is told of a character that cannot be kept, such as in %j, and nothing is kept in its place',
    async (name) => {
      const told = {
        code: 'INVALID',
        message: 'This text has a character that cannot be kept. Type it anew.',
      };
      expect(await act('recordPerson', { name })).toEqual([{ ...told, path: ['input', 'name'] }]);
      expect(await act('recordTask', { title: 'Call', description: name })).toEqual([
        { ...told, path: ['input', 'description'] },
      ]);
      expect(await act('recordPressList', { name: 'Radio', rule: { languages: ['en', name] } })).toEqual([
        { ...told, path: ['input', 'rule', 'languages', '1'] },
      ]);
      expect(await act('recordPerson', { name: 'Amina 🧑‍⚖️ Wanjiru' })).toEqual([]);
    },
  );

  it('is told where words are needed and there are blanks, or none any more', async () => {
    const said = {
      code: 'INVALID',
      message: 'Say what is to be done in 1 to 300 characters.',
      path: ['input', 'title'],
    };
    expect(await act('recordTask', { title: ' \n' })).toEqual([said]);
    expect(await act('recordTask', { title: 'Call the editor' })).toEqual([]);
    const [{ id }] = (await app.rows('task')) as [{ id: string }];
    for (const title of [null, '', ' ']) expect(await act('amendTask', { title }, opaqueId('tsk', id))).toEqual([said]);
    expect(await act('amendTask', { priority: 'HIGH' }, opaqueId('tsk', id))).toEqual([]);
    expect(await app.rows('task')).toMatchObject([{ title: 'Call the editor', priority: 'HIGH' }]);
  });

  it('is told of limits in what lies within an input, too', async () => {
    expect(await act('recordPressList', { name: 'Radio', rule: { notPitchedDays: 99_999 } })).toEqual([
      {
        code: 'INVALID',
        message: 'Give a number of days from 1 to 3,650.',
        path: ['input', 'rule', 'notPitchedDays'],
      },
    ]);
    const participants = [{ newPerson: { name: '' } }];
    const [fault] = await act('recordEngagement', {
      typeId: 'trm_0',
      subject: 'x',
      startsAt: '2026-01-01T09:00:00Z',
      participants,
    });
    expect(fault).toMatchObject({ code: 'INVALID', path: ['input', 'participants', '0', 'newPerson', 'name'] });
  });

  it('is told that a year cannot be right', async () => {
    const times = { startsAt: '0068-01-01T09:00:00Z', endsAt: '0068-01-01T10:00:00Z' };
    const said = {
      code: 'INVALID',
      message: 'The year 68 cannot be right. Choose another day.',
      path: ['input', 'startsAt'],
    };
    expect(await act('recordMediaEvent', { kind: 'BRIEFING', title: 'Report', venue: 'Nairobi', ...times })).toEqual([
      said,
    ]);
  });
});

interface Failed {
  readonly errors: [{ message: string; path: string[]; extensions: { code: string; reference: string } }];
}

describe('what goes wrong on our side', () => {
  let door: TestDoor;

  beforeAll(async () => {
    door = await testDoor(app);
    await app.dataSource.query('alter table county rename to elsewhere');
  });

  afterAll(async () => {
    await app.dataSource.query('alter table elsewhere rename to county');
    await door.stop();
  });

  it('is told as a sentence with a reference, which the log has too', async () => {
    const query = '{ counties { id name } }';
    expect((await app.ask(actors[0]!, query)).errors).toEqual([
      { code: 'INTERNAL_SERVER_ERROR', message: expect.stringMatching(/^Something went wrong on our side\./) },
    ]);
    const answer = (await (await door.post({ query }, await door.as(actors[0]!))).json()) as Failed;
    const { message, path, extensions } = answer.errors[0];
    expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference: expect.stringMatching(/^[a-z2-9]{8}$/) });
    expect(message).toMatch(/^[A-Z][^:]+: [a-z2-9]{8}\.$/);
    expect(message).toContain(extensions.reference);
    expect(path).toEqual(['counties']);
    expect(JSON.stringify(answer)).not.toMatch(/relation|county"|select|stack|\.ts/);
    const entry = app.logged.find(({ reference }) => reference === extensions.reference);
    expect(entry?.error).toMatchObject({ message: expect.stringContaining('county'), code: '42P01' });
    expect(Object.keys(entry?.error as object)).not.toContain('query');
  });
});
