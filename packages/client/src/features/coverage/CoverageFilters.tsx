import { useState } from 'react';
import { MultiSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DateButton } from '../../design/DateButton';
import { FilterChip } from '../../design/FilterChip';
import type { CoverageOrigin, CoverageTone } from '../../graphql';
import { some } from '../../lib/search-params';
import { useDates } from '../../lib/use-dates';
import { useTermLabel, useTerms } from '../vocabularies';
import { ORIGINS, TONES, type CoverageSearch } from './coverage-search';

type CoverageFiltersProps = {
  search: CoverageSearch;
  /** What the ids of outlets in the address are called. */
  outletNames: ReadonlyMap<string, string>;
  countyNames: ReadonlyMap<number, string>;
  onChange: (part: Partial<CoverageSearch>) => void;
};

/** Days, tone, origin, beat and message, as chips that read as a sentence; what a number opened stands there too. */
export function CoverageFilters({ search, outletNames, countyNames, onChange }: CoverageFiltersProps) {
  const { t } = useTranslation(['coverage', 'words']);
  const say = useTermLabel();
  const dates = useDates();
  const [typed, setTyped] = useState(search.q ?? '');
  const settle = useDebouncedCallback((text: string) => onChange({ q: text.trim() || undefined }), 300);
  const [beats, messages] = [useTerms('BEAT'), useTerms('KEY_MESSAGE')];
  const choices = {
    tones: TONES.map((value) => ({ value: value as string, label: t(`tone.${value}`, { ns: 'words' }) })),
    origins: ORIGINS.map((value) => ({ value: value as string, label: t(`origins.${value}`) })),
    beats: beats.map((term) => ({ value: term.code, label: say(term) })),
    messages: messages.map((term) => ({ value: term.code, label: say(term) })),
  };
  const names = { tones: t('tone'), origins: t('origin'), beats: t('beat'), messages: t('message') };
  const set = (key: keyof typeof choices, values: string[]) => {
    if (key === 'tones') onChange({ tones: some(values as CoverageTone[]), unjudged: undefined });
    else if (key === 'origins') onChange({ origins: some(values as CoverageOrigin[]) });
    else onChange({ [key]: some(values) });
  };
  const given: { name: string; value: string; clear: Partial<CoverageSearch> }[] = [
    ...(search.unjudged ? [{ name: t('tone'), value: t('notJudged'), clear: { unjudged: undefined } }] : []),
    ...(search.nationwide ? [{ name: t('county'), value: t('wholeCountry'), clear: { nationwide: undefined } }] : []),
    ...(search.counties
      ? [
          {
            name: t('county'),
            value: search.counties.map((code) => countyNames.get(code) ?? code).join(', '),
            clear: { counties: undefined },
          },
        ]
      : []),
    ...(search.outlets
      ? [
          {
            name: t('outlet'),
            value: search.outlets.map((id) => outletNames.get(id) ?? '…').join(', '),
            clear: { outlets: undefined },
          },
        ]
      : []),
  ];
  return (
    <div className="u-filters" role="group" aria-label={t('narrow')}>
      <TextInput
        aria-label={t('find')}
        placeholder={t('find')}
        size="xs"
        className="u-filter-text"
        leftSection={<IconSearch size={14} stroke={1.8} />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          settle(event.currentTarget.value);
        }}
      />
      {(['from', 'to'] as const).map((end) => (
        <DateButton
          key={end}
          className="u-chip"
          label={`${t(end)}: ${search[end] ? dates.short(search[end]) : t('any')}`}
          value={search[end] ?? null}
          clearLabel={t('any')}
          onChange={(day) => onChange({ [end]: day ?? undefined })}
        >
          <span className="u-quiet">{t(end)}</span> <b>{search[end] ? dates.short(search[end]) : t('any')}</b>
        </DateButton>
      ))}
      {given.map(({ name, value, clear }) => (
        <FilterChip
          key={`${name} ${value}`}
          name={name}
          value={value}
          removeLabel={t('removeChip', { name })}
          onRemove={() => onChange(clear)}
        />
      ))}
      {(['tones', 'origins', 'beats', 'messages'] as const).map((key) => {
        const values = (search[key] ?? []) as string[];
        const words = choices[key].filter(({ value }) => values.includes(value)).map(({ label }) => label);
        return (
          <FilterChip
            key={key}
            name={names[key]}
            value={words.length === 0 ? t('any') : words.join(', ')}
            removeLabel={t('removeChip', { name: names[key] })}
            onRemove={words.length > 0 ? () => set(key, []) : undefined}
          >
            {() => (
              <MultiSelect
                label={names[key]}
                data={choices[key]}
                value={values}
                searchable
                w={260}
                maxDropdownHeight={280}
                comboboxProps={{ withinPortal: false }}
                data-autofocus
                onChange={(next) => set(key, next)}
              />
            )}
          </FilterChip>
        );
      })}
    </div>
  );
}
