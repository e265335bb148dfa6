import { invalid } from '../kernel';

/** The instant until which an embargo is to hold. @throws DomainError INVALID for one that is over already. */
export function embargoInstant(now: Date, given: string, path: readonly string[] = ['input', 'embargoUntil']): Date {
  const until = new Date(given);
  if (until <= now)
    throw invalid('This time is over, and an embargo until then would keep nothing back. Choose a later one.', path);
  return until;
}
