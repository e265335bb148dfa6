import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../design/PageHeader';
import './rights.css';

/** The data protection officer's desk: what people ask by right, and what the law wants done. */
export function RightsPage() {
  const { t } = useTranslation(['rights', 'app']);
  return (
    <>
      <PageHeader title={t('rights', { ns: 'app' })} />
      <nav className="u-views" aria-label={t('parts')}>
        <Link to="/rights" activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
          {t('requests')}
        </Link>
        <Link to="/rights/incidents" activeProps={{ 'aria-current': 'page' }}>
          {t('incidents')}
        </Link>
        <Link to="/rights/retention" activeProps={{ 'aria-current': 'page' }}>
          {t('retention')}
        </Link>
      </nav>
      <div className="rights">
        <Outlet />
      </div>
    </>
  );
}
