import { type DatePrecision, formatPartialDate, invalid, parsePartialDate } from '../../kernel';

/** Two dates as far as they are known: ISO 8601 of reduced precision. */
export interface Period {
  readonly startedOn?: string | null;
  readonly endedOn?: string | null;
}

/** The same as it is stored: a start is the first day that it may be, an end the last. */
export interface StoredPeriod {
  readonly startedOn: string | null;
  readonly startedPrecision: string | null;
  readonly endedOn: string | null;
  readonly endedPrecision: string | null;
}

/** @throws DomainError INVALID when it ends before it begins. */
export function periodOf({ startedOn, endedOn }: Period, path: readonly string[]): StoredPeriod {
  const [start, end] = [startedOn, endedOn].map((text) => (text ? parsePartialDate(text) : null));
  if (start && end && end.last < start.first)
    throw invalid('It cannot end before it began. Correct one of the two dates.', [...path, 'endedOn']);
  return {
    startedOn: start?.first ?? null,
    startedPrecision: start?.precision ?? null,
    endedOn: end?.last ?? null,
    endedPrecision: end?.precision ?? null,
  };
}

/** What is left out stays as it is stored, null clears. */
export function amendedPeriod(stored: StoredPeriod, given: Period, path: readonly string[]): StoredPeriod {
  const written = (day: string | null, precision: string | null): string | null =>
    day && formatPartialDate(day, precision as DatePrecision);
  return periodOf(
    {
      startedOn: given.startedOn === undefined ? written(stored.startedOn, stored.startedPrecision) : given.startedOn,
      endedOn: given.endedOn === undefined ? written(stored.endedOn, stored.endedPrecision) : given.endedOn,
    },
    path,
  );
}

/** Whether two periods share a day; what is not known reaches as far as it can. */
export const overlaps = (table: string, startedOn: string, endedOn: string): string =>
  `coalesce(${table}.started_on, '-infinity') <= coalesce(${endedOn}::date, 'infinity') and coalesce(${table}.ended_on, 'infinity') >= coalesce(${startedOn}::date, '-infinity')`;
