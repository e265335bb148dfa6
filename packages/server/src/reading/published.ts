import { type Sql, literal, sql } from './sql';

/**
 * The published form of a stored value, made by PostgreSQL: instants as JavaScript writes them, numbers
 * that a double cannot hold as text. Everything else is what `row_to_json` makes of it.
 */
export function published(value: Sql, type: string): Sql {
  if (type === 'timestamp with time zone' || type === 'timestamptz')
    return sql`to_char(${value} at time zone 'UTC','YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  if (type === 'bigint' || type === 'numeric') return sql`${value}::text`;
  return value;
}

/**
 * A day known only to its month or year, in ISO 8601 of reduced precision: `2022`, `2022-09`, `2022-09-14`.
 * The precision is stored as `year`, `month` or `day`.
 */
export const partialDay = (day: Sql, precision: Sql): Sql =>
  sql`to_char(${day}, case ${precision} when 'year' then 'YYYY' when 'month' then 'YYYY-MM' else 'YYYY-MM-DD' end)`;

/** An opaque id of a uuid. (`encode(uuid_send(id),'hex')` costs what a plain uuid costs.) */
export const publishedId = (prefix: string, id: Sql): Sql =>
  sql`${literal(`${prefix}_`)}||encode(uuid_send(${id}),'hex')`;
