import { hourIn } from './instants';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

export function partOfDay(now: Date): PartOfDay {
  const hour = hourIn(now);
  if (hour >= 4 && hour < 12) return 'morning';
  return hour < 17 && hour >= 12 ? 'afternoon' : 'evening';
}
