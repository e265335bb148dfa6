import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Switch } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../design/LoadState';
import { PageHeader } from '../../design/PageHeader';
import { Section } from '../../design/Section';
import { SkeletonRows } from '../../design/Skeleton';
import { say } from '../../design/toasts';
import { useDates } from '../../lib/use-dates';
import { AnnouncePitch } from './AnnouncePitch';
import { OurPitchesDocument, PitchGuardDocument, TakePartInPitchGuardDocument } from './guard';
import './guard.css';

/** A partner's room: whether the house takes part in the guard, and whom it said that it pitches. Nothing of others. */
export function OurPitchesPage() {
  const { t } = useTranslation(['pitchGuard', 'errors', 'app']);
  const { data, error, refetch } = useQuery(PitchGuardDocument, { fetchPolicy: 'cache-and-network' });
  const guard = data?.pitchGuard;
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="guard">
        {error && !guard ? (
          <LoadFailed title={t('pageFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
        ) : !guard ? (
          <SkeletonRows label={t('loading', { ns: 'app' })} rows={3} columns={1} />
        ) : (
          <>
            <TakePart takesPart={guard.takesPart} days={guard.days} />
            {guard.takesPart && <AnnouncePitch />}
            <Announced />
          </>
        )}
      </div>
    </>
  );
}

function TakePart({ takesPart, days }: { takesPart: boolean; days: number }) {
  const { t } = useTranslation(['pitchGuard', 'errors']);
  const [take, { loading }] = useMutation(TakePartInPitchGuardDocument, { refetchQueries: [PitchGuardDocument] });
  const change = async (wanted: boolean) => {
    const answer = await take({ variables: { input: { takesPart: wanted } } }).catch(() => null);
    const [refused] = answer?.data?.takePartInPitchGuard.userErrors ?? [];
    if (!answer || refused) return void say(refused?.message ?? t('notSaved', { ns: 'errors' }), { tone: 'bad' });
    return void say(t(wanted ? 'joined' : 'left'));
  };
  return (
    <section className="guard-part">
      <p className="u-sub">{t('whatForPartners', { count: days })}</p>
      <Switch
        label={t('takePart')}
        description={t(takesPart ? 'takePartOn' : 'takePartOff')}
        checked={takesPart}
        disabled={loading}
        onChange={(event) => void change(event.currentTarget.checked)}
      />
    </section>
  );
}

function Announced() {
  const { t } = useTranslation(['pitchGuard', 'media', 'errors', 'app']);
  const dates = useDates();
  const { data, error, refetch, fetchMore } = useQuery(OurPitchesDocument, {
    variables: { first: 40 },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.announcedPitches;
  if (error && !page)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!page) return <SkeletonRows label={t('loading', { ns: 'app' })} rows={4} columns={2} />;
  return (
    <Section title={t('ours')} count={page.totalCount}>
      {page.edges.length === 0 ? (
        <p className="u-quiet">{t('noneOfOurs')}</p>
      ) : (
        <ul className="guard-list">
          {page.edges.map(({ node }) => (
            <li key={node.id}>
              {node.person ? (
                <Link className="u-name" to="/people/$personId" params={{ personId: node.person.id }}>
                  {node.person.name}
                </Link>
              ) : (
                <span className="u-quiet">{t('notShared')}</span>
              )}
              <time dateTime={node.announcedAt}>{dates.moment(node.announcedAt)}</time>
            </li>
          ))}
        </ul>
      )}
      {page.pageInfo.hasNextPage && (
        <Button variant="subtle" onClick={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } })}>
          {t('showMore', { ns: 'app' })}
        </Button>
      )}
    </Section>
  );
}
