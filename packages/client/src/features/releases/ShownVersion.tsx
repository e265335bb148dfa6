import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../design/LoadState';
import { Note } from '../../design/Note';
import { SkeletonText } from '../../design/Skeleton';
import type { ReleaseVersionFieldsFragment } from '../../graphql';
import { OneVersionDocument } from './releases';
import { ReleaseText } from './ReleaseText';

type ShownVersionProps = {
  latest: ReleaseVersionFieldsFragment;
  /** The id of an earlier one. */
  asked: string | undefined;
  onNewest: () => void;
};

/** The newest version, or an earlier one as it was. */
export function ShownVersion({ latest, asked, onNewest }: ShownVersionProps) {
  return asked && asked !== latest.id ? (
    <Earlier id={asked} onNewest={onNewest} />
  ) : (
    <ReleaseText key={latest.id} version={latest} />
  );
}

function Earlier({ id, onNewest }: { id: string; onNewest: () => void }) {
  const { t } = useTranslation(['releases', 'app', 'errors']);
  const { data, error, refetch } = useQuery(OneVersionDocument, { variables: { id } });
  if (error && !data)
    return <LoadFailed title={t('pageFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonText label={t('loading', { ns: 'app' })} lines={8} />;
  const version = data.node?.__typename === 'PressReleaseVersion' ? data.node : null;
  return (
    <>
      <Note>
        {version && t('versionLine', { number: version.number })}{' '}
        <Button size="xs" variant="default" onClick={onNewest}>
          {t('backToNewest')}
        </Button>
      </Note>
      {version && <ReleaseText key={id} version={version} />}
    </>
  );
}
