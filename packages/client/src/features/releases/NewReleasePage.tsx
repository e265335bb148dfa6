import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../design/PageHeader';
import { useViewer } from '../accounts';
import { ReleaseEditor } from './editor/ReleaseEditor';
import './releases.css';

/** A press release that is begun: nothing of it is anywhere before it is saved. */
export function NewReleasePage() {
  const { t } = useTranslation('releases');
  const navigate = useNavigate();
  const viewer = useViewer();
  if (!viewer) return null;
  return (
    <div className="u-list-page">
      <PageHeader title={t('newRelease')} />
      <div className="release-new">
        <ReleaseEditor
          accountId={viewer.account.id}
          release={null}
          latest={null}
          onSaved={(releaseId) => void navigate({ to: '/media/releases/$releaseId', params: { releaseId } })}
          onClose={() => void navigate({ to: '/media/releases' })}
        />
      </div>
    </div>
  );
}
