import { validateSync } from 'class-validator';
import { type Language, limitMessage } from '../kernel';
import type { UserErrorType } from './user-error';

interface Fault {
  readonly path: readonly string[];
  readonly message: string;
}

/**
 * What an input's own limits (class-validator's decorators on it, and on the inputs within it) say, each fault with the
 * path to its field.
 */
export function inputFaults(input: object, language: Language): UserErrorType[] {
  const unkept = [...faultsOf(input, ['input'], characterFaults)];
  // Some limits throw at what is no text at all.
  const faults = unkept.length > 0 ? unkept : [...faultsOf(input, ['input'], limitFaults)];
  return faults.map(({ path, message }) => ({
    code: 'INVALID',
    message: limitMessage(message)?.[language] ?? message,
    path: [...path],
  }));
}

type Look = (value: unknown, path: readonly string[]) => readonly Fault[];

function* faultsOf(value: unknown, path: readonly string[], look: Look): Iterable<Fault> {
  yield* look(value, path);
  if (value === null || typeof value !== 'object' || value instanceof Date) return;
  for (const [name, inner] of Object.entries(value)) yield* faultsOf(inner, [...path, name], look);
}

const characterFaults: Look = (value, path) =>
  typeof value === 'string' && !canBeKept(value)
    ? [{ path, message: 'This text has a character that cannot be kept. Type it anew.' }]
    : [];

const limitFaults: Look = (value, path) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? validateSync(value, { forbidUnknownValues: false, skipMissingProperties: true }).flatMap(
        ({ property, constraints }) =>
          Object.values(constraints ?? {}).map((message) => ({ path: [...path, property], message })),
      )
    : [];

/** PostgreSQL keeps no U+0000, and UTF-8 has no half of a surrogate pair: another character would be kept in its place. */
const canBeKept = (text: string): boolean => !text.includes('\0') && !/\p{Cs}/u.test(text);
