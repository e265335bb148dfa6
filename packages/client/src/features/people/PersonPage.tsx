import { useQuery } from '@apollo/client/react';
import { NetworkStatus } from '@apollo/client';
import { Button } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../design/Empty';
import { RecordState } from '../../design/RecordState';
import { RecordTabs } from '../../design/RecordTabs';
import { Section } from '../../design/Section';
import { useFollowed } from '../../graphql';
import { useMay, useNeeds, useViewer } from '../accounts';
import { ConsentSection } from '../consents';
import { ReachSection } from '../contacts';
import { NoteForm, RecordTimeline } from '../engagements';
import { CoverageSection } from '../coverage';
import { EnquiriesSection } from '../enquiries';
import { JournalistSection, isOfMedia } from '../media';
import { PersonEvents } from '../media-events';
import { BreakGlass } from '../opening';
import { ParticularsSection } from '../particulars';
import { Comments, useCommentsAhead } from '../contributions';
import { SeenPage, SharingSection, useSeen, useSharesAhead } from '../partners';
import { HatsSection } from '../posts';
import { SpokespersonSection } from '../spokespeople';
import { TiesSection } from '../relationships';
import { PromisesAndTasks } from '../tasks';
import { PersonDialog } from './PersonDialog';
import { PersonHeader } from './page/PersonHeader';
import { PersonFollowedDocument, PersonPageDocument } from './page/person-page';
import type { RecordTab } from './person-search';
import '../../design/record.css';

const route = getRouteApi('/house/people/$personId');
const TABS: RecordTab[] = ['reach', 'timeline', 'promises', 'media', 'sharing', 'ties'];

/** The heart: how to reach somebody, everything that happened, what was promised, and who stands near. */
export function PersonPage() {
  const { personId } = route.useParams();
  const isPartner = useViewer()?.isPartner;
  const seen = useSeen(personId);
  useCommentsAhead(personId);
  return isPartner ? <SeenPage key={personId} id={personId} kind="person" seen={seen} /> : <PersonOfStaff />;
}

function PersonOfStaff() {
  const { t } = useTranslation(['people', 'app']);
  const { personId } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const variables = { id: personId, kinds: search.kinds, asOf: search.asOf };
  const { data, previousData, error, refetch, fetchMore, networkStatus } = useQuery(PersonPageDocument, {
    ...useNeeds('STAFF'),
    variables,
  });
  useFollowed(PersonFollowedDocument, variables, () => void refetch());
  useSharesAhead(personId);
  const before = previousData?.person?.id === personId ? previousData : undefined;
  const answer = data ?? before;
  const person = answer?.person;
  const mayWrite = useMay('engagements:write');
  const maySee = useMay('sharing:read');
  const log = () =>
    void navigate({ to: '.', search: (before) => ({ ...before, log: 'new' as const, with: [personId] }) });

  if (!person)
    return (
      <RecordState
        isRead={Boolean(answer)}
        error={error}
        onRetry={() => void refetch()}
        way={<BackToPeople />}
        further={<BreakGlass recordId={personId} onOpened={() => void refetch()} />}
      />
    );
  const { timeline, commitments, tasks } = person;
  const canAmend = person.viewerCan.amend;
  const isMedia = isOfMedia(person) || Boolean(person.spokesperson) || person.mediaEvents.totalCount > 0;
  const open = commitments.totalCount + tasks.totalCount;
  return (
    <article className="record">
      <PersonHeader
        person={person}
        canMerge={person.viewerCan.merge}
        onLog={mayWrite ? log : undefined}
        onEdit={() => change({ edit: 'record' })}
      />
      <RecordTabs
        label={t('parts')}
        tabs={TABS.filter((tab) => (tab !== 'sharing' || maySee) && (tab !== 'media' || isMedia)).map((tab) => ({
          key: tab,
          word: t(`tab.${tab}`),
          on: (search.tab ?? 'reach') === tab,
        }))}
        onTab={(tab) => change({ tab })}
      />
      <div className="record-body" data-tab={search.tab ?? 'reach'}>
        <div className="record-left" data-part="reach">
          <ReachSection record={person} title={t(`reach.${pronoun(person.gender)}`)} />
          <ConsentSection person={person} />
          <HatsSection
            personId={person.id}
            hats={person.memberships.edges.map(({ node }) => node)}
            total={person.memberships.totalCount}
            asOf={search.asOf}
            onAsOf={(asOf) => change({ asOf })}
            onMore={
              person.memberships.pageInfo.hasNextPage
                ? () => void fetchMore({ variables: { after: person.memberships.pageInfo.endCursor } })
                : undefined
            }
            canAmend={canAmend}
          />
          <ParticularsSection record={person} canAmend={canAmend} />
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
                title={t('timelineEmpty')}
                actions={mayWrite && <Button onClick={log}>{t('logEngagement', { ns: 'app' })}</Button>}
              >
                {t('timelineEmptyText')}
              </Empty>
            }
          >
            {mayWrite && <NoteForm on={{ __typename: 'Person', id: person.id }} onLog={log} />}
          </RecordTimeline>
        </div>
        <div className="record-right">
          {isMedia && (
            <div data-part="media">
              <SpokespersonSection person={person} />
              {isOfMedia(person) && <JournalistSection person={person} />}
              <PersonEvents person={person} />
              <CoverageSection coverage={person.coverage} />
              <EnquiriesSection enquiries={person.enquiries} />
            </div>
          )}
          <div data-part="promises">
            {(open > 0 || mayWrite) && (
              <Section title={t('promises')} count={open > 0 ? open : undefined}>
                {open === 0 ? (
                  <p className="u-quiet">{t('noPromises')}</p>
                ) : (
                  <PromisesAndTasks
                    commitments={commitments.edges.map(({ node }) => node)}
                    tasks={tasks.edges.map(({ node }) => node)}
                    ofPersonId={person.id}
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
              <SharingSection record={person} kind="PERSON" />
              <Comments id={person.id} />
            </div>
          )}
          <div data-part="ties">
            <TiesSection of={person} ties={person.relationships} canAmend={canAmend} />
          </div>
        </div>
      </div>
      {search.edit && canAmend && <PersonDialog person={person} onClose={() => change({ edit: undefined })} />}
    </article>
  );
}

const pronoun = (gender: string | null | undefined): 'her' | 'him' | 'them' => {
  if (/^(f|female|woman|mwanamke)$/i.test(gender ?? '')) return 'her';
  return /^(m|male|man|mwanamume)$/i.test(gender ?? '') ? 'him' : 'them';
};

function BackToPeople() {
  const { t } = useTranslation('people');
  return (
    <Button variant="default" renderRoot={(props) => <Link to="/people" {...props} />}>
      {t('backToPeople')}
    </Button>
  );
}
