import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readMediaSearch } from '../features/media/media-search';
import { readOutletsSearch } from '../features/media/outlets-search';
import { house } from './house-route';

const media = createRoute({
  getParentRoute: () => house,
  path: '/media',
  staticData: { room: 'media' },
  validateSearch: readMediaSearch,
  component: lazyRouteComponent(() => import('../features/media/JournalistsPage'), 'JournalistsPage'),
});
const outlets = createRoute({
  getParentRoute: () => house,
  path: '/media/outlets',
  staticData: { room: 'media' },
  validateSearch: readOutletsSearch,
  component: lazyRouteComponent(() => import('../features/media/OutletsPage'), 'OutletsPage'),
});
const pitches = createRoute({
  getParentRoute: () => house,
  path: '/media/pitches',
  staticData: { room: 'media' },
  component: lazyRouteComponent(() => import('../features/media/PitchesPage'), 'PitchesPage'),
});
const pitch = createRoute({
  getParentRoute: () => house,
  path: '/media/pitches/$pitchId',
  staticData: { room: 'media' },
  component: lazyRouteComponent(() => import('../features/media/PitchPage'), 'PitchPage'),
});
const lists = createRoute({
  getParentRoute: () => house,
  path: '/media/lists',
  staticData: { room: 'media' },
  component: lazyRouteComponent(() => import('../features/media/PressListsPage'), 'PressListsPage'),
});

export const mediaRoutes = [media, outlets, pitches, pitch, lists] as const;
