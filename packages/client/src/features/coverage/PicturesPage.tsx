import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DateButton } from '../../design/DateButton';
import { Empty } from '../../design/Empty';
import { LoadFailed } from '../../design/LoadState';
import { Section } from '../../design/Section';
import { SkeletonRows } from '../../design/Skeleton';
import type { CoveragePicturesQuery } from '../../graphql';
import { addDays } from '../../lib/instants';
import { useDates } from '../../lib/use-dates';
import { useMay } from '../accounts';
import { MediaTabs } from '../media';
import { useTermLabel } from '../vocabularies';
import { AnswersTable } from './AnswersTable';
import { Bars } from './Bars';
import type { PicturesSearch } from './pictures-search';
import { ToneChart } from './ToneChart';
import { usePictures } from './use-pictures';
import './coverage.css';

const route = getRouteApi('/house/media/pictures');

/** What was published in a period and what came back; each number opens what it counts. */
export function PicturesPage() {
  const { t, i18n } = useTranslation(['coverage', 'media', 'errors']);
  const navigate = useNavigate();
  const dates = useDates();
  const search = route.useSearch();
  const mayExport = useMay('media:write');
  const pictures = usePictures(search);
  const { data, error, from, to, retry } = pictures;
  const change = (part: PicturesSearch) =>
    void navigate({ to: '/media/pictures', search: (before) => ({ ...before, ...part }), replace: true });
  const thisMonth = `${dates.today.slice(0, 7)}-01`;
  const lastDay = addDays(thisMonth, -1);
  const isEmpty = data?.overTime.length === 0 && data.answers.length === 0 && data.speeds.length === 0;
  return (
    <div className="u-list-page">
      <header className="media-head">
        <div className="coverage-head">
          <h1>{t('title', { ns: 'media' })}</h1>
          <span className="u-grow" />
          {mayExport && (
            <Button
              leftSection={<IconFileTypePdf size={16} />}
              component="a"
              href={`/coverage-report.pdf?from=${from}&to=${to}&language=${i18n.language}`}
              download
            >
              {t('picture.report')}
            </Button>
          )}
        </div>
        <MediaTabs />
      </header>
      <div className="u-filters" role="group" aria-label={t('picture.period')}>
        {(
          [
            ['thisMonth', thisMonth, dates.today],
            ['lastMonth', `${lastDay.slice(0, 7)}-01`, lastDay],
          ] as const
        ).map(([name, first, last]) => (
          <button
            key={name}
            type="button"
            className="u-chip"
            aria-pressed={from === first && to === last}
            onClick={() => change({ from: first, to: last })}
          >
            {t(`picture.${name}`)}
          </button>
        ))}
        <button
          type="button"
          className="u-chip"
          aria-pressed={!search.from && !search.to}
          onClick={() => change({ from: undefined, to: undefined })}
        >
          {t('picture.twelve')}
        </button>
        {(
          [
            ['from', from],
            ['to', to],
          ] as const
        ).map(([end, day]) => (
          <DateButton
            key={end}
            className="u-chip"
            label={`${t(end)}: ${dates.short(day)}`}
            value={day}
            onChange={(chosen) => change({ from, to, [end]: chosen ?? undefined })}
          >
            <span className="u-quiet">{t(end)}</span> <b>{dates.short(day)}</b>
          </DateButton>
        ))}
      </div>
      {error && !data ? (
        <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={retry} />
      ) : !data ? (
        <SkeletonRows label={t('loading')} rows={8} columns={4} />
      ) : isEmpty ? (
        <Empty title={t('picture.empty')}>{t('picture.emptyText')}</Empty>
      ) : (
        <div className="pictures">
          <div data-wide>
            <ToneChart pictures={pictures} />
          </div>
          <Groups data={data} days={{ from, to }} />
        </div>
      )}
    </div>
  );
}

function Groups({ data, days }: { data: CoveragePicturesQuery; days: { from: string; to: string } }) {
  const { t } = useTranslation('coverage');
  const say = useTermLabel();
  const dates = useDates();
  const national = data.nationwide.find(({ isNationwide }) => isNationwide);
  return (
    <>
      <Bars
        title={t('picture.byOrigin')}
        bars={data.origins.flatMap(({ origin, count }) =>
          origin ? [{ key: origin, name: t(`origins.${origin}`), count, search: { ...days, origins: [origin] } }] : [],
        )}
      />
      <Bars
        title={t('picture.byOutlet')}
        bars={data.outlets.flatMap(({ outlet, count }) =>
          outlet ? [{ key: outlet.id, name: outlet.name, count, search: { ...days, outlets: [outlet.id] } }] : [],
        )}
      />
      <Bars
        title={t('picture.byBeat')}
        note={t('picture.beatNote')}
        bars={data.beats.flatMap(({ beat, count }) =>
          beat ? [{ key: beat.id, name: say(beat), count, search: { ...days, beats: [beat.code] } }] : [],
        )}
      />
      <Bars
        title={t('picture.byCounty')}
        note={t('picture.countyNote')}
        bars={[
          ...(national
            ? [
                {
                  key: 'nationwide',
                  name: t('wholeCountry'),
                  count: national.count,
                  search: { ...days, nationwide: true as const },
                },
              ]
            : []),
          ...data.counties.flatMap(({ county, count }) =>
            county ? [{ key: county.id, name: county.name, count, search: { ...days, counties: [county.code] } }] : [],
          ),
        ]}
      />
      <Bars
        title={t('picture.byMessage')}
        bars={data.messages.flatMap(({ message, count }) =>
          message
            ? [{ key: message.id, name: say(message), count, search: { ...days, messages: [message.code] } }]
            : [],
        )}
      />
      <AnswersTable answers={data.answers} days={days} />
      {data.speeds.length > 0 && (
        <Section title={t('picture.enquiries')}>
          <ul className="picture-bars">
            {(['FOUR_HOURS', 'ONE_DAY', 'THREE_DAYS', 'LONGER'] as const).map((speed) => {
              const count = data.speeds.find((each) => each.speed === speed)?.count ?? 0;
              const most = Math.max(1, ...data.speeds.map((each) => each.count));
              const name = t(`picture.speed.${speed}`);
              return count === 0 ? null : (
                <li key={speed}>
                  <span>{name}</span>
                  <i aria-hidden="true" style={{ width: `${(100 * count) / most}%` }} />
                  <Link
                    to="/media/enquiries"
                    search={{ ...days, speeds: [speed], statuses: ['ANSWERED'] }}
                    aria-label={t('picture.opensList', { count, name })}
                  >
                    {dates.number(count)}
                  </Link>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
    </>
  );
}
