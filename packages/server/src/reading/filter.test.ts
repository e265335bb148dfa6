import { opaque } from './testing/rows';
import { type App, World, outsider, partnerMember, staff } from './testing/world';

let world: World;
let app: App;

beforeAll(async () => {
  world = await World.create();
  app = world.app();
});
afterAll(() => world.end());

const query = 'query($filter: PersonFilter) { people(first: 50, filter: $filter) { totalCount nodes { firstName } } }';

/** How many match, when asked by a variable; the list agrees with the count. */
async function count(filter: unknown, actor = staff): Promise<number | readonly string[]> {
  const { data, errors } = await app.ask(actor, query, { filter });
  if (errors) return errors;
  expect(data.people.nodes).toHaveLength(data.people.totalCount);
  return data.people.totalCount;
}

describe('filters', () => {
  it('compare', async () => {
    expect(await count({ firstName: { eq: 'F4' } })).toBe(1);
    expect(await count({ firstName: { in: ['F4', 'F5', 'nobody'] } })).toBe(2);
    expect(await count({ firstName: { in: [] } })).toBe(0);
    expect(await count({ firstName: { notIn: ['F4'] } })).toBe(10);
    expect(await count({ firstName: { contains: 'f1' } })).toBe(4);
    expect(await count({ firstName: { startsWith: 'f1' } })).toBe(4);
    expect(await count({ fullName: { eq: 'F4 L0' } })).toBe(1);
    expect(await count({ isJournalist: { eq: true } })).toBe(2);
    expect(await count({ influence: { gt: 1 } })).toBe(4);
    expect(await count({ influence: { gte: 1, lt: 2 } })).toBe(4);
    expect(await count({ influence: { lte: 1 } })).toBe(4);
    expect(await count({ influence: { lt: 2_000_000_000 } })).toBe(8);
    expect(await count({ bornOn: { gte: '1972-01-01' } })).toBe(1);
  });

  it('tell no value from some value', async () => {
    expect(await count({ influence: { eq: null } })).toBe(3);
    expect(await count({ influence: { isNull: true } })).toBe(3);
    expect(await count({ influence: { isNull: false } })).toBe(8);
    expect(await count({ influence: { ne: 1 } })).toBe(7);
    expect(await count({ influence: { ne: null } })).toBe(8);
    expect(await count({ influence: { in: [1] } })).toBe(4);
    expect(await count({ not: { influence: { eq: 1 } } })).toBe(7);
  });

  it('look into arrays', async () => {
    expect(await count({ languages: { has: 'sw' } })).toBe(6);
    expect(await count({ languages: { hasAny: ['sw', 'luo'] } })).toBe(6);
    expect(await count({ languages: { hasAny: [] } })).toBe(0);
  });

  it('combine by and, or and not', async () => {
    expect(await count({ or: [{ firstName: { eq: 'F4' } }, { id: { eq: opaque('per', 101) } }] })).toBe(2);
    expect(await count({ and: [{ languages: { has: 'sw' } }, { influence: { eq: 1 } }] })).toBe(2);
    expect(await count({ not: { languages: { has: 'sw' } } })).toBe(5);
    expect(await count({ or: [] })).toBe(0);
    expect(await count({ and: [] })).toBe(11);
    expect(await count({})).toBe(11);
  });

  it('know ids only as they are published', async () => {
    expect(await count({ id: { in: [opaque('per', 104), opaque('per', 103), opaque('org', 105), 'x'] } })).toBe(1);
    expect(await count({ id: { notIn: [opaque('per', 104), 'x'] } })).toBe(10);
    expect(await count({ id: { ne: 'x' } })).toBe(11);
    expect(await count({ id: { eq: '00000000-0000-7000-8000-000000000104' } })).toBe(0);
  });

  it('compare the key where the other row is open to all', async () => {
    world.statements.length = 0;
    expect(await count({ county: { is: { id: { eq: opaque('cty', 10) } } } })).toBe(6);
    expect(await count({ county: { is: { id: { in: [opaque('cty', 10), opaque('cty', 11)] } } } })).toBe(11);
    for (const { text } of world.statements) expect(text).not.toContain('"county"');
    expect(await count({ county: { is: { name: { eq: 'Kisumu' } } } })).toBe(6);
    expect(await count({ county: { is: { id: { ne: opaque('cty', 10) } } } })).toBe(5);
  });

  it('see through relations only what is visible', async () => {
    expect(await count({ organisation: { is: { name: { contains: 'haki' } } } })).toBe(8);
    expect(await count({ organisation: { is: { id: { eq: opaque('org', 3) } } } })).toBe(0);
    expect(await count({ organisation: { isNull: true } })).toBe(3);
    expect(await count({ organisation: { isNull: false } })).toBe(8);
    const bill = { participations: { some: { engagement: { is: { kind: { eq: 'call' } } } } } };
    expect(await count(bill)).toBe(1);
    expect(await count(bill, outsider)).toBe(0);
    expect(await count({ participations: { none: { role: { eq: 'host' } } } })).toBe(10);
    expect(
      await count({
        participations: { some: { engagement: { is: { topics: { some: { name: { eq: 'Torture' } } } } } } },
      }),
    ).toBe(2);
    expect(
      await count({
        participations: { some: { engagement: { is: { topics: { none: { name: { eq: 'Torture' } } } } } } },
      }),
    ).toBe(1);
  });

  it('bind values, and never write them', async () => {
    expect(await count({ firstName: { eq: "'; drop table person; --" } })).toBe(0);
    expect(await count({ firstName: { contains: '%' } })).toBe(0);
    expect(await count({ firstName: { startsWith: '_' } })).toBe(0);
    expect(await count({ firstName: { eq: 'F\u0000' } })).toEqual(['Text cannot hold a null character.']);
    expect(world.statements.some(({ text }) => text.includes('drop'))).toBe(false);
  });

  it('refuse what says nothing', async () => {
    const words = ['A filter or an order must not be null; leave it out instead.'];
    expect(await count({ firstName: null })).toEqual(words);
    expect(await count({ not: null })).toEqual(words);
    expect(await count({ firstName: { in: null } })).toEqual([
      '"in" of "firstName" needs a value; only eq and ne take null.',
    ]);
    expect(await count({ organisation: { isNull: null } })).toEqual([
      '"organisation" is filtered by some and none, or by is and isNull, each with a value.',
    ]);
  });

  it('end where they become too deep or too long', async () => {
    const nested = (levels: number): object =>
      levels === 1 ? { firstName: { eq: 'F4' } } : { not: nested(levels - 1) };
    expect(await count(nested(5))).toBe(1);
    expect(await count(nested(6))).toEqual(['A filter goes at most 5 levels deep.']);
    const long = (conditions: number) => ({
      or: Array.from({ length: conditions }, () => ({ firstName: { eq: 'F4' } })),
    });
    expect(await count(long(50))).toBe(1);
    expect(await count({ or: Array.from({ length: 2000 }, () => ({})) })).toEqual([
      'This asks for too much at once: at most 2000 fields and conditions.',
    ]);
    expect(await count({ or: Array.from({ length: 51 }, () => ({ organisation: { isNull: true } })) })).toEqual([
      'A filter has at most 50 conditions.',
    ]);
    expect(await count(long(51))).toEqual(['A filter has at most 50 conditions.']);
  });

  it('tell a partner nothing about what is hidden from it', async () => {
    for (const operator of [{ eq: 'f5@example.org' }, { ne: 'f5@example.org' }, { startsWith: 'f5' }])
      expect(await count({ firstName: { eq: 'F5' }, email: operator }, partnerMember)).toBe(
        operator.ne === undefined ? 0 : 1,
      );
    expect(await count({ firstName: { eq: 'F5' }, email: { ne: 'other' } }, partnerMember)).toBe(1);
  });
});
