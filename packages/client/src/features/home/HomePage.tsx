import { useEffect, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../design/LoadState';
import { Section } from '../../design/Section';
import { SkeletonText } from '../../design/Skeleton';
import type { HomePageQuery } from '../../graphql';
import { partOfDay } from '../../lib/greeting-hour';
import { useDates } from '../../lib/use-dates';
import { useNeeds, useViewer } from '../accounts';
import { EmbargoesLifting } from '../embargoes';
import { EnquiriesDue } from '../enquiries';
import { ExpiringAgreements } from '../partners';
import { DueRequests } from '../rights';
import { Agenda } from './Agenda';
import { Cold } from './Cold';
import { DueList } from './DueList';
import { HomePageDocument, homeVariables } from './home-page';
import { lastAtHome, lastVisit, markSeen, noteVisit } from './last-visit';
import { News } from './News';
import './home.css';

type Account = { id: string; name: string };

/** What now: today's engagements, what is due, who goes cold, and what changed since the last visit. */
export function HomePage() {
  const viewer = useViewer();
  return viewer?.isPartner ? null : <HomeOf account={viewer?.account} />;
}

function useLastVisit(account: Account | undefined) {
  const [now] = useState(() => new Date());
  const [seen, setSeen] = useState<string>();
  const accountId = account?.id;
  useEffect(() => {
    if (accountId) noteVisit(accountId, now);
  }, [accountId, now]);
  return { since: seen ?? lastVisit(accountId ?? lastAtHome(), now), setSeen };
}

/** @param account not known yet when everything is asked for, all at once. */
function HomeOf({ account }: { account: Account | undefined }) {
  const { t } = useTranslation(['home', 'errors', 'app']);
  const dates = useDates();
  const { since, setSeen } = useLastVisit(account);
  const { data, previousData, error, refetch } = useQuery(HomePageDocument, {
    ...useNeeds('tasks:read'),
    variables: homeVariables(dates.today, since),
  });
  const home = account && (data ?? previousData);
  const first = account?.name.split(' ')[0] ?? account?.name;
  if (error && account && !home)
    return <LoadFailed title={t('pageFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  return (
    <div className="home">
      {account && (
        <header className="home-head">
          <h1>{t(`greeting.${partOfDay(new Date())}`, { name: first })}</h1>
          <p className="u-sub">
            <time>{dates.full(dates.today)}</time>
            {home && <Summary home={home} />}
          </p>
        </header>
      )}
      <div className="home-main">
        {home ? (
          <>
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
          </>
        ) : (
          <SkeletonText label={t('loading', { ns: 'app' })} lines={10} />
        )}
      </div>
      <div className="home-side">
        <EnquiriesDue />
        <DueRequests />
        <EmbargoesLifting />
        <ExpiringAgreements />
        {home && (
          <>
            <Cold cold={home.cold} />
            <News
              home={home}
              since={since}
              onSeen={() => setSeen(markSeen(account.id, new Date()))}
              accountId={account.id}
            />
          </>
        )}
      </div>
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
