import { isUuid, parsePartialDate } from '../kernel';
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

const whole = (largest: bigint) => (text: string) =>
  /^-?\d{1,19}$/.test(text) && BigInt(text) <= largest && BigInt(text) >= -largest;

const isDay = (text: string): boolean => parsePartialDate(text)?.precision === 'day';

/** As PostgreSQL writes one in any zone. */
const isInstant = (text: string): boolean =>
  /^.{10} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-5])(:[0-5]\d)?$/.test(text) &&
  isDay(text.slice(0, 10));

const forms: Readonly<Record<string, (text: string) => boolean>> = {
  uuid: isUuid,
  date: isDay,
  boolean: (text) => text === 'true' || text === 'false',
  smallint: whole(32_767n),
  int: whole(2_147_483_647n),
  integer: whole(2_147_483_647n),
  bigint: whole(9_223_372_036_854_775_807n),
  numeric: (text) => /^-?\d{1,100}(\.\d{1,100})?$/.test(text),
  timestamptz: isInstant,
  'timestamp with time zone': isInstant,
};

/** Whether a key can be of its type, so that a made-up cursor is refused here and not by the database. */
function holds(key: unknown, { type, nullable }: KeyForm): boolean {
  if (key === null) return nullable;
  if (typeof key !== 'string' || key.includes('\0')) return false;
  return forms[type]?.(key) ?? true;
}
