import { memo } from 'react';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../design/Choice';
import type { SearchKind } from '../../graphql';
import { useViewer } from '../accounts';
import { useCounties } from '../places';
import { useTermLabel, useTerms } from '../vocabularies';
import type { Narrowed } from './use-entries';

const KINDS = [
  'PERSON',
  'ORGANISATION',
  'POST',
  'ENGAGEMENT',
  'NOTE',
  'TAG',
  'TERM',
  'CLIPPING',
  'PRESS_RELEASE',
  'ENQUIRY',
  'MEDIA_EVENT',
] as const satisfies SearchKind[];
const STAFF_ONLY: readonly SearchKind[] = ['NOTE', 'TAG', 'CLIPPING', 'PRESS_RELEASE', 'ENQUIRY', 'MEDIA_EVENT'];

type SearchFiltersProps = { narrowed: Narrowed; onChange: (narrowed: Narrowed) => void };

/** What to keep to: one kind of record, a county, a topic, kind or beat. Hundreds of choices, of which no key changes one. */
export const SearchFilters = memo(function SearchFilters({ narrowed, onChange }: SearchFiltersProps) {
  const { t } = useTranslation('search');
  const say = useTermLabel();
  const counties = useCounties();
  const isPartner = useViewer()?.isPartner ?? true;
  const groups = [
    { group: t('vocabulary.TOPIC'), terms: useTerms('TOPIC') },
    { group: t('vocabulary.ENGAGEMENT_TYPE'), terms: useTerms('ENGAGEMENT_TYPE') },
    { group: t('vocabulary.ORGANISATION_KIND'), terms: useTerms('ORGANISATION_KIND') },
    { group: t('vocabulary.STAKEHOLDER_KIND'), terms: useTerms('STAKEHOLDER_KIND') },
    { group: t('vocabulary.BEAT'), terms: useTerms('BEAT') },
  ].filter(({ terms }) => terms.length > 0);
  const kinds = KINDS.filter((kind) => !isPartner || !STAFF_ONLY.includes(kind));
  return (
    <div className="search-filters">
      <ChoiceChips
        label={t('kinds')}
        options={[
          { value: 'ALL', label: t('kind.ALL') },
          ...kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
        ]}
        value={narrowed.kinds?.[0] ?? 'ALL'}
        onChange={(kind) => onChange({ ...narrowed, kinds: kind === 'ALL' ? undefined : [kind as SearchKind] })}
      />
      <div className="search-selects">
        <NativeSelect
          size="xs"
          aria-label={t('county')}
          value={narrowed.county ?? ''}
          data={[
            { value: '', label: t('anyCounty') },
            ...counties
              .map(({ id, name }) => ({ value: id, label: name }))
              .sort((one, other) => one.label.localeCompare(other.label)),
          ]}
          onChange={(event) => onChange({ ...narrowed, county: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          size="xs"
          aria-label={t('term')}
          value={narrowed.term ?? ''}
          data={[
            { value: '', label: t('anyTerm') },
            ...groups.map(({ group, terms }) => ({
              group,
              items: terms.map((term) => ({ value: term.id, label: say(term) })),
            })),
          ]}
          onChange={(event) => onChange({ ...narrowed, term: event.currentTarget.value || undefined })}
        />
      </div>
    </div>
  );
});
