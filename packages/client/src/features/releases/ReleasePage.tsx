import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../design/lazily';
import { RecordState } from '../../design/RecordState';
import { PageHeader } from '../../design/PageHeader';
import { Section } from '../../design/Section';
import { useFollowed } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useViewer } from '../accounts';
import { Breaches, EmbargoSection } from '../embargoes';
import { MediaTrail, PitchesOfRelease } from '../media';
import { Materials } from './Materials';
import { ReleaseFollowedDocument, ReleasePageDocument } from './releases';
import { ReleaseStateMark } from './ReleaseStateMark';
import { type Release, ReleaseSteps } from './ReleaseSteps';
import { ShownVersion } from './ShownVersion';
import { useReleaseTitle } from './release-title';
import './releases.css';

const ReleaseEditor = lazily(() => import('./editor/ReleaseEditor'), 'ReleaseEditor');
const route = getRouteApi('/house/media/releases/$releaseId');

/** A press release: what it says, how far it is, until when it is kept back, and who broke that. */
export function ReleasePage() {
  const { t } = useTranslation('releases');
  const { releaseId } = route.useParams();
  const { data, previousData, error, refetch } = useQuery(ReleasePageDocument, {
    variables: { id: releaseId },
    fetchPolicy: 'cache-and-network',
  });
  useFollowed(ReleaseFollowedDocument, { id: releaseId }, () => void refetch());
  const answer = data ?? previousData;
  const back = (
    <Button variant="default" renderRoot={(props) => <Link to="/media/releases" {...props} />}>
      {t('title')}
    </Button>
  );
  if (!answer?.pressRelease)
    return (
      <RecordState isRead={Boolean(answer)} error={error} onRetry={() => void refetch()} way={back} gone={t('gone')} />
    );
  return <OneRelease key={releaseId} release={answer.pressRelease} onChanged={() => void refetch()} />;
}

function OneRelease({ release, onChanged }: { release: Release; onChanged: () => void }) {
  const { t } = useTranslation('releases');
  const viewer = useViewer();
  const titleOf = useReleaseTitle();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { latest, viewerCan, state } = release;
  const isPublic = state === 'PUBLISHED' || state === 'CORRECTED';
  const close = () => void navigate({ search: {} });
  if (!latest) return null;
  return (
    <div className="u-record-page">
      <PageHeader
        trail={<MediaTrail to="/media/releases">{t('title')}</MediaTrail>}
        title={titleOf(release)}
        note={<ReleaseStateMark state={state} look="soft" />}
      >
        {viewerCan.amend && !search.edit && (
          <Button variant="default" onClick={() => void navigate({ search: { edit: true } })}>
            {t(latest.submittedAt ? 'editNext' : 'edit')}
          </Button>
        )}
      </PageHeader>
      <div className="release-body" data-editing={search.edit || undefined}>
        <div className="release-main">
          {search.edit && viewerCan.amend && viewer ? (
            <ReleaseEditor
              accountId={viewer.account.id}
              release={{ id: release.id, version: release.version, isHeld: release.isUnderEmbargo, isPublic }}
              latest={latest}
              onSaved={() => {
                onChanged();
                close();
              }}
              onClose={close}
            />
          ) : (
            <ShownVersion latest={latest} asked={search.version} onNewest={() => void navigate({ search: {} })} />
          )}
        </div>
        <div className="release-side">
          <div className="release-now">
            <When release={release} />
            <ReleaseSteps release={release} onChanged={onChanged} />
            {!isPublic && state !== 'WITHDRAWN' && (
              <EmbargoSection
                id={release.id}
                version={release.version}
                until={release.embargoUntil}
                mayWrite={viewerCan.amend}
                onChanged={onChanged}
              />
            )}
          </div>
          <div className="release-more">
            <Materials materials={latest.materials} mayWrite={viewerCan.amend} onChanged={onChanged} />
            <PitchesOfRelease release={release} mayPitch={state !== 'WITHDRAWN'} />
            <Breaches
              ofId={release.id}
              isEmbargoed={release.embargoUntil !== null}
              breaches={release.breaches}
              mayWrite={viewer?.permissions.includes('media:write') ?? false}
              onChanged={onChanged}
            />
            <Versions release={release} />
          </div>
        </div>
      </div>
    </div>
  );
}

function When({ release }: { release: Release }) {
  const { t } = useTranslation('releases');
  const dates = useDates();
  const { publicAt, state, correctedAt, withdrawnAt, withdrawalReason } = release;
  const lines = [
    publicAt && t(state === 'SCHEDULED' ? 'publicFrom' : 'publicSince', { when: dates.moment(publicAt) }),
    correctedAt && t('correctedAt', { when: dates.moment(correctedAt) }),
    withdrawnAt && t('withdrawnBecause', { when: dates.moment(withdrawnAt), reason: withdrawalReason ?? '' }),
  ].filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <div className="release-when">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function Versions({ release }: { release: Release }) {
  const { t } = useTranslation('releases');
  const dates = useDates();
  return (
    <Section title={t('versions')} count={release.versions.nodes.length}>
      <ol className="breaches">
        {release.versions.nodes.map(({ id, number, status, createdAt, createdBy, approvedBy }) => (
          <li key={id}>
            <Link
              className="u-name"
              to="/media/releases/$releaseId"
              params={{ releaseId: release.id }}
              search={{ version: id }}
              aria-label={t('showVersion', { number })}
            >
              {t('versionLine', { number })}
            </Link>
            <span className="u-help">
              {dates.moment(createdAt)} ·{' '}
              {t('versionBy', { status: t(`versionStatus.${status}`), name: createdBy?.name ?? '' })}
              {approvedBy && ` · ${t('approvedBy', { name: approvedBy.name })}`}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
