import { useState } from 'react';
import { Button, Menu, MultiSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FilterChip } from '../../design/FilterChip';
import { useCounties } from '../places';
import { useTermLabel, useTerms } from '../vocabularies';
import type { OrganisationsSearch } from './organisations-search';

type OrganisationFiltersProps = { search: OrganisationsSearch; onChange: (part: Partial<OrganisationsSearch>) => void };
const KEYS = ['kinds', 'counties'] as const;

export function OrganisationFilters({ search, onChange }: OrganisationFiltersProps) {
  const { t } = useTranslation('people');
  const kinds = useTerms('ORGANISATION_KIND');
  const counties = useCounties();
  const say = useTermLabel();
  const [fresh, setFresh] = useState<(typeof KEYS)[number] | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const settle = useDebouncedCallback((text: string) => {
    onChange({ q: text.trim() || undefined });
    setTyped(null);
  }, 250);
  const choices = {
    kinds: kinds.map((kind) => ({ value: kind.code, label: say(kind) })),
    counties: counties
      .map(({ code, name }) => ({ value: String(code), label: name }))
      .sort((one, other) => one.label.localeCompare(other.label)),
  };
  const set = (key: (typeof KEYS)[number], values: string[]) =>
    onChange({ [key]: values.length === 0 ? undefined : key === 'counties' ? values.map(Number) : values });
  const left = KEYS.filter((key) => !search[key] && fresh !== key);
  return (
    <div className="u-filters" role="group" aria-label={t('filters')}>
      <TextInput
        aria-label={t('findByName')}
        placeholder={t('findByName')}
        size="xs"
        className="u-filter-text"
        leftSection={<IconSearch size={14} stroke={1.8} />}
        value={typed ?? search.q ?? ''}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          settle(event.currentTarget.value);
        }}
      />
      {KEYS.filter((key) => search[key] ?? fresh === key).map((key) => {
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
      {left.length > 0 && (
        <Menu position="bottom-start" width={200}>
          <Menu.Target>
            <Button size="xs" variant="subtle" leftSection={<IconFilter size={14} />}>
              {t('addFilter')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {left.map((key) => (
              <Menu.Item key={key} onClick={() => setFresh(key)}>
                {t(`filter.${key}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
