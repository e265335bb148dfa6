import { Button, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DateButton } from '../../design/DateButton';
import { Empty } from '../../design/Empty';
import { LoadFailed } from '../../design/LoadState';
import { PageHeader } from '../../design/PageHeader';
import { SkeletonRows } from '../../design/Skeleton';
import type { EngagementStatus } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { codeOf, usualFrom } from './periods';
import { csvOf, saveCsv } from './report-csv';
import { ReportChart } from './ReportChart';
import { KEYS, PERIODS, STATUSES, type Key, type Period, type ReportsSearch } from './reports-search';
import { ReportTable } from './ReportTable';
import { useReport } from './use-report';
import './reports.css';

const route = getRouteApi('/house/reports');

/** How many engagements there were, by period and by what one wants to know; each number opens what it counts. */
export function ReportsPage() {
  const { t } = useTranslation(['reports', 'app', 'words', 'engagements']);
  const navigate = useNavigate();
  const dates = useDates();
  const search = route.useSearch();
  const { period = 'month', by = 'type' } = search;
  const { report, error, isTooMuch, retry } = useReport(search);
  const change = (part: Partial<ReportsSearch>) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...part }), replace: true });
  const to = search.to ?? dates.today;
  const from = search.from ?? usualFrom(period, to);
  const save = () => {
    if (!report) return;
    const words = {
      key: t(`by.${by}`),
      inAll: t('inAll'),
      all: t('allEngagements'),
      when: (begin: string) => codeOf(period, begin),
    };
    saveCsv(csvOf(report, words), `engagements-${by}-${from}-${to}.csv`);
  };
  const isEmpty = report?.totals.every((count) => count === 0);
  return (
    <>
      <PageHeader title={t('reports', { ns: 'app' })} note={t('note')}>
        <Button variant="default" leftSection={<IconDownload size={16} />} disabled={!report || isEmpty} onClick={save}>
          {t('csv')}
        </Button>
      </PageHeader>
      <div className="u-filters" role="group" aria-label={t('choose')}>
        <NativeSelect
          size="xs"
          aria-label={t('keys')}
          value={by}
          data={KEYS.map((value) => ({ value, label: t(`by.${value}`) }))}
          onChange={(event) => change({ by: event.currentTarget.value as Key })}
        />
        <NativeSelect
          size="xs"
          aria-label={t('periods')}
          value={period}
          data={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
          onChange={(event) => change({ period: event.currentTarget.value as Period })}
        />
        <NativeSelect
          size="xs"
          aria-label={t('statuses')}
          value={search.statuses?.[0] ?? ''}
          data={[
            { value: '', label: t('anyStatus') },
            ...STATUSES.map((value) => ({ value, label: t(`engagementStatus.${value}`, { ns: 'words' }) })),
          ]}
          onChange={(event) => {
            const status = event.currentTarget.value as EngagementStatus | '';
            change({ statuses: status ? [status] : undefined });
          }}
        />
        <DateButton
          label={`${t('fromDay', { ns: 'engagements' })}: ${dates.short(from)}`}
          value={from}
          clearLabel={t('usual')}
          onChange={(day) => change({ from: day ?? undefined })}
          className="u-chip"
        >
          <span className="u-quiet">{t('fromDay', { ns: 'engagements' })}</span> <b>{dates.short(from)}</b>
        </DateButton>
        <DateButton
          label={`${t('toDay', { ns: 'engagements' })}: ${dates.short(to)}`}
          value={to}
          clearLabel={t('usual')}
          onChange={(day) => change({ to: day ?? undefined })}
          className="u-chip"
        >
          <span className="u-quiet">{t('toDay', { ns: 'engagements' })}</span> <b>{dates.short(to)}</b>
        </DateButton>
      </div>
      <div className="reports">
        {error ? (
          <LoadFailed title={t('failed')} error={error} why={isTooMuch ? t('tooMany') : undefined} onRetry={retry} />
        ) : !report ? (
          <SkeletonRows label={t('loading')} rows={8} columns={6} />
        ) : isEmpty ? (
          <Empty title={t('empty')}>{t('emptyText')}</Empty>
        ) : (
          <>
            <ReportChart report={report} statuses={search.statuses} />
            <ReportTable report={report} statuses={search.statuses} />
            {(by === 'topic' || by === 'kind') && <p className="u-sub">{t(`several.${by}`)}</p>}
          </>
        )}
      </div>
    </>
  );
}
