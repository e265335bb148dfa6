import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconShare3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../../design/LoadState';
import { Section } from '../../../design/Section';
import { SkeletonText } from '../../../design/Skeleton';
import { lazily } from '../../../design/lazily';
import { type RecordKind, type Sensitivity, type ShareLineFragment } from '../../../graphql';
import { useMay } from '../../accounts';
import { RecordSharesDocument } from './record-shares';
import { ShareRow } from './ShareRow';
import '../partners.css';

const ShareDialog = lazily(() => import('./ShareDialog'), 'ShareDialog');
const WithdrawDialog = lazily(() => import('./WithdrawDialog'), 'WithdrawDialog');

type SharingSectionProps = { record: { id: string; name: string; sensitivity: Sensitivity }; kind: RecordKind };

/** With whom a record is shared, how much of it, for what and until when; what has ended stands below. */
export function SharingSection({ record, kind }: SharingSectionProps) {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const mayShare = useMay('sharing:write');
  const [sharing, setSharing] = useState(false);
  const [withdrawing, setWithdrawing] = useState<ShareLineFragment | null>(null);
  const { data, error, refetch, fetchMore } = useQuery(RecordSharesDocument, {
    variables: { id: record.id },
    // The page asks for them: see useSharesAhead.
    fetchPolicy: 'cache-first',
  });
  const page = data?.node && 'shares' in data.node ? data.node.shares : undefined;
  const shares = page?.edges.map(({ node }) => node) ?? [];
  const open = shares.filter(({ isInForce }) => isInForce);
  const ended = shares.filter(({ isInForce }) => !isInForce);
  const isClosed = record.sensitivity === 'PROTECTED' || record.sensitivity === 'SEALED';
  return (
    <Section
      title={t('sharing')}
      count={open.length || undefined}
      className="sharing"
      action={
        mayShare &&
        !isClosed && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconShare3 size={14} stroke={1.8} />}
            onClick={() => setSharing(true)}
          >
            {t('shareMore')}
          </Button>
        )
      }
    >
      {isClosed && <p className="u-quiet">{t('tooClosed')}</p>}
      {error && !page && (
        <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
      )}
      {!error && !page && <SkeletonText label={t('loading', { ns: 'app' })} lines={2} />}
      {page && open.length === 0 && !isClosed && (
        <p className="u-quiet">{record.sensitivity === 'PUBLIC' ? t('publicAnyway') : t('sharedWithNobody')}</p>
      )}
      {open.length > 0 && (
        <ul className="share-list">
          {open.map((share) => (
            <ShareRow key={share.id} share={share} onWithdraw={mayShare ? () => setWithdrawing(share) : undefined} />
          ))}
        </ul>
      )}
      {ended.length > 0 && (
        <details className="share-ended">
          <summary>{t('endedShares', { count: ended.length })}</summary>
          <ul className="share-list">
            {ended.map((share) => (
              <ShareRow key={share.id} share={share} />
            ))}
          </ul>
        </details>
      )}
      {page?.pageInfo.hasNextPage && (
        <button
          type="button"
          className="u-more"
          onClick={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } })}
        >
          {t('shownOf', { ns: 'app', shown: shares.length, total: page.totalCount })}
        </button>
      )}
      {sharing && <ShareDialog records={[record]} kind={kind} onClose={() => setSharing(false)} />}
      {withdrawing && <WithdrawDialog share={withdrawing} name={record.name} onClose={() => setWithdrawing(null)} />}
    </Section>
  );
}
