import { useTranslation } from 'react-i18next';
import { FilterChip } from '../../design/FilterChip';
import { useColleagues } from '../colleagues';
import { useTermLabel, useTerms } from '../vocabularies';
import type { EngagementsSearch } from './engagements-search';

type ReportedFiltersProps = { search: EngagementsSearch; onChange: (part: Partial<EngagementsSearch>) => void };

/** What a number of a report narrows the list to, beside what one chooses here; each can be taken off. */
export function ReportedFilters({ search: { kind, recordedBy, without }, onChange }: ReportedFiltersProps) {
  const { t } = useTranslation(['engagements', 'people']);
  const say = useTermLabel();
  const kinds = useTerms('STAKEHOLDER_KIND');
  const colleagues = useColleagues();
  const term = kinds.find(({ code }) => code === kind);
  const shown = [
    kind && { key: 'kind', name: t('filter.kind'), value: term ? say(term) : kind },
    recordedBy && {
      key: 'recordedBy',
      name: t('filter.recordedBy'),
      value: colleagues.find(({ id }) => id === recordedBy)?.name ?? '…',
    },
    without && { key: 'without', name: t('filter.without'), value: t(`without.${without}`) },
  ].flatMap((each) => (each ? [each] : []));
  return shown.map(({ key, name, value }) => (
    <FilterChip
      key={key}
      name={name}
      value={value}
      removeLabel={t('removeFilter', { ns: 'people', name })}
      onRemove={() => onChange({ [key]: undefined })}
    />
  ));
}
