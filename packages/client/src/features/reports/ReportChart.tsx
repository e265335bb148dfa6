import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EngagementStatus } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { periodName } from './periods';
import { daysOf } from './ReportTable';
import type { Report } from './use-report';

/** One bar for each period; a bar opens the list of what it counts, as the table does. */
export function ReportChart({ report, statuses }: { report: Report; statuses: EngagementStatus[] | undefined }) {
  const { t } = useTranslation('reports');
  const dates = useDates();
  const { begins, totals, period } = report;
  const most = Math.max(1, ...totals);
  return (
    <ol className="reports-chart" aria-label={t('chart')}>
      {begins.map((begin, index) => {
        const count = totals[index] ?? 0;
        const when = periodName(period, begin, dates);
        const label = t('opens', { count, name: t('allEngagements'), when });
        return (
          <li key={begin}>
            <Link to="/engagements" search={{ statuses, ...daysOf(report, begin) }} aria-label={label} title={label}>
              <b aria-hidden="true">{count > 0 && begins.length <= 16 ? dates.number(count) : ''}</b>
              <span style={{ height: `${(100 * count) / most}%` }} data-empty={count === 0 || undefined} />
            </Link>
            <small aria-hidden="true">{when}</small>
          </li>
        );
      })}
    </ol>
  );
}
