import { useEffect, useRef } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import './media.css';

/** The parts of the Media room. */
export function MediaTabs() {
  const { t } = useTranslation(['media', 'mediaEvents', 'coverage']);
  const nav = useRef<HTMLElement>(null);
  // On a phone they do not all fit; whoever came here by an address sees where they are.
  useEffect(() => {
    const chosen = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && chosen) nav.current.scrollLeft = chosen.offsetLeft - nav.current.clientWidth / 2;
  }, []);
  return (
    <nav className="media-tabs" aria-label={t('parts')} ref={nav}>
      <Link to="/media" activeOptions={{ exact: true, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
        {t('journalists')}
      </Link>
      <Link to="/media/outlets" activeOptions={{ includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
        {t('outlets')}
      </Link>
      <Link to="/media/lists" activeProps={{ 'aria-current': 'page' }}>
        {t('lists')}
      </Link>
      <Link to="/media/pitches" activeProps={{ 'aria-current': 'page' }}>
        {t('pitches')}
      </Link>
      <Link to="/media/events" activeOptions={{ includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
        {t('events', { ns: 'mediaEvents' })}
      </Link>
      <Link to="/media/spokespeople" activeOptions={{ includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
        {t('spokespeople', { ns: 'mediaEvents' })}
      </Link>
      <Link to="/media/releases" activeOptions={{ includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
        {t('releases')}
      </Link>
      <Link to="/media/enquiries" activeOptions={{ includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
        {t('enquiries', { ns: 'coverage' })}
      </Link>
      <Link to="/media/coverage" activeOptions={{ includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
        {t('coverage', { ns: 'coverage' })}
      </Link>
      <Link to="/media/pictures" activeOptions={{ includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
        {t('pictures', { ns: 'coverage' })}
      </Link>
    </nav>
  );
}
