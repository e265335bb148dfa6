import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readMediaSearch } from '../features/media/media-search';
import { readOutletsSearch } from '../features/media/outlets-search';
import { house } from './house-route';

export const media = createRoute({
  getParentRoute: () => house,
  path: '/media',
  staticData: { room: 'media' },
  validateSearch: readMediaSearch,
  component: lazyRouteComponent(() => import('../features/media/JournalistsPage'), 'JournalistsPage'),
});
export const outlets = createRoute({
  getParentRoute: () => house,
  path: '/media/outlets',
  staticData: { room: 'media' },
  validateSearch: readOutletsSearch,
  component: lazyRouteComponent(() => import('../features/media/OutletsPage'), 'OutletsPage'),
});
