import { useId, useState } from 'react';
import { ActionIcon, Checkbox } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTermLabel } from '../vocabularies';
import type { Facets } from './facets';

type Beat = Facets['beats'][number];
type BeatTreeProps = { beats: readonly Beat[]; chosen: readonly string[]; onChange: (chosen: string[]) => void };

/** Beats as a tree: to choose one is to choose all that is narrower, so nothing below it is left to choose. */
export function BeatTree({ beats, chosen, onChange }: BeatTreeProps) {
  const { t } = useTranslation('media');
  const id = useId();
  const below = new Map<string | null, Beat[]>();
  for (const beat of beats) {
    const parent = beat.parent?.id ?? null;
    below.set(parent, [...(below.get(parent) ?? []), beat]);
  }
  const within = (beat: Beat): Beat[] => (below.get(beat.id) ?? []).flatMap((each) => [each, ...within(each)]);
  const toggle = (beat: Beat, on: boolean) => {
    const narrower = new Set(within(beat).map(({ code }) => code));
    const rest = chosen.filter((code) => code !== beat.code && !(on && narrower.has(code)));
    onChange(on ? [...rest, beat.code] : rest);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {t('beat')}
        <span className="u-quiet">{t('andNarrower')}</span>
      </h2>
      <ul className="facet facet--tree">
        {(below.get(null) ?? []).map((beat) => (
          <Branch key={beat.id} beat={beat} below={below} within={within} chosen={chosen} onToggle={toggle} />
        ))}
      </ul>
    </section>
  );
}

type BranchProps = {
  beat: Beat;
  below: ReadonlyMap<string | null, Beat[]>;
  within: (beat: Beat) => Beat[];
  chosen: readonly string[];
  /** A wider one is chosen already. */
  held?: boolean;
  onToggle: (beat: Beat, on: boolean) => void;
};

function Branch({ beat, below, within, chosen, held = false, onToggle }: BranchProps) {
  const { t } = useTranslation('media');
  const say = useTermLabel();
  const narrower = below.get(beat.id) ?? [];
  const on = chosen.includes(beat.code);
  const part = within(beat).some(({ code }) => chosen.includes(code));
  const [opened, setOpened] = useState<boolean | null>(null);
  const open = opened ?? (part || (beat.parent === null && beat.code === 'crime_law_and_justice'));
  return (
    <li>
      <div className="facet-row">
        {narrower.length > 0 ? (
          <ActionIcon
            size={24}
            className="facet-open"
            aria-expanded={open}
            aria-label={t('open', { name: say(beat) })}
            onClick={() => setOpened(!open)}
          >
            {open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
          </ActionIcon>
        ) : (
          <i aria-hidden="true" />
        )}
        <Checkbox
          size="sm"
          label={say(beat)}
          checked={on || held}
          disabled={held}
          indeterminate={!on && !held && part}
          onChange={(event) => onToggle(beat, event.currentTarget.checked)}
        />
        <span>{beat.journalistCount}</span>
      </div>
      {open && narrower.length > 0 && (
        <ul>
          {narrower.map((each) => (
            <Branch
              key={each.id}
              beat={each}
              below={below}
              within={within}
              chosen={chosen}
              held={held || on}
              onToggle={onToggle}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
