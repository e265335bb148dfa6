import { type Message, type PlainWording, type Thing, messageOf, notFoundMessage } from './message';

/**
 * A refusal that belongs to the domain: it rolls the act back and reaches the person as one of the payload's
 * `userErrors`. Anything else that is thrown is a fault of ours.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  /** For people, in each language; the error's own message is the English one, for logs. */
  readonly told: Message;

  constructor(
    /** For programs, stable once published: NOT_FOUND, INVALID, CONFLICT, TAKEN, REFUSED, … */
    readonly code: string,
    /** For people: what happened, why, and what to do. */
    message: PlainWording | Message,
    /** Leads to the input at fault, as in `['input', 'participants', '2', 'personId']`; empty for the whole. */
    readonly path: readonly string[] = [],
  ) {
    const told = messageOf(message);
    super(told.en);
    this.told = told;
  }
}

/** There is no such record, or whoever asks may not see it: the two are never told apart. */
export const notFound = (what: Thing, path: readonly string[] = ['id']): DomainError =>
  new DomainError('NOT_FOUND', notFoundMessage(what), path);

/** What was given does not make sense: an end before its start, a name of spaces. */
export const invalid = (message: PlainWording | Message, path: readonly string[]): DomainError =>
  new DomainError('INVALID', message, path);

/** It makes sense, but a rule forbids it now: ending what has ended, suspending the last administrator. */
export const refused = (message: PlainWording | Message, path: readonly string[] = []): DomainError =>
  new DomainError('REFUSED', message, path);

/**
 * Guards against lost updates: the record must still be at the version that was read, where one was said.
 *
 * @throws DomainError CONFLICT
 */
export function expectVersion(current: number, expected: number | null | undefined): void {
  if (expected === null || expected === undefined || expected === current) return;
  throw new DomainError(
    'CONFLICT',
    'Somebody else has changed this since you opened it. Look at the new version, then make your change again.',
    ['input', 'expectedVersion'],
  );
}
