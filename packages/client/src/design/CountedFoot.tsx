import type { Rows } from '../lib/rows';
import { useDates } from '../lib/use-dates';
import { DataGridFoot } from './DataGridFoot';

type Counts = {
  /** By which the words choose between one and many. */
  count: number;
  /** Written as numbers are where the reader is. */
  shown: string;
  total: string;
};

type CountedFootProps = {
  rows: Pick<Rows<unknown>, 'length' | 'subscribe' | 'snapshot'>;
  total: number | null | undefined;
  /** Puts the counts into words. */
  say: (counts: Counts) => string;
  canPick?: boolean;
};

/** The foot of a long list: how many of all were read so far. */
export function CountedFoot({ rows, total, say, canPick = false }: CountedFootProps) {
  const dates = useDates();
  const count = total ?? 0;
  return (
    <DataGridFoot rows={rows} canPick={canPick}>
      {(read) => say({ count, shown: dates.number(read), total: dates.number(count) })}
    </DataGridFoot>
  );
}
