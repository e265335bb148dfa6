import type { ReactNode } from 'react';
import type { Icon } from '@tabler/icons-react';

/** One line of the list: what it is called, and what choosing it does. */
export type Entry = {
  key: string;
  name: string;
  note?: string | null;
  face: ReactNode;
  keys?: string;
  run: () => void;
};

export const sign = (Sign: Icon) => (
  <span className="search-sign">
    <Sign size={18} stroke={1.6} aria-hidden="true" />
  </span>
);
