import { PlanError } from './errors';
import { type Sql, join, literal, sql } from './sql';

/**
 * A cursor is opaque text over (tag of the order, keys, id). The keys go as text, so that no number loses
 * a digit on the way; base64 of PostgreSQL breaks its lines, which must not be in there.
 */
export const cursorOf = (tag: string, keys: readonly Sql[]): Sql =>
  sql`translate(encode(convert_to(json_build_array(${join([literal(tag), ...keys.map((key) => sql`${key}::text`)])})::text,'UTF8'),'base64'),E'\\n','')`;

/** Which keys of a cursor are null: the one thing about it that changes the SQL. */
export const shapeOfCursor = (cursor: unknown): string =>
  (parts(cursor) ?? ['?']).map((part) => (part === null ? 'n' : 'v')).join('');

/**
 * The keys of a cursor, as text or null.
 * @throws PlanError where it is of another order, or does not hold what such a list's cursor holds.
 */
export function keysOfCursor(cursor: unknown, tag: string, of: readonly KeyForm[]): (string | null)[] {
  const [found, ...keys] = parts(cursor) ?? [];
  const fits = found === tag && keys.length === of.length && keys.every((key, index) => holds(key, of[index]!));
  if (!fits) throw new PlanError('The cursor does not belong to this list and order; start again without it.');
  return keys as (string | null)[];
}

function parts(cursor: unknown): unknown[] | undefined {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(String(cursor), 'base64').toString());
    return Array.isArray(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}

interface KeyForm {
  readonly type: string;
  readonly nullable: boolean;
}

const instant = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/;

const forms: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  boolean: /^(true|false)$/,
  smallint: /^-?\d{1,5}$/,
  integer: /^-?\d{1,10}$/,
  bigint: /^-?\d{1,19}$/,
  numeric: /^-?\d+(\.\d+)?$/,
  int: /^-?\d{1,10}$/,
  timestamptz: instant,
  'timestamp with time zone': instant,
};

/** Whether a key can be of its type, so that a made-up cursor is refused here and not by the database. */
function holds(key: unknown, { type, nullable }: KeyForm): boolean {
  if (key === null) return nullable;
  if (typeof key !== 'string' || key.includes('\0')) return false;
  return forms[type]?.test(key) ?? true;
}
