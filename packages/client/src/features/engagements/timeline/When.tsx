import { useDates } from '../../../lib/use-dates';

/** A day for a reader, the full date in the tooltip. */
export function When({ day, clock }: { day: string; clock?: string | null }) {
  const dates = useDates();
  const text = clock ? `${dates.near(day)} ${clock}` : dates.short(day);
  return (
    <time dateTime={day} title={dates.full(day)}>
      {text}
    </time>
  );
}
