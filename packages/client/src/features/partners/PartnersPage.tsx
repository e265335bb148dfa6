import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../design/PageHeader';
import { useMay } from '../accounts';
import './partners.css';

/** What was signed, who works together, what is shared as a whole, and what each partner sees. */
export function PartnersPage() {
  const { t } = useTranslation(['partners', 'app']);
  const mayAsk = useMay('introductions:write');
  return (
    <div className="u-list-page">
      <PageHeader title={t('partners', { ns: 'app' })} />
      <nav className="u-views" aria-label={t('parts')}>
        <Link to="/partners" activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
          {t('agreements')}
        </Link>
        <Link to="/partners/coalitions" activeProps={{ 'aria-current': 'page' }}>
          {t('coalitions')}
        </Link>
        <Link to="/partners/selections" activeProps={{ 'aria-current': 'page' }}>
          {t('selections')}
        </Link>
        <Link to="/partners/contributions" activeProps={{ 'aria-current': 'page' }}>
          {t('contributions')}
        </Link>
        {mayAsk && (
          <Link to="/partners/introductions" activeProps={{ 'aria-current': 'page' }}>
            {t('introductions')}
          </Link>
        )}
        <Link to="/partners/sees" activeProps={{ 'aria-current': 'page' }}>
          {t('whatTheySee')}
        </Link>
      </nav>
      <Outlet />
    </div>
  );
}
