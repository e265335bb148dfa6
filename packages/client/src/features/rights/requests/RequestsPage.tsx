import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../design/Empty';
import { LoadFailed } from '../../../design/LoadState';
import { SkeletonText } from '../../../design/Skeleton';
import { lazily } from '../../../design/lazily';
import type { RequestLineFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { RequestState } from './RequestState';
import { RequestsDocument } from './request-lines';

const ReceiveDialog = lazily(() => import('./ReceiveDialog'), 'ReceiveDialog');

/** The register of what people ask, the most pressing first. */
export function RequestsPage() {
  const { t } = useTranslation(['rights', 'errors', 'app']);
  const navigate = useNavigate();
  const [show, setShow] = useState<'OPEN' | 'ALL'>('OPEN');
  const [receiving, setReceiving] = useState(false);
  const { data, previousData, error, refetch, fetchMore } = useQuery(RequestsDocument, {
    variables: { openOnly: show === 'OPEN' },
    fetchPolicy: 'cache-and-network',
  });
  const requests = (data ?? previousData)?.subjectRequests;
  if (error && !requests)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!requests) return <SkeletonText label={t('loading', { ns: 'app' })} lines={6} />;
  const receive = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setReceiving(true)}>
      {t('receive')}
    </Button>
  );
  return (
    <>
      <div className="rights-bar">
        <SegmentedControl
          aria-label={t('show')}
          data={[
            { value: 'OPEN', label: t('open') },
            { value: 'ALL', label: t('all') },
          ]}
          value={show}
          onChange={(value) => setShow(value as 'OPEN' | 'ALL')}
        />
        {requests.totalCount > 0 && receive}
      </div>
      {requests.totalCount === 0 ? (
        <Empty title={show === 'OPEN' ? t('noneOpen') : t('none')} actions={receive}>
          {t('noneText')}
        </Empty>
      ) : (
        <ul className="rights-list">
          {requests.edges.map(({ node }) => (
            <Line key={node.id} request={node} />
          ))}
        </ul>
      )}
      {requests.pageInfo.hasNextPage && (
        <Button variant="subtle" onClick={() => void fetchMore({ variables: { after: requests.pageInfo.endCursor } })}>
          {t('shownOf', { ns: 'app', shown: requests.edges.length, total: requests.totalCount })}
        </Button>
      )}
      {receiving && (
        <ReceiveDialog
          onClose={() => setReceiving(false)}
          onReceived={(id) => void navigate({ to: '/rights/requests/$requestId', params: { requestId: id } })}
        />
      )}
    </>
  );
}

function Line({ request }: { request: RequestLineFragment }) {
  const { t } = useTranslation('rights');
  const dates = useDates();
  return (
    <li>
      <p>
        <Link className="u-name" to="/rights/requests/$requestId" params={{ requestId: request.id }}>
          {request.subjectName ?? t('erasedSubject')}
        </Link>
        <span>
          {t(`kind.${request.kind}`)} · {t('received', { day: dates.short(request.receivedOn) })}
        </span>
      </p>
      <RequestState request={request} />
    </li>
  );
}
