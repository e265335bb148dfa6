import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../design/PageHeader';
import { AccountsPage } from './AccountsPage';
import './settings.css';

/** A partner's administrator: who of the own organisation comes in, and who is invited. */
export function OurPeoplePage() {
  const { t } = useTranslation('app');
  return (
    <>
      <PageHeader title={t('ourPeople')} />
      <div className="settings">
        <AccountsPage />
      </div>
    </>
  );
}
