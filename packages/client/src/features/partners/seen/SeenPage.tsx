import { Button } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../design/Empty';
import { LoadFailed } from '../../../design/LoadState';
import { SkeletonText } from '../../../design/Skeleton';
import { useFollowed } from '../../../graphql';
import { Comments } from '../../contributions';
import { SeenRecord } from './SeenRecord';
import { SeenRecordFollowedDocument, type useSeen } from './seen-record';
import '../../../design/record.css';

type SeenPageProps = {
  id: string;
  kind: 'person' | 'organisation' | 'engagement';
  /** Asked by whoever shows the page, before its parts are loaded. */
  seen: ReturnType<typeof useSeen>;
};

/**
 * A record as a partner's page of its own. It is asked for anew each time: what was taken back is not shown from memory,
 * and while the page is open it goes within five seconds.
 */
export function SeenPage({ id, kind, seen }: SeenPageProps) {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const { data, error, refetch } = seen;
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
