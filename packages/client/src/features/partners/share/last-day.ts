import type { Dates } from '../../../lib/use-dates';

type Ending = { endsAt: string | null; expiresOn: string | null; agreement: { expiresOn: string | null } | null };

/** The last day on which a share opens anything: an end at midnight belongs to the day before. Null without an end. */
export function lastDay(share: Ending, dates: Dates): string | null {
  if (share.endsAt) return dates.dayOf(new Date(Date.parse(share.endsAt) - 1).toISOString());
  return share.expiresOn ?? share.agreement?.expiresOn ?? null;
}
