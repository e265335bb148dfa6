import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from './Empty';
import { LoadFailed } from './LoadState';
import { SkeletonText } from './Skeleton';
import './record.css';

type RecordStateProps = {
  /** Whether the server has answered. */
  isRead: boolean;
  error: unknown;
  onRetry: () => void;
  /** Where one comes from. */
  way: ReactNode;
  /** That there is no such record; unless told, that there is none or that one may not see it. */
  gone?: string;
  /** What else can be done where there is none. */
  further?: ReactNode;
};

/** The page of a record as long as there is none to show: while it is read, where that failed, where there is none. */
export function RecordState({ isRead, error, onRetry, way, gone, further }: RecordStateProps) {
  const { t } = useTranslation(['errors', 'app']);
  if (isRead)
    return (
      <Empty
        level={1}
        title={gone ?? t('notFound')}
        actions={
          <>
            {way}
            {further}
          </>
        }
      >
        {gone === undefined && t('notFoundText')}
      </Empty>
    );
  if (error) return <LoadFailed level={1} title={t('pageFailed')} error={error} onRetry={onRetry} way={way} />;
  return (
    <div className="record-loading">
      <SkeletonText label={t('loading', { ns: 'app' })} lines={8} />
    </div>
  );
}
