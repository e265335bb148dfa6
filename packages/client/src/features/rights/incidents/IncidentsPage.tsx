import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../../design/LoadState';
import { Mark } from '../../../design/Mark';
import { Section } from '../../../design/Section';
import { SkeletonText } from '../../../design/Skeleton';
import { say } from '../../../design/toasts';
import { lazily } from '../../../design/lazily';
import { graphql, type IncidentLineFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { Touched } from './Touched';

const IncidentDialog = lazily(() => import('./IncidentDialog'), 'IncidentDialog');

export const IncidentLine = graphql(`
  fragment IncidentLine on Incident {
    id
    title
    description
    knownAt
    tellBy
    isLate
    commissionerToldAt
    subjectsToldAt
    closedAt
    conclusion
    version
  }
`);

const IncidentsDocument = graphql(`
  query Incidents {
    incidents(first: 50) {
      totalCount
      edges {
        cursor
        node {
          ...IncidentLine
        }
      }
    }
  }
`);

const ToldDocument = graphql(`
  mutation NoteIncidentTold($id: ID!, $input: NoteIncidentToldInput!) {
    noteIncidentTold(id: $id, input: $input) {
      incident {
        ...IncidentLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** Breaches with their 72 hours, and what somebody's account touched. */
export function IncidentsPage() {
  const { t } = useTranslation(['rights', 'errors', 'app']);
  const [recording, setRecording] = useState(false);
  const { data, error, refetch } = useQuery(IncidentsDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonText label={t('loading', { ns: 'app' })} lines={6} />;
  const { edges, totalCount } = data.incidents;
  return (
    <>
      <Section
        title={t('incidents')}
        count={totalCount}
        action={
          <Button size="xs" leftSection={<IconPlus size={16} />} onClick={() => setRecording(true)}>
            {t('recordIncident')}
          </Button>
        }
      >
        {totalCount === 0 ? (
          <p className="u-sub">{t('noIncidents')}</p>
        ) : (
          <ul className="rights-list">
            {edges.map(({ node }) => (
              <Incident key={node.id} incident={node} />
            ))}
          </ul>
        )}
      </Section>
      <Touched />
      {recording && (
        <IncidentDialog
          onClose={() => setRecording(false)}
          onRecorded={() => {
            setRecording(false);
            void refetch();
          }}
        />
      )}
    </>
  );
}

function Incident({ incident }: { incident: IncidentLineFragment }) {
  const { t } = useTranslation(['rights', 'errors']);
  const dates = useDates();
  const [tell, { loading }] = useMutation(ToldDocument);
  const { id, title, knownAt, tellBy, isLate, commissionerToldAt, version } = incident;
  const told = async () => {
    const now = new Date(Date.now() - 1_000).toISOString();
    const { data } = await tell({ variables: { id, input: { commissionerToldAt: now, expectedVersion: version } } });
    const [refused] = data?.noteIncidentTold.userErrors ?? [];
    if (refused) say(refused.message);
  };
  return (
    <li>
      <p>
        <strong>{title}</strong>
        <span>{t('knownSince', { moment: dates.moment(knownAt) })}</span>
      </p>
      {commissionerToldAt ? (
        <Mark tone="ok" shape="tick">
          {t('toldAt', { moment: dates.moment(commissionerToldAt) })}
        </Mark>
      ) : (
        <>
          <Mark tone={isLate ? 'bad' : 'wait'} shape={isLate ? 'bang' : 'hourglass'}>
            {isLate
              ? t('toldLate', { moment: dates.moment(tellBy) })
              : t('tellWithin', { time: dates.until(tellBy, new Date()) })}
          </Mark>
          <Button size="xs" variant="default" loading={loading} onClick={() => void told()}>
            {t('commissionerTold')}
          </Button>
        </>
      )}
    </li>
  );
}
