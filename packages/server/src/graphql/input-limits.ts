import { type ValidationError, validateSync } from 'class-validator';
import { type Language, limitMessage } from '../kernel';
import type { UserErrorType } from './user-error';

/** What an input's own limits (class-validator's decorators on it) say, each fault with the path to its field. */
export function inputFaults(input: object, language: Language): UserErrorType[] {
  return validateSync(input, { forbidUnknownValues: false, skipMissingProperties: true }).flatMap((fault) =>
    flatten(fault, ['input'], language),
  );
}

function flatten(
  { property, constraints, children }: ValidationError,
  above: readonly string[],
  language: Language,
): UserErrorType[] {
  const path = [...above, property];
  const here = Object.values(constraints ?? {}).map((message) => ({
    code: 'INVALID',
    message: limitMessage(message)?.[language] ?? message,
    path,
  }));
  return [...here, ...(children ?? []).flatMap((child) => flatten(child, path, language))];
}
