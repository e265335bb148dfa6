import type { Argument } from './argument';
import { PlanError } from './errors';
import type { Comparable } from './occurrence';
import { type Parameter, type Sql, raw, sql } from './sql';

interface Operand extends Comparable {
  readonly argument: Argument;
  /** The type to bind as: a value too large for a small column is compared, not refused by the database. */
  readonly cast: string;
  readonly convert: (value: unknown) => unknown;
}

const single = ({ argument, cast, convert }: Operand): Parameter => argument.bind(cast, convert);

/** Lists are bound as one array, so that the statement is the same whatever their length. */
const list = ({ argument, cast, convert }: Operand): Parameter =>
  argument.bind(`${cast}[]`, (values: unknown[]) => values.map(convert));

const presence = (of: Operand): Sql => of.presence ?? of.value;

const like = ({ value, argument }: Operand, wrap: (escaped: string) => string): Sql => {
  const pattern = argument.bind('text', (text: string) => wrap(text.replace(/[\\%_]/g, '\\$&')));
  return sql`lower(${value}) like lower(${pattern})`;
};

/** The operators that a typed filter can offer; which of them a field has, the schema says. */
const operators: Readonly<Record<string, (operand: Operand) => Sql>> = {
  eq: (of) => (of.argument.given ? sql`${of.value} = ${single(of)}` : sql`${presence(of)} is null`),
  ne: (of) => (of.argument.given ? sql`${of.value} is distinct from ${single(of)}` : sql`${presence(of)} is not null`),
  in: (of) => sql`${of.value} = any(${list(of)})`,
  // A row without a value is not among the listed, and neither is anything an id that nobody has.
  notIn: (of) => sql`(${of.value} = any(${list(of)})) is not true`,
  lt: (of) => sql`${of.value} < ${single(of)}`,
  lte: (of) => sql`${of.value} <= ${single(of)}`,
  gt: (of) => sql`${of.value} > ${single(of)}`,
  gte: (of) => sql`${of.value} >= ${single(of)}`,
  contains: (of) => like(of, (text) => `%${text}%`),
  startsWith: (of) => like(of, (text) => `${text}%`),
  isNull: (of) => sql`${presence(of)} is ${raw(of.argument.value ? 'null' : 'not null')}`,
  has: (of) => sql`${of.value} @> array[${single(of)}]`,
  hasAny: (of) => sql`${of.value} && ${list(of)}`,
};

const maybeNull = new Set(['eq', 'ne']);

export const isOperator = (name: string): boolean => name in operators;

/** One operator of one field, as a condition. */
export function compare(
  field: string,
  operator: string,
  compared: Comparable,
  argument: Argument,
  convert: Operand['convert'] = (value) => value,
): Sql {
  const compile = operators[operator];
  if (!compile)
    throw new PlanError(`"${field}" has no operator "${operator}"; there are ${Object.keys(operators).join(', ')}.`);
  if (!argument.given && !maybeNull.has(operator))
    throw new PlanError(`"${operator}" of "${field}" needs a value; only eq and ne take null.`);
  const element = compared.type.replace(/\[\]$/, '');
  return compile({ ...compared, argument, convert, cast: element === 'smallint' ? 'integer' : element });
}
