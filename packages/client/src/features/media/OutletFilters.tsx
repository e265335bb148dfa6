import { MultiSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterChip } from '../../design/FilterChip';
import { some } from '../../lib/search-params';
import { useTermLabel } from '../vocabularies';
import type { Facets } from './facets';
import { LANGUAGES } from './languages';
import type { OutletsSearch } from './outlets-search';

type OutletFiltersProps = { facets: Facets; search: OutletsSearch; onChange: (part: Partial<OutletsSearch>) => void };

/** Medium, county and language, as chips that read as a sentence. */
export function OutletFilters({ facets, search, onChange }: OutletFiltersProps) {
  const { t } = useTranslation(['media', 'people']);
  const say = useTermLabel();
  const [typed, setTyped] = useState(search.q ?? '');
  const settle = useDebouncedCallback((text: string) => onChange({ q: text.trim() || undefined }), 300);
  const choices = {
    mediums: facets.mediums.map((term) => ({ value: term.code, label: say(term) })),
    counties: facets.counties
      .map(({ code, name }) => ({ value: String(code), label: name }))
      .sort((one, other) => one.label.localeCompare(other.label)),
    languages: LANGUAGES.map((code) => ({ value: code as string, label: t(`tongue.${code}`) })),
  };
  const names = { mediums: t('medium'), counties: t('county'), languages: t('language') };
  const set = (key: keyof typeof choices, values: string[]) =>
    onChange({ [key]: key === 'counties' ? some(values.map(Number)) : some(values) });
  return (
    <div className="u-filters" role="group" aria-label={t('narrow')}>
      <TextInput
        aria-label={t('findByName')}
        placeholder={t('findByName')}
        size="xs"
        className="u-filter-text"
        leftSection={<IconSearch size={14} stroke={1.8} />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          settle(event.currentTarget.value);
        }}
      />
      {(['mediums', 'counties', 'languages'] as const).map((key) => {
        const values = (search[key] ?? []).map(String);
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
