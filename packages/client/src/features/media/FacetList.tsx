import { useId, useState, type ReactNode } from 'react';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export type FacetItem = { value: string; label: string; count?: number | null | undefined };

type FacetListProps = {
  title: string;
  note?: ReactNode;
  items: FacetItem[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** How many are shown before *more*; those that are chosen always are. */
  atFirst?: number;
  children?: ReactNode;
};

/** One thing to narrow down by: boxes, with how many there are of each. */
export function FacetList({ title, note, items, chosen, onChange, atFirst = 6, children }: FacetListProps) {
  const { t } = useTranslation('media');
  const id = useId();
  const [open, setOpen] = useState(false);
  const shown = open ? items : items.filter(({ value }, at) => at < atFirst || chosen.includes(value));
  const left = items.length - shown.length;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {note && <span className="u-quiet">{note}</span>}
      </h2>
      <ul className="facet">
        {shown.map(({ value, label, count }) => (
          <li key={value} className="facet-row">
            <Checkbox
              size="sm"
              label={label}
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
              }
            />
            {count !== undefined && count !== null && <span>{count}</span>}
          </li>
        ))}
      </ul>
      {(left > 0 || open) && items.length > atFirst && (
        <button type="button" className="u-more" onClick={() => setOpen(!open)}>
          {open ? t('fewer') : t('more', { count: left })}
        </button>
      )}
      {children}
    </section>
  );
}
