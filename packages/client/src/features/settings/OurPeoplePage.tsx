import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../design/PageHeader';
import { useViewer } from '../accounts';
import { AccountsPage } from './AccountsPage';
import './settings.css';

/** A partner's administrator: who of the own organisation comes in, and who is invited. */
export function OurPeoplePage() {
  const { t } = useTranslation(['app', 'settings']);
  const house = useViewer()?.account.organisation?.name;
  return (
    <>
      <PageHeader title={t('ourPeople')} note={house} />
      <div className="settings">
        <AccountsPage />
      </div>
    </>
  );
}
