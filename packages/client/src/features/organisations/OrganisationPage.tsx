import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../design/Empty';
import { Face } from '../../design/Face';
import { RecordState } from '../../design/RecordState';
import { RecordTabs } from '../../design/RecordTabs';
import { Section } from '../../design/Section';
import { useFollowed } from '../../graphql';
import type { OrganisationPageQuery } from '../../graphql';
import { useMay, useNeeds, useViewer } from '../accounts';
import { ReachSection } from '../contacts';
import { CoverageSection } from '../coverage';
import { NoteForm, RecordTimeline } from '../engagements';
import { EnquiriesSection } from '../enquiries';
import { OutletSection, isOutlet } from '../media';
import { BreakGlass } from '../opening';
import { ParticularsSection } from '../particulars';
import { Comments, useCommentsAhead } from '../contributions';
import { SeenPage, SharingSection, useSeen, useSharesAhead } from '../partners';
import type { RecordTab } from '../people';
import { TiesSection } from '../relationships';
import { PromisesAndTasks } from '../tasks';
import { useTermLabel } from '../vocabularies';
import { OrganisationDialog } from './OrganisationDialog';
import { OrganisationHeader } from './OrganisationHeader';
import { OrganisationFollowedDocument, OrganisationPageDocument } from './organisation-page';
import { Roster } from './Roster';
import '../../design/record.css';

const route = getRouteApi('/house/organisations/$organisationId');
const TABS: RecordTab[] = ['reach', 'timeline', 'promises', 'media', 'sharing', 'ties'];

/** Who sits where, how to reach them, everything that happened, and what was promised. */
export function OrganisationPage() {
  const { organisationId } = route.useParams();
  const isPartner = useViewer()?.isPartner;
  const seen = useSeen(organisationId);
  useCommentsAhead(organisationId);
  return isPartner ? (
    <SeenPage key={organisationId} id={organisationId} kind="organisation" seen={seen} />
  ) : (
    <OrganisationOfStaff />
  );
}

function OrganisationOfStaff() {
  const { t } = useTranslation(['organisations', 'people', 'app']);
  const { organisationId } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const variables = { id: organisationId, kinds: search.kinds, asOf: search.asOf };
  const { data, previousData, error, refetch, fetchMore, networkStatus } = useQuery(OrganisationPageDocument, {
    ...useNeeds('STAFF'),
    variables,
  });
  useFollowed(OrganisationFollowedDocument, variables, () => void refetch());
  useSharesAhead(organisationId);
  const answer = data ?? (previousData?.organisation?.id === organisationId ? previousData : undefined);
  const mayWrite = useMay('engagements:write');
  const maySee = useMay('sharing:read');
  const log = () =>
    void navigate({ to: '.', search: (before) => ({ ...before, log: 'new' as const, with: [organisationId] }) });
  const back = (
    <Button variant="default" renderRoot={(props) => <Link to="/organisations" {...props} />}>
      {t('backToOrganisations')}
    </Button>
  );
  const organisation = answer?.organisation;
  if (!organisation)
    return (
      <RecordState
        isRead={Boolean(answer)}
        error={error}
        onRetry={() => void refetch()}
        way={back}
        further={<BreakGlass recordId={organisationId} onOpened={() => void refetch()} />}
      />
    );
  const { timeline, commitments, tasks } = organisation;
  const open = commitments.totalCount + tasks.totalCount;
  const canAmend = organisation.viewerCan.amend;
  const isMedia = isOutlet(organisation);
  return (
    <article className="record">
      <OrganisationHeader
        organisation={organisation}
        onLog={mayWrite ? log : undefined}
        onEdit={() => change({ edit: 'record' })}
      />
      <RecordTabs
        label={t('parts', { ns: 'people' })}
        tabs={TABS.filter((tab) => (tab !== 'sharing' || maySee) && (tab !== 'media' || isMedia)).map((tab) => ({
          key: tab,
          word: t(`tab.${tab}`),
          on: (search.tab ?? 'reach') === tab,
        }))}
        onTab={(tab) => change({ tab })}
      />
      <div className="record-body" data-tab={search.tab ?? 'reach'}>
        <div className="record-left" data-part="reach">
          <ReachSection record={organisation} title={t('reach')} />
          <Roster organisation={organisation} asOf={search.asOf} onAsOf={(asOf) => change({ asOf })} />
          <ParticularsSection record={organisation} canAmend={canAmend} />
        </div>
        <div className="record-middle" data-part="timeline">
          <RecordTimeline
            page={timeline}
            kinds={search.kinds ?? []}
            onKinds={(kinds) => change({ kinds: kinds.length > 0 ? kinds : undefined })}
            onMore={() => void fetchMore({ variables: { after: timeline.pageInfo.endCursor } })}
            loadingMore={networkStatus === NetworkStatus.fetchMore}
            empty={
              <Empty
                title={t('timelineEmpty', { ns: 'people' })}
                actions={mayWrite && <Button onClick={log}>{t('logEngagement', { ns: 'app' })}</Button>}
              >
                {t('timelineEmptyText', { ns: 'people' })}
              </Empty>
            }
          >
            {mayWrite && <NoteForm on={{ __typename: 'Organisation', id: organisation.id }} onLog={log} />}
          </RecordTimeline>
        </div>
        <div className="record-right">
          {isMedia && (
            <div data-part="media">
              <OutletSection organisation={organisation} />
              <CoverageSection coverage={organisation.coverage} outletId={organisation.id} />
              <EnquiriesSection enquiries={organisation.enquiries} />
            </div>
          )}
          <div data-part="promises">
            {(open > 0 || mayWrite) && (
              <Section title={t('promises', { ns: 'people' })} count={open > 0 ? open : undefined}>
                {open === 0 ? (
                  <p className="u-quiet">{t('noPromises', { ns: 'people' })}</p>
                ) : (
                  <PromisesAndTasks
                    commitments={commitments.edges.map(({ node }) => node)}
                    tasks={tasks.edges.map(({ node }) => node)}
                  />
                )}
                {open > commitments.edges.length + tasks.edges.length && (
                  <p className="u-help">
                    {t('shownOf', { ns: 'app', shown: commitments.edges.length + tasks.edges.length, total: open })}
                  </p>
                )}
              </Section>
            )}
          </div>
          {maySee && (
            <div data-part="sharing">
              <SharingSection record={organisation} kind="ORGANISATION" />
              <Comments id={organisation.id} />
            </div>
          )}
          <div data-part="ties">
            <Children organisation={organisation} />
            <TiesSection of={organisation} ties={organisation.relationships} canAmend={canAmend} />
          </div>
        </div>
      </div>
      {search.edit && canAmend && (
        <OrganisationDialog organisation={organisation} onClose={() => change({ edit: undefined })} />
      )}
    </article>
  );
}

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;

function Children({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation(['organisations', 'app']);
  const say = useTermLabel();
  const { children } = organisation;
  if (children.totalCount === 0) return null;
  return (
    <Section title={t('children')} count={children.totalCount} className="children">
      <ul className="ties">
        {children.edges.map(({ node }) => (
          <li key={node.id}>
            <Face name={node.name} square size={22} />
            <p>
              <Link className="u-name" to="/organisations/$organisationId" params={{ organisationId: node.id }}>
                {node.name}
              </Link>{' '}
              <span>{say(node.kind)}</span>
            </p>
          </li>
        ))}
      </ul>
      {children.pageInfo.hasNextPage && (
        <p className="u-help">
          {t('shownOf', { ns: 'app', shown: children.edges.length, total: children.totalCount })}
        </p>
      )}
    </Section>
  );
}
