import { useState } from 'react';
import { Button, Menu, MultiSelect, TextInput } from '@mantine/core';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { FilterChip } from '../../design/FilterChip';
import { useCounties } from '../places';
import { useTermLabel, useTerms } from '../vocabularies';
import { CONTACTS, LEVELS, type PeopleSearch } from './people-search';

type PeopleFiltersProps = { search: PeopleSearch; onChange: (part: Partial<PeopleSearch>) => void };
type FilterKey = 'kinds' | 'counties' | 'contact' | 'levels' | 'within';
const WITHIN = [7, 30, 90, 365];

/** Chips that read as a sentence; each opens to be changed. */
export function PeopleFilters({ search, onChange }: PeopleFiltersProps) {
  const { t } = useTranslation(['people', 'app', 'words']);
  const kinds = useTerms('STAKEHOLDER_KIND');
  const counties = useCounties();
  const say = useTermLabel();
  const [fresh, setFresh] = useState<FilterKey | null>(null);
  const choices: Record<Exclude<FilterKey, 'within'>, { value: string; label: string }[]> = {
    kinds: kinds.map((kind) => ({ value: kind.code, label: say(kind) })),
    counties: counties
      .map(({ code, name }) => ({ value: String(code), label: name }))
      .sort((one, other) => one.label.localeCompare(other.label)),
    contact: CONTACTS.map((value) => ({ value, label: t(`contactStatus.${value}`, { ns: 'words' }) })),
    levels: LEVELS.map((value) => ({ value, label: t(`sensitivity.${value}`, { ns: 'words' }) })),
  };
  const active = (['kinds', 'counties', 'contact', 'levels'] as const).filter((key) => search[key] ?? fresh === key);
  const set = (key: keyof typeof choices, values: string[]) =>
    onChange({ [key]: values.length === 0 ? undefined : key === 'counties' ? values.map(Number) : values });
  const left = (['kinds', 'counties', 'contact', 'levels', 'within'] as const).filter(
    (key) => !search[key] && fresh !== key,
  );
  return (
    <div className="u-filters" role="group" aria-label={t('filters')}>
      <NameFilter value={search.q ?? ''} onChange={(q) => onChange({ q: q || undefined })} />
      {active.map((key) => {
        const values = (search[key] ?? []).map(String);
        const words = choices[key].filter(({ value }) => values.includes(value)).map(({ label }) => label);
        return (
          <FilterChip
            key={key}
            name={t(`filter.${key}`)}
            value={
              words.length === 0
                ? '…'
                : words.length > 2
                  ? `${words.slice(0, 2).join(', ')} +${words.length - 2}`
                  : words.join(', ')
            }
            removeLabel={t('removeFilter', { name: t(`filter.${key}`) })}
            startOpen={fresh === key}
            onRemove={() => {
              setFresh(null);
              set(key, []);
            }}
          >
            {() => (
              <MultiSelect
                label={t(`filter.${key}`)}
                data={choices[key]}
                value={values}
                searchable
                w={260}
                maxDropdownHeight={280}
                comboboxProps={{ withinPortal: false }}
                data-autofocus
                onChange={(next) => {
                  setFresh(null);
                  set(key, next);
                }}
              />
            )}
          </FilterChip>
        );
      })}
      {search.within && (
        <FilterChip
          name={t('filter.within')}
          value={t('withinDays', { count: search.within })}
          removeLabel={t('removeFilter', { name: t('filter.within') })}
          onRemove={() => onChange({ within: undefined })}
        />
      )}
      {search.tag && (
        <FilterChip
          name={t('filter.tag')}
          value={search.tag}
          removeLabel={t('removeFilter', { name: t('filter.tag') })}
          onRemove={() => onChange({ tag: undefined })}
        />
      )}
      {left.length > 0 && (
        <Menu position="bottom-start" width={220}>
          <Menu.Target>
            <Button size="xs" variant="subtle" leftSection={<IconFilter size={14} />}>
              {t('addFilter')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {left
              .filter((key) => key !== 'within')
              .map((key) => (
                <Menu.Item key={key} onClick={() => setFresh(key)}>
                  {t(`filter.${key}`)}
                </Menu.Item>
              ))}
            {left.includes('within') && (
              <>
                <Menu.Label>{t('filter.within')}</Menu.Label>
                {WITHIN.map((days) => (
                  <Menu.Item key={days} onClick={() => onChange({ within: days })}>
                    {t('withinDays', { count: days })}
                  </Menu.Item>
                ))}
              </>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}

/** Finds by half a misspelt name; the address follows after a short pause. */
function NameFilter({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useTranslation('people');
  const [typed, setTyped] = useState<string | null>(null);
  const settle = useDebouncedCallback((text: string) => {
    onChange(text.trim());
    setTyped(null);
  }, 250);
  return (
    <TextInput
      aria-label={t('findByName')}
      placeholder={t('findByName')}
      size="xs"
      className="u-filter-text"
      leftSection={<IconSearch size={14} stroke={1.8} />}
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        settle(event.currentTarget.value);
      }}
    />
  );
}
