import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../design/PageHeader';
import { useMay, useViewer } from '../accounts';
import './settings.css';

/** Oneself, and for those whose work it is, accounts, vocabularies and the audit log. */
export function SettingsPage() {
  const { t } = useTranslation(['settings', 'keys', 'app']);
  const isPartner = useViewer()?.isPartner ?? true;
  // A partner's administrator has a room of its own for them.
  const manages = useMay('accounts:administer') && !isPartner;
  const keeps = useMay('vocabularies:administer');
  const watches = useMay('audit:read');
  return (
    <>
      <PageHeader title={t('settings', { ns: 'app' })} />
      <nav className="u-views" aria-label={t('parts')}>
        <Link to="/settings" activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
          {t('profile')}
        </Link>
        <Link to="/settings/keys" activeProps={{ 'aria-current': 'page' }}>
          {t('keys', { ns: 'keys' })}
        </Link>
        {manages && (
          <Link to="/settings/accounts" activeProps={{ 'aria-current': 'page' }}>
            {t('accounts')}
          </Link>
        )}
        {keeps && (
          <Link to="/settings/vocabularies" activeProps={{ 'aria-current': 'page' }}>
            {t('vocabularies')}
          </Link>
        )}
        {keeps && !isPartner && (
          <Link to="/settings/pitch-guard" activeProps={{ 'aria-current': 'page' }}>
            {t('pitchGuard', { ns: 'app' })}
          </Link>
        )}
        {watches && (
          <Link to="/settings/audit" activeProps={{ 'aria-current': 'page' }}>
            {t('auditLog')}
          </Link>
        )}
      </nav>
      <div className="settings">
        <Outlet />
      </div>
    </>
  );
}
