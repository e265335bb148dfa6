import { useDates } from '../../lib/use-dates';

/** When something is due: `3 days late`, `Today`, `Wed 25 Nov`; the full date in the tooltip. */
export function DueWhen({ day, settled }: { day: string | null | undefined; settled: boolean }) {
  const dates = useDates();
  if (!day) return null;
  const { text, urgency } = dates.due(day);
  return (
    <time className="due-word" dateTime={day} title={dates.full(day)} data-tone={settled ? undefined : urgency}>
      {settled ? dates.short(day) : text}
    </time>
  );
}
