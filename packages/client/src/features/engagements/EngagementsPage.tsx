import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../design/PageHeader';
import { useDates } from '../../lib/use-dates';
import { useMay } from '../accounts';
import { EngagementCalendar } from './calendar/EngagementCalendar';
import { EngagementFilters } from './EngagementFilters';
import { EngagementList } from './EngagementList';
import type { EngagementsSearch } from './engagements-search';

const route = getRouteApi('/house/engagements');

/** What was and what will be, as a list or as a calendar of the same things. */
export function EngagementsPage() {
  const { t } = useTranslation(['engagements', 'app']);
  const dates = useDates();
  const navigate = useNavigate();
  const search = route.useSearch();
  const change = (part: Partial<EngagementsSearch>) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...part }) });
  const views: { key: string; word: string; search: EngagementsSearch }[] = [
    { key: 'all', word: t('viewAll'), search: {} },
    {
      key: 'ahead',
      word: t('viewAhead'),
      search: { from: dates.today, statuses: ['PLANNED', 'CONFIRMED', 'TENTATIVE'], sort: 'old' },
    },
    { key: 'held', word: t('viewHeld'), search: { statuses: ['HELD'] } },
    { key: 'calendar', word: t('viewCalendar'), search: { view: 'calendar' } },
  ];
  const shown = search.view === 'calendar' ? 'calendar' : null;
  const may = useMay('engagements:write');
  const log = () => void navigate({ to: '.', search: (before) => ({ ...before, log: 'new' as const }) });
  return (
    <div className="u-list-page">
      <PageHeader title={t('engagements', { ns: 'app' })} />
      <nav className="u-views" aria-label={t('views')}>
        {views.map((view) => (
          <Link
            key={view.key}
            to="/engagements"
            search={view.search}
            activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
            aria-current={view.key === shown ? 'page' : undefined}
          >
            {view.word}
          </Link>
        ))}
      </nav>
      <EngagementFilters search={search} onChange={change} />
      {search.view === 'calendar' ? (
        <EngagementCalendar search={search} onChange={change} />
      ) : (
        <EngagementList search={search} onChange={change} onLog={may ? log : undefined} />
      )}
    </div>
  );
}
