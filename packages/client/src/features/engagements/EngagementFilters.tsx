import { useState } from 'react';
import { Button, Menu, MultiSelect, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DateButton } from '../../design/DateButton';
import { FilterChip } from '../../design/FilterChip';
import { useDates } from '../../lib/use-dates';
import { useCounties } from '../places';
import { useTermLabel, useTerms } from '../vocabularies';
import { ReportedFilters } from './ReportedFilters';
import { STATUSES, type EngagementsSearch } from './engagements-search';

type EngagementFiltersProps = { search: EngagementsSearch; onChange: (part: Partial<EngagementsSearch>) => void };
type Many = 'types' | 'statuses' | 'counties';
const MANY: Many[] = ['types', 'statuses', 'counties'];

export function EngagementFilters({ search, onChange }: EngagementFiltersProps) {
  const { t } = useTranslation(['engagements', 'people', 'words']);
  const types = useTerms('ENGAGEMENT_TYPE');
  const topics = useTerms('TOPIC');
  const counties = useCounties();
  const say = useTermLabel();
  const dates = useDates();
  const [fresh, setFresh] = useState<Many | 'topic' | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const settle = useDebouncedCallback((text: string) => {
    onChange({ q: text.trim() || undefined });
    setTyped(null);
  }, 250);
  const choices: Record<Many, { value: string; label: string }[]> = {
    types: types.map((type) => ({ value: type.code, label: say(type) })),
    statuses: STATUSES.map((value) => ({ value, label: t(`engagementStatus.${value}`, { ns: 'words' }) })),
    counties: counties
      .map(({ code, name }) => ({ value: String(code), label: name }))
      .sort((one, other) => one.label.localeCompare(other.label)),
  };
  const set = (key: Many, values: string[]) =>
    onChange({ [key]: values.length === 0 ? undefined : key === 'counties' ? values.map(Number) : values });
  const topic = topics.find(({ code }) => code === search.topic);
  const remove = (name: string) => t('removeFilter', { ns: 'people', name });
  const left = [
    ...MANY.filter((key) => !search[key] && fresh !== key),
    ...(search.topic || fresh === 'topic' ? [] : ['topic' as const]),
  ];
  return (
    <div className="u-filters" role="group" aria-label={t('filters', { ns: 'people' })}>
      <TextInput
        aria-label={t('find')}
        placeholder={t('find')}
        size="xs"
        className="u-filter-text"
        leftSection={<IconSearch size={14} stroke={1.8} />}
        value={typed ?? search.q ?? ''}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          settle(event.currentTarget.value);
        }}
      />
      {MANY.filter((key) => search[key] ?? fresh === key).map((key) => {
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
            removeLabel={remove(t(`filter.${key}`))}
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
      {(search.topic ?? (fresh === 'topic' || undefined)) && (
        <FilterChip
          name={t('topic')}
          value={topic ? say(topic) : '…'}
          removeLabel={remove(t('topic'))}
          startOpen={fresh === 'topic'}
          onRemove={() => {
            setFresh(null);
            onChange({ topic: undefined });
          }}
        >
          {(close) => (
            <Select
              label={t('topic')}
              data={topics.map((one) => ({ value: one.code, label: say(one) }))}
              value={search.topic ?? null}
              searchable
              w={260}
              comboboxProps={{ withinPortal: false }}
              data-autofocus
              onChange={(code) => {
                setFresh(null);
                onChange({ topic: code ?? undefined });
                close();
              }}
            />
          )}
        </FilterChip>
      )}
      <ReportedFilters search={search} onChange={onChange} />
      {search.view !== 'calendar' && (
        <>
          <DateButton
            label={t('fromDay')}
            value={search.from ?? null}
            clearLabel={t('anyDay')}
            onChange={(from) => onChange({ from: from ?? undefined })}
            className="u-chip"
          >
            <span className="u-quiet">{t('fromDay')}</span>{' '}
            <b>{search.from ? dates.short(search.from) : t('anyDay')}</b>
          </DateButton>
          <DateButton
            label={t('toDay')}
            value={search.to ?? null}
            clearLabel={t('anyDay')}
            onChange={(to) => onChange({ to: to ?? undefined })}
            className="u-chip"
          >
            <span className="u-quiet">{t('toDay')}</span> <b>{search.to ? dates.short(search.to) : t('anyDay')}</b>
          </DateButton>
        </>
      )}
      {left.length > 0 && (
        <Menu position="bottom-start" width={200}>
          <Menu.Target>
            <Button size="xs" variant="subtle" leftSection={<IconFilter size={14} />}>
              {t('addFilter', { ns: 'people' })}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {left.map((key) => (
              <Menu.Item key={key} onClick={() => setFresh(key)}>
                {key === 'topic' ? t('topic') : t(`filter.${key}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
