const HALF_AN_HOUR = 30 * 60_000;
const A_DAY = 24 * 60 * 60_000;

/** When a quarter of the time is left: half an hour before the deadline at the latest, a day before it at the earliest. */
export function reminderOf(receivedAt: Date, dueAt: Date): Date {
  const quarter = (dueAt.getTime() - receivedAt.getTime()) / 4;
  return new Date(dueAt.getTime() - Math.min(A_DAY, Math.max(HALF_AN_HOUR, quarter)));
}
