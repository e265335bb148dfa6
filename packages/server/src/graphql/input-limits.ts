import { type ValidationError, validateSync } from 'class-validator';
import type { UserErrorType } from './user-error';

/** What an input's own limits (class-validator's decorators on it) say, each fault with the path to its field. */
export function inputFaults(input: object): UserErrorType[] {
  return validateSync(input, { forbidUnknownValues: false, skipMissingProperties: true }).flatMap((fault) =>
    flatten(fault, ['input']),
  );
}

function flatten({ property, constraints, children }: ValidationError, above: readonly string[]): UserErrorType[] {
  const path = [...above, property];
  const here = Object.values(constraints ?? {}).map((message) => ({ code: 'INVALID', message, path }));
  return [...here, ...(children ?? []).flatMap((child) => flatten(child, path))];
}
