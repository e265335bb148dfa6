import { GraphQLObjectType, GraphQLSchema, GraphQLString, graphql } from 'graphql';
import { DateOnly, DateTime, PartialDate } from './scalars';

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: Object.fromEntries(
      [DateOnly, DateTime, PartialDate].map((type) => [
        type.name,
        { type, args: { of: { type }, raw: { type: GraphQLString } }, resolve: (_, { of, raw }) => of ?? raw },
      ]),
    ),
  }),
});

/** What comes back of a literal, or why it is refused; a variable is treated alike. */
async function given(type: string, value: unknown): Promise<unknown> {
  const literal = await graphql({ schema, source: `{ a: ${type}(of: ${JSON.stringify(value)}) }` });
  const source = `query($value: ${type}) { a: ${type}(of: $value) }`;
  const variable = await graphql({ schema, source, variableValues: { value } });
  expect(variable.data?.a).toEqual(literal.data?.a);
  return literal.errors?.[0]?.message ?? literal.data?.a;
}

describe('Date', () => {
  it('takes a day that the calendar has', async () => {
    expect(await given('Date', '2024-02-29')).toBe('2024-02-29');
  });

  it.each(['2023-02-29', '2026-13-01', '0000-01-01', '2026-1-1', '2026-01', '2026-01-01T00:00:00Z', '', 20260101])(
    'refuses %p and says what it takes',
    async (value) => {
      expect(await given('Date', value)).toContain('Date is a calendar day written as 2026-11-23; this is not: ');
    },
  );
});

describe('DateTime', () => {
  it('turns any zone into UTC, to the millisecond', async () => {
    expect(await given('DateTime', '2026-11-23T09:30:00+03:00')).toBe('2026-11-23T06:30:00.000Z');
    expect(await given('DateTime', '2026-11-23T06:30Z')).toBe('2026-11-23T06:30:00.000Z');
    expect(await given('DateTime', '2026-11-23T06:30:00.1239Z')).toBe('2026-11-23T06:30:00.123Z');
  });

  it.each([
    '2026-11-23T09:30:00',
    '2026-11-23',
    '2026-02-30T00:00:00Z',
    '2026-11-23T25:00:00Z',
    '0001-01-01T00:00:00+14:00',
    5,
  ])('refuses %p and says what it takes', async (value) => {
    expect(await given('DateTime', value)).toContain(
      'DateTime is an instant with its zone, written as 2026-11-23T09:30:00+03:00; this is not: ',
    );
  });
});

describe('PartialDate', () => {
  it.each(['2022', '2022-09', '2022-09-14'])('takes %s as it is', async (value) => {
    expect(await given('PartialDate', value)).toBe(value);
  });

  it.each(['22', '2022-9', '2022-13', '2022-02-30', '0000', '2022-09-14T00:00Z'])('refuses %p', async (value) => {
    expect(await given('PartialDate', value)).toContain(
      'PartialDate is a year, month or day written as 2022, 2022-09 or 2022-09-14; this is not: ',
    );
  });

  it('refuses to publish what is none', async () => {
    const { errors } = await graphql({ schema, source: '{ PartialDate(raw: "soon") }' });
    expect(errors?.[0]?.message).toContain('this is not: "soon".');
  });
});
