import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconChevronRight, IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecordState } from '../../../design/RecordState';
import { Section } from '../../../design/Section';
import { lazily } from '../../../design/lazily';
import type { CoalitionPageQuery, MemberLineFragment } from '../../../graphql';
import { useMay } from '../../accounts';
import { SharedUnder } from '../share/SharedUnder';
import { CoalitionPageDocument } from './coalition-lines';
import { Members } from './Members';
import '../../../design/record.css';
import '../partners.css';

const CoalitionDialog = lazily(() => import('./CoalitionDialog'), 'CoalitionDialog');
const JoinDialog = lazily(() => import('./MemberDialogs'), 'JoinDialog');
const LeaveDialog = lazily(() => import('./MemberDialogs'), 'LeaveDialog');

const route = getRouteApi('/house/coalitions/$coalitionId');

type Coalition = NonNullable<CoalitionPageQuery['coalition']>;

/** Who belongs to a coalition, as what and since when, and what is shared with all of them. */
export function CoalitionPage() {
  const { t } = useTranslation('partners');
  const { coalitionId } = route.useParams();
  const { data, error, refetch, fetchMore } = useQuery(CoalitionPageDocument, { variables: { id: coalitionId } });
  const back = (
    <Button variant="default" renderRoot={(props) => <Link to="/partners/coalitions" {...props} />}>
      {t('toCoalitions')}
    </Button>
  );
  if (!data?.coalition)
    return <RecordState isRead={Boolean(data)} error={error} onRetry={() => void refetch()} way={back} />;
  const more = (variables: { after?: string | null; sharesAfter?: string | null }) => void fetchMore({ variables });
  return <Shown coalition={data.coalition} onMore={more} />;
}

type ShownProps = {
  coalition: Coalition;
  onMore: (variables: { after?: string | null; sharesAfter?: string | null }) => void;
};

function Shown({ coalition, onMore }: ShownProps) {
  const { t } = useTranslation(['partners', 'app']);
  const may = useMay('agreements:write');
  const [open, setOpen] = useState<'amend' | 'join' | null>(null);
  const [leaving, setLeaving] = useState<MemberLineFragment | null>(null);
  const { members, shares } = coalition;
  return (
    <article className="deal">
      <header className="deal-head">
        <nav className="record-crumbs" aria-label={t('whereYouAre')}>
          <Link to="/partners/coalitions">{t('coalitions')}</Link>
          <IconChevronRight size={14} aria-hidden="true" />
          <span>{t('membersCount', { count: coalition.now.totalCount })}</span>
        </nav>
        <div>
          <h1>{coalition.name}</h1>
          {coalition.purpose && <p className="u-sub">{coalition.purpose}</p>}
        </div>
        {may && (
          <div className="deal-do">
            <Button variant="default" onClick={() => setOpen('amend')}>
              {t('edit', { ns: 'app' })}
            </Button>
          </div>
        )}
      </header>
      <div className="deal-body">
        <div className="deal-main">
          <Section
            title={t('members')}
            count={coalition.now.totalCount}
            action={
              may && (
                <Button
                  size="xs"
                  variant="default"
                  leftSection={<IconPlus size={14} />}
                  onClick={() => setOpen('join')}
                >
                  {t('join')}
                </Button>
              )
            }
          >
            <Members
              members={members.edges.map(({ node }) => node)}
              onLeave={may ? setLeaving : undefined}
              empty={t('noMembers')}
            />
            {members.pageInfo.hasNextPage && (
              <button type="button" className="u-more" onClick={() => onMore({ after: members.pageInfo.endCursor })}>
                {t('shownOf', { ns: 'app', shown: members.edges.length, total: members.totalCount })}
              </button>
            )}
          </Section>
        </div>
        <aside className="deal-side" aria-label={t('sharedWithCoalition')}>
          <Section title={t('sharedWithCoalition')} count={shares.totalCount}>
            <SharedUnder
              shares={shares.edges.map(({ node }) => node)}
              total={shares.totalCount}
              empty={t('nothingUnder')}
              onMore={
                shares.pageInfo.hasNextPage ? () => onMore({ sharesAfter: shares.pageInfo.endCursor }) : undefined
              }
            />
          </Section>
        </aside>
      </div>
      {open === 'amend' && <CoalitionDialog coalition={coalition} onClose={() => setOpen(null)} />}
      {open === 'join' && <JoinDialog coalition={coalition} onClose={() => setOpen(null)} />}
      {leaving && <LeaveDialog membership={leaving} coalition={coalition} onClose={() => setLeaving(null)} />}
    </article>
  );
}
