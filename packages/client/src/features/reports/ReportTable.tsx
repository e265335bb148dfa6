import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EngagementStatus } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { endOf, periodName } from './periods';
import type { Report, Row } from './use-report';

type ReportTableProps = { report: Report; statuses: EngagementStatus[] | undefined };

/** The days of one column that are asked about, first and last. */
export const daysOf = ({ period, from, to }: Report, begin: string) => {
  const end = endOf(period, begin);
  return { from: begin < from ? from : begin, to: end > to ? to : end };
};

/** Every number with the list that it counts. */
export function ReportTable({ report, statuses }: ReportTableProps) {
  const { t } = useTranslation('reports');
  const dates = useDates();
  const { begins, rows, totals, from, to, period } = report;
  const number = (count: number, name: string, when: string, search: Record<string, unknown>) =>
    count === 0 ? (
      <span className="reports-none">0</span>
    ) : (
      <Link to="/engagements" search={{ statuses, ...search }} aria-label={t('opens', { count, name, when })}>
        {dates.number(count)}
      </Link>
    );
  const line = ({ name, counts, total, search }: Omit<Row, 'key'>) => (
    <>
      <th scope="row">{name}</th>
      {counts.map((count, index) => {
        const begin = begins[index]!;
        return (
          <td key={begin}>
            {number(count, name, periodName(period, begin, dates), { ...search, ...daysOf(report, begin) })}
          </td>
        );
      })}
      <td className="reports-total">{number(total, name, t('inAll'), { ...search, from, to })}</td>
    </>
  );
  const sum = totals.reduce((all, count) => all + count, 0);
  return (
    <div className="reports-table" role="region" aria-label={t('table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(`by.${report.by}`)}</th>
            {begins.map((begin) => (
              <th scope="col" key={begin}>
                {periodName(period, begin, dates)}
              </th>
            ))}
            <th scope="col">{t('inAll')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>{line(row)}</tr>
          ))}
        </tbody>
        <tfoot>
          <tr>{line({ name: t('allEngagements'), counts: totals, total: sum, search: {} })}</tr>
        </tfoot>
      </table>
    </div>
  );
}
