/**
 * Reads a time of day as people type it: `10:30`, `1030`, `10.30`, `10`, `2pm`. Gives `HH:MM`, or null for what is not a
 * time.
 */
export function readClock(text: string): string | null {
  const parts = /^(\d{1,2})[:.h ]?(\d{2})?\s*(am|pm)?$/i.exec(text.trim());
  if (!parts) return null;
  const minutes = Number(parts[2] ?? 0);
  let hours = Number(parts[1]);
  const half = parts[3]?.toLowerCase();
  if (half === 'pm' && hours < 12) hours += 12;
  if (half === 'am' && hours === 12) hours = 0;
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** A clock time so many minutes later; past midnight it stays at 23:59. */
export function laterBy(clock: string, minutes: number): string {
  const [hours = 0, mins = 0] = clock.split(':').map(Number);
  const total = Math.min(24 * 60 - 1, hours * 60 + mins + minutes);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** Rounds down to the quarter of an hour. */
export function quarter(clock: string): string {
  const [hours = 0, mins = 0] = clock.split(':').map(Number);
  return `${String(hours).padStart(2, '0')}:${String(Math.floor(mins / 15) * 15).padStart(2, '0')}`;
}
