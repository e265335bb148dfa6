import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../design/Empty';
import { LoadFailed } from '../../../design/LoadState';
import { SkeletonText } from '../../../design/Skeleton';
import { graphql, useFollowed } from '../../../graphql';
import { Comments } from '../../contributions';
import { SeenRecord } from './SeenRecord';
import './seen';
import '../../../design/record.css';

export const SeenRecordDocument = graphql(`
  query SeenRecord($id: ID!) {
    node(id: $id) {
      id
      ...SeenPerson
      ...SeenOrganisation
      ...SeenEngagement
    }
  }
`);

export const SeenRecordFollowedDocument = graphql(`
  subscription SeenRecordFollowed($id: ID!) {
    node(id: $id) {
      id
      ...SeenPerson
      ...SeenOrganisation
      ...SeenEngagement
    }
  }
`);

/**
 * A record as a partner's page of its own. It is asked for anew each time: what was taken back is not shown from memory,
 * and while the page is open it goes within five seconds.
 */
export function SeenPage({ id, kind }: { id: string; kind: 'person' | 'organisation' | 'engagement' }) {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const { data, error, refetch } = useQuery(SeenRecordDocument, {
    variables: { id },
    fetchPolicy: 'no-cache',
  });
  useFollowed(SeenRecordFollowedDocument, { id }, () => void refetch());
  const back = <Button renderRoot={(props) => <Link to="/shared" {...props} />}>{t('backToShared')}</Button>;
  if (error) {
    return (
      <LoadFailed
        level={1}
        title={t('pageFailed', { ns: 'errors' })}
        error={error}
        onRetry={() => void refetch()}
        way={back}
      />
    );
  }
  if (!data) {
    return (
      <div className="record-loading">
        <SkeletonText label={t('loading', { ns: 'app' })} lines={8} />
      </div>
    );
  }
  const record = data.node;
  const isRecord =
    record?.__typename === 'Person' || record?.__typename === 'Organisation' || record?.__typename === 'Engagement';
  if (!isRecord) {
    return (
      <Empty level={1} title={t('noLongerShared')} actions={back}>
        {t('noLongerSharedText')}
      </Empty>
    );
  }
  return (
    <div className="seen-page">
      <nav className="record-crumbs" aria-label={t('whereYouAre')}>
        <Link to="/shared">{t('shared', { ns: 'app' })}</Link>
        <IconChevronRight size={14} aria-hidden="true" />
        <span>{t(kind, { ns: 'app' })}</span>
      </nav>
      <SeenRecord record={record} level={1} />
      <Comments id={record.id} />
    </div>
  );
}
