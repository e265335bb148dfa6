import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../design/PageHeader';
import { RecordState } from '../../design/RecordState';
import { useDates } from '../../lib/use-dates';
import { PublicReleaseDocument } from './public-releases';
import { ReleaseStateMark } from './ReleaseStateMark';
import { ReleaseText } from './ReleaseText';
import { useReleaseTitle } from './release-title';
import './releases.css';

const route = getRouteApi('/house/releases/$releaseId');

/** For partners: a press release as everybody can read it. */
export function PublicReleasePage() {
  const { t } = useTranslation('releases');
  const dates = useDates();
  const titleOf = useReleaseTitle();
  const { releaseId } = route.useParams();
  const { data, error, refetch } = useQuery(PublicReleaseDocument, {
    variables: { id: releaseId },
    fetchPolicy: 'cache-and-network',
  });
  const back = (
    <Button variant="default" renderRoot={(props) => <Link to="/releases" {...props} />}>
      {t('title')}
    </Button>
  );
  const release = data?.pressRelease;
  if (!release?.latest)
    return (
      <RecordState isRead={Boolean(data)} error={error} onRetry={() => void refetch()} way={back} gone={t('gone')} />
    );
  const { publicAt, correctedAt } = release;
  return (
    <div className="u-list-page">
      <PageHeader title={titleOf(release)} note={<ReleaseStateMark state={release.state} look="soft" />}>
        {back}
      </PageHeader>
      <div className="release-public">
        <p className="release-when">
          {[
            publicAt && t('publicSince', { when: dates.moment(publicAt) }),
            correctedAt && t('correctedAt', { when: dates.moment(correctedAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <ReleaseText key={release.latest.id} version={release.latest} under={titleOf(release)} />
      </div>
    </div>
  );
}
