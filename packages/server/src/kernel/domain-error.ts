/**
 * A refusal that belongs to the domain: the caller asked for something that cannot be, and can be told why. The mutation
 * boundary turns it into an entry of `userErrors`; anything else that is thrown is a fault of ours.
 *
 * `message` is for people. `path` leads into the input: `['participants', '2', 'personId']`; empty for the whole.
 */
export abstract class DomainError extends Error {
  /** For programs: upper case, stable once published. */
  readonly code: string;
  readonly path: readonly string[];

  constructor(code: string, message: string, path: readonly string[] = []) {
    super(message);
    this.name = new.target.name;
    this.code = code;
    this.path = path;
  }
}

/** What was named does not exist, or the caller may not see it: the answer is the same. */
export class NotFound extends DomainError {
  constructor(message = 'This was not found.', path: readonly string[] = ['id']) {
    super('NOT_FOUND', message, path);
  }
}

/** Somebody else changed it since the caller read it. */
export class Conflict extends DomainError {
  readonly expectedVersion: number;
  readonly currentVersion: number;

  constructor(expectedVersion: number, currentVersion: number, path: readonly string[] = ['expectedVersion']) {
    super('CONFLICT', 'Somebody else has changed this in the meantime. Look at it again before you save.', path);
    this.expectedVersion = expectedVersion;
    this.currentVersion = currentVersion;
  }
}

/** What was given does not make sense: an end before its start, a name of spaces. */
export class Invalid extends DomainError {
  constructor(message: string, path: readonly string[] = [], code = 'INVALID') {
    super(code, message, path);
  }
}

/** It makes sense, but a rule forbids it now: ending what has ended, removing the last administrator. */
export class Refused extends DomainError {
  constructor(message: string, path: readonly string[] = [], code = 'REFUSED') {
    super(code, message, path);
  }
}
