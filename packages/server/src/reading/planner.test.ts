import { opaque } from './testing/rows';
import { type App, World, outsider, partnerMember, staff } from './testing/world';

let world: World;

beforeAll(async () => {
  world = await World.create();
});
afterAll(() => world.end());
beforeEach(() => {
  world.statements.length = 0;
});

const one = 'query($id: ID!) { person(id: $id) { firstName } }';
const ask = (app: App, id = opaque('per', 104), actor = staff) => app.ask(actor, one, { id });

describe('statements', () => {
  it('get a name when they are seen again, the same for the same text', async () => {
    const app = world.app();
    for (const id of [104, 105, 106]) await ask(app, opaque('per', id));
    const [first, second, third] = world.statements;
    expect(first!.name).toBeUndefined();
    expect(second!.name).toMatch(/^utetezi_[0-9a-f]{20}$/);
    expect(third!.name).toBe(second!.name);
    expect(third!.text).toBe(first!.text);
  });

  it('get no more names than they may, and none at all when switched off', async () => {
    const app = world.app({ namedStatements: 1 });
    for (const field of ['firstName', 'surname', 'firstName', 'surname', 'firstName', 'surname'])
      await app.ask(staff, `{ people(first: 1) { nodes { ${field} } } }`);
    expect(new Set(world.statements.map(({ name }) => name)).size).toBe(2);
    world.statements.length = 0;
    const unnamed = world.app({ namedStatements: 0 });
    for (let time = 0; time < 3; time += 1) await ask(unnamed);
    expect(world.statements.every(({ name }) => name === undefined)).toBe(true);
  });

  it('are reported before they run', async () => {
    const texts: string[] = [];
    await ask(world.app({ onStatement: (text) => void texts.push(text) }));
    expect(texts).toEqual(world.statements.map(({ text }) => text));
    expect(texts).toHaveLength(1);
  });

  it('hold no value, and their sizes as plain numbers', async () => {
    const app = world.app();
    await app.ask(staff, '{ people(first: 7, search: "F4") { nodes { firstName } } }');
    const [{ text, values } = { text: '', values: [] }] = world.statements;
    expect(text).toContain('limit 7');
    expect(text).not.toContain('F4');
    expect(values).toContain('F4%');
  });

  it('bind nothing where nobody is signed in', async () => {
    const app = world.app();
    const { data, errors } = await app.ask(null, '{ people(first: 50) { totalCount } }');
    expect(errors).toBeUndefined();
    expect(data.people.totalCount).toBe(1);
  });

  it('differ by what the viewer is, and never by who', async () => {
    const app = world.app();
    await ask(app, undefined, staff);
    await ask(app, undefined, outsider);
    await ask(app, undefined, partnerMember);
    const [first, second, third] = world.statements;
    expect(second!.text).toBe(first!.text);
    expect(second!.values).not.toEqual(first!.values);
    expect(third!.text).not.toBe(first!.text);
  });
});

describe('one document, asked again', () => {
  it('follows the shape of its variables', async () => {
    const app = world.app();
    const query = `query($first: Int, $filter: PersonFilter, $order: [PersonOrder!], $with: Boolean = false, $id: ID = "${opaque('per', 101)}") {
      people(first: $first, filter: $filter, orderBy: $order) { totalCount nodes { firstName surname @include(if: $with) } }
      node(id: $id) { __typename } }`;
    const answer = async (variables: Record<string, unknown>) => {
      const { data, errors } = await app.ask(staff, query, variables);
      return errors ?? [data.people.totalCount, data.people.nodes[0], data.people.nodes.length, data.node?.__typename];
    };
    expect(await answer({ first: 2 })).toEqual([11, { firstName: 'F12' }, 2, 'Person']);
    expect(await answer({ first: 3 })).toEqual([11, { firstName: 'F12' }, 3, 'Person']);
    expect(await answer({ first: 1, filter: { firstName: { eq: 'F9' } } })).toEqual([
      1,
      { firstName: 'F9' },
      1,
      'Person',
    ]);
    expect(await answer({ first: 1, filter: { firstName: { eq: null } } })).toEqual([0, undefined, 0, 'Person']);
    expect(await answer({ first: 1, filter: { influence: { isNull: true } } })).toEqual([
      3,
      { firstName: 'F12' },
      1,
      'Person',
    ]);
    expect(await answer({ first: 1, filter: { influence: { isNull: false } } })).toMatchObject([8, {}, 1, 'Person']);
    expect(await answer({ first: 1, order: [{ fullName: 'DESC' }] })).toMatchObject([
      11,
      { firstName: 'F9' },
      1,
      'Person',
    ]);
    expect(await answer({ first: 1, order: [{ fullName: 'ASC' }] })).toMatchObject([
      11,
      { firstName: 'F1' },
      1,
      'Person',
    ]);
    expect(await answer({ first: 1, with: true })).toMatchObject([11, { surname: 'L0' }, 1, 'Person']);
    expect(await answer({ first: 1, id: opaque('org', 1) })).toMatchObject([11, {}, 1, 'Organisation']);
    expect(await answer({ first: 1, id: 'x;y' })).toMatchObject([11, {}, 1, undefined]);
    expect(await answer({ first: 101 })).toEqual(['A page has 0 to 100 items, not 101.']);
  });

  it('fails in one field without taking the other with it', async () => {
    const { data, errors } = await world.app().ask(staff, '{ counties { name } me: person(id: "x") { id } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ counties: [{ name: 'Kisumu' }, { name: 'Nairobi' }], me: null });
    const bad = await world.app().ask(staff, '{ me { id } people(first: 101) { totalCount } }');
    expect(bad.errors).toEqual(['A page has 0 to 100 items, not 101.']);
  });
});

describe('what is too much', () => {
  it('is refused by the number of fields', async () => {
    const app = world.app({ limits: { fields: 10, depth: 15 } });
    const fields = (count: number) => Array.from({ length: count }, (_, index) => `f${index}: firstName`).join(' ');
    expect((await app.ask(staff, `{ people { nodes { ${fields(9)} } } }`)).errors).toBeUndefined();
    expect((await app.ask(staff, `{ people { nodes { ${fields(10)} } } }`)).errors).toEqual([
      'This asks for too much at once: at most 10 fields and conditions.',
    ]);
  });

  it('is refused by its depth', async () => {
    const nested = (levels: number): string =>
      levels === 0 ? 'name' : `people(first: 1) { nodes { county { ${nested(levels - 1)} } } }`;
    const app = world.app();
    expect((await app.ask(staff, `{ counties { ${nested(4)} } }`)).errors).toBeUndefined();
    expect((await app.ask(staff, `{ counties { ${nested(5)} } }`)).errors).toEqual([
      'This nests too deep: at most 15 objects within one another.',
    ]);
  });

  it('is refused quickly, even where fragments multiply', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) =>
        `fragment L${level} on County { a: people { nodes { county { ${level < 11 ? `...L${level + 1}` : 'name'} } } } b: people { nodes { county { ${level < 11 ? `...L${level + 1}` : 'name'} } } } }`,
    );
    const app = world.app({ limits: { fields: 2000, depth: 1000 } });
    const before = world.statements.length;
    expect((await app.ask(staff, `{ counties { ...L0 } } ${levels.join('\n')}`)).errors).toEqual([
      'This asks for too much at once: at most 2000 fields and conditions.',
    ]);
    expect(world.statements).toHaveLength(before);
  });

  it('is an alias that the database would cut', async () => {
    expect((await world.app().ask(staff, `{ counties { ${'a'.repeat(64)}: name } }`)).errors).toEqual([
      'An alias has at most 63 characters.',
    ]);
    const { data } = await world.app().ask(staff, `{ counties { ${'a'.repeat(63)}: name } }`);
    expect(data.counties[0]['a'.repeat(63)]).toBe('Kisumu');
  });
});
