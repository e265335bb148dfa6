import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { parsePartialDate } from '../kernel';

/** A scalar that is text outside and inside, in one form. */
function textScalar(
  name: string,
  description: string,
  expected: string,
  normalised: (text: string) => string | null,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    const text = typeof value === 'string' ? normalised(value) : null;
    if (text === null) throw new GraphQLError(`${name} is ${expected}; this is not: ${shortened(value)}.`);
    return text;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => parse(value instanceof Date ? value.toISOString() : value),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

const shortened = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 40);

const isDay = (text: string): boolean => parsePartialDate(text)?.precision === 'day';

/** A calendar day without a time, as text. */
export const DateOnly = textScalar(
  'Date',
  'A calendar day in ISO 8601, `2026-11-23`, without a time or a zone.',
  'a calendar day written as 2026-11-23',
  (text) => (isDay(text) ? text : null),
);

/** A day, a month or a year, as text. */
export const PartialDate = textScalar(
  'PartialDate',
  'A date as far as it is known, in ISO 8601 of reduced precision: `2022`, `2022-09` or `2022-09-14`.',
  'a year, month or day written as 2022, 2022-09 or 2022-09-14',
  (text) => (parsePartialDate(text) ? text : null),
);

const instant = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** Any ISO 8601 instant with its zone; milliseconds in UTC, as JavaScript writes it. */
function normalisedInstant(text: string): string | null {
  const [, day] = instant.exec(text) ?? [];
  const time = Date.parse(text);
  if (day === undefined || !isDay(day) || Number.isNaN(time)) return null;
  const written = new Date(time).toISOString();
  return /^(?!0000)\d{4}-/.test(written) ? written : null;
}

/** An instant, as text in UTC to the millisecond. */
export const DateTime = textScalar(
  'DateTime',
  'An instant in ISO 8601, given with its zone (`2026-11-23T09:30:00+03:00`) and answered in UTC to the millisecond (`2026-11-23T06:30:00.000Z`).',
  'an instant with its zone, written as 2026-11-23T09:30:00+03:00',
  normalisedInstant,
);
