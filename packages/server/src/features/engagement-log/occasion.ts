import { dayOf, expectPlausibleYear, invalid, told } from '../../kernel';
import { EngagementStatus } from '../engagements';

export interface Occasion {
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly allDay: boolean;
  readonly status: EngagementStatus;
  /** Calendar day in Nairobi. */
  readonly day: string;
  readonly isHeld: boolean;
}

const NAIROBI = '+03:00';
const LONGEST_DAYS = 31;

/** When and how far, made consistent: one of a whole day starts at its midnight in Nairobi, and nothing is held before it began. */
export function occasionOf(
  given: { startsAt: string; endsAt?: string | null; allDay?: boolean | null; status?: EngagementStatus | null },
  now: Date,
): Occasion {
  const allDay = given.allDay ?? false;
  const begins = new Date(given.startsAt);
  expectPlausibleYear(begins, now, ['input', 'startsAt']);
  const startsAt = allDay ? new Date(`${dayOf(begins)}T00:00:00${NAIROBI}`) : begins;
  const endsAt = given.endsAt ? new Date(given.endsAt) : null;
  if (endsAt && endsAt < startsAt)
    throw invalid('It cannot end before it begins. Correct one of the two times.', ['input', 'endsAt']);
  if (endsAt && endsAt.getTime() - startsAt.getTime() > LONGEST_DAYS * 86_400_000)
    throw invalid(
      told('An engagement lasts {days} days at most. Record each part as one of its own.', { days: LONGEST_DAYS }),
      ['input', 'endsAt'],
    );
  const status = given.status ?? (startsAt <= now ? EngagementStatus.HELD : EngagementStatus.PLANNED);
  if (status === EngagementStatus.HELD && dayOf(startsAt) > dayOf(now))
    throw invalid(
      'It lies in the future, so it cannot have been held yet. Choose planned or confirmed, or another day.',
      ['input', 'status'],
    );
  return { startsAt, endsAt, allDay, status, day: dayOf(startsAt), isHeld: status === EngagementStatus.HELD };
}
