import { invalid } from './domain-error';
import { told } from './message';

const EARLIEST = 1950;
const YEARS_AHEAD = 10;

/** @throws DomainError INVALID where a year was mistyped: before 1950, or more than ten years from now. */
export function expectPlausibleYear(moment: Date, now: Date, path: readonly string[]): void {
  const year = moment.getUTCFullYear();
  if (year < EARLIEST || year > now.getUTCFullYear() + YEARS_AHEAD)
    throw invalid(told('The year {year} cannot be right. Choose another day.', { year: String(year) }), path);
}
