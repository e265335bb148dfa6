import { IconArrowUpRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../design/Empty';
import { LoadFailed } from '../../../design/LoadState';
import { SkeletonText } from '../../../design/Skeleton';
import { useFollowed } from '../../../graphql';
import { Comments, useCommentsAhead } from '../../contributions';
import { SeenLink } from '../seen/SeenLink';
import { SeenRecordFollowedDocument, useSeen } from '../seen/seen-record';
import { SeenRecord } from '../seen/SeenRecord';

/** The record that is picked, beside its list. */
export function RecordBeside({ id }: { id: string }) {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const { data, error, refetch } = useSeen(id);
  useCommentsAhead(id);
  useFollowed(SeenRecordFollowedDocument, { id }, () => void refetch());
  const record = data?.node;
  const isRecord =
    record?.__typename === 'Person' || record?.__typename === 'Organisation' || record?.__typename === 'Engagement';
  return (
    <aside className="shared-side" aria-label={t('record')}>
      {error ? (
        <LoadFailed title={t('pageFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <SkeletonText label={t('loading', { ns: 'app' })} lines={6} />
      ) : !isRecord ? (
        <Empty title={t('noLongerShared')}>{t('noLongerSharedText')}</Empty>
      ) : (
        <>
          <p className="shared-side-open">
            <SeenLink kind={record.__typename} id={record.id}>
              {t('openPage')}
              <IconArrowUpRight size={14} stroke={1.8} aria-hidden="true" />
            </SeenLink>
          </p>
          <div className="u-card">
            <SeenRecord record={record} />
          </div>
          <Comments id={record.id} />
        </>
      )}
    </aside>
  );
}
