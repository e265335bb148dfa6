import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../design/Empty';
import { LoadFailed } from '../../../design/LoadState';
import { SkeletonText } from '../../../design/Skeleton';
import { graphql } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { CloseStep } from './CloseStep';
import { EraseStep } from './EraseStep';
import { GatherStep } from './GatherStep';
import { IdentityStep } from './IdentityStep';
import { RequestState } from './RequestState';
import './request-lines';

const route = getRouteApi('/house/rights/requests/$requestId');

const RequestDocument = graphql(`
  query SubjectRequest($id: ID!) {
    subjectRequest(id: $id) {
      ...RequestFull
    }
  }
`);

/** One request, step by step: who it is, what is held, what came of it. */
export function RequestPage() {
  const { t } = useTranslation(['rights', 'consents', 'errors', 'app']);
  const dates = useDates();
  const { requestId } = route.useParams();
  const { data, error, refetch } = useQuery(RequestDocument, { variables: { id: requestId } });
  const back = (
    <Button variant="default" renderRoot={(props) => <Link to="/rights" {...props} />}>
      {t('backToRequests')}
    </Button>
  );
  if (error && !data)
    return (
      <LoadFailed title={t('pageFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} way={back} />
    );
  if (!data) return <SkeletonText label={t('loading', { ns: 'app' })} lines={8} />;
  const request = data.subjectRequest;
  if (!request)
    return (
      <Empty title={t('notFound', { ns: 'errors' })} actions={back}>
        {t('notFoundText', { ns: 'errors' })}
      </Empty>
    );
  const wantsData = request.kind === 'ACCESS' || request.kind === 'PORTABILITY';
  return (
    <article className="rights-request">
      <header>
        <h2>{request.subjectName ?? t('erasedSubject')}</h2>
        <p className="u-sub">
          {t(`kind.${request.kind}`)} · {t('received', { day: dates.short(request.receivedOn) })} ·{' '}
          {t(`means.${request.means}`, { ns: 'consents' })}
        </p>
        <div className="rights-marks">
          <RequestState request={request} look="soft" />
          {!request.outcome && <span>{t(`within.${request.kind}`)}</span>}
        </div>
        {request.details && <blockquote>{request.details}</blockquote>}
      </header>
      <ol className="rights-steps">
        <IdentityStep request={request} />
        {wantsData && <GatherStep request={request} onGathered={() => void refetch()} />}
        {request.kind === 'ERASURE' && <EraseStep request={request} onErased={() => void refetch()} />}
        <CloseStep request={request} />
      </ol>
    </article>
  );
}
