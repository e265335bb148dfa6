import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The parts of the Media room. */
export function MediaTabs() {
  const { t } = useTranslation('media');
  return (
    <nav className="media-tabs" aria-label={t('parts')}>
      <Link to="/media" activeOptions={{ exact: true, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
        {t('journalists')}
      </Link>
      <Link to="/media/outlets" activeOptions={{ includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
        {t('outlets')}
      </Link>
    </nav>
  );
}
