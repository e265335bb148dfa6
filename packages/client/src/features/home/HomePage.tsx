import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../design/LoadState';
import { Section } from '../../design/Section';
import { SkeletonText } from '../../design/Skeleton';
import type { HomePageQuery } from '../../graphql';
import { partOfDay } from '../../lib/greeting-hour';
import { useDates } from '../../lib/use-dates';
import { useViewer } from '../accounts';
import { EmbargoesLifting } from '../embargoes';
import { EnquiriesDue } from '../enquiries';
import { ExpiringAgreements } from '../partners';
import { DueRequests } from '../rights';
import { Agenda } from './Agenda';
import { Cold } from './Cold';
import { DueList } from './DueList';
import { HomePageDocument, homeVariables } from './home-page';
import { lastVisit, markSeen } from './last-visit';
import { News } from './News';
import './home.css';

type Account = { id: string; name: string };

/** What now: today's engagements, what is due, who goes cold, and what changed since the last visit. */
export function HomePage() {
  const viewer = useViewer();
  if (!viewer || viewer.isPartner) return null;
  return <HomeOf account={viewer.account} />;
}

function HomeOf({ account }: { account: Account }) {
  const { t } = useTranslation(['home', 'errors', 'app']);
  const dates = useDates();
  const [since, setSince] = useState(() => lastVisit(account.id, new Date()));
  const { data, previousData, error, refetch } = useQuery(HomePageDocument, {
    variables: homeVariables(account.id, dates.today, since),
  });
  const home = data ?? previousData;
  const first = account.name.split(' ')[0] ?? account.name;
  return (
    <div className="home">
      <header className="home-head">
        <h1>{t(`greeting.${partOfDay(new Date())}`, { name: first })}</h1>
        <p className="u-sub">
          <time>{dates.full(dates.today)}</time>
          {home && <Summary home={home} />}
        </p>
      </header>
      {error && !home ? (
        <LoadFailed title={t('pageFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
      ) : !home ? (
        <SkeletonText label={t('loading', { ns: 'app' })} lines={10} />
      ) : (
        <>
          <div className="home-main">
            <Section
              title={t('today')}
              count={home.today.totalCount}
              action={
                <Link className="u-more" to="/engagements" search={{ view: 'calendar' }}>
                  {t('openCalendar')}
                </Link>
              }
            >
              <Agenda engagements={home.today.edges.map(({ node }) => node)} />
            </Section>
            <DueList home={home} />
          </div>
          <div className="home-side">
            <EnquiriesDue />
            <DueRequests />
            <EmbargoesLifting />
            <ExpiringAgreements />
            <Cold cold={home.cold} />
            <News
              home={home}
              since={since}
              onSeen={() => setSince(markSeen(account.id, new Date()))}
              accountId={account.id}
            />
          </div>
        </>
      )}
    </div>
  );
}

function Summary({ home }: { home: HomePageQuery }) {
  const { t } = useTranslation('home');
  const dates = useDates();
  const due = [...home.dueTasks.edges, ...home.duePromises.edges].filter(
    ({ node }) => node.dueOn === dates.today,
  ).length;
  const late = home.lateTasks.totalCount + home.latePromises.totalCount;
  const parts = [
    t('engagements', { count: home.today.totalCount }),
    due > 0 && t('dueToday', { count: due }),
    late > 0 && t('late', { count: late }),
  ].filter(Boolean);
  return <> · {parts.join(' · ')}</>;
}
