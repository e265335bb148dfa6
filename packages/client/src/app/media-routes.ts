import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readMediaSearch } from '../features/media/media-search';
import { readOutletsSearch } from '../features/media/outlets-search';
import { readEventSearch, readEventsSearch } from '../features/media-events/events-search';
import { readSpokespeopleSearch } from '../features/spokespeople/spokespeople-search';
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

const events = createRoute({
  getParentRoute: () => house,
  path: '/media/events',
  staticData: { room: 'media' },
  validateSearch: readEventsSearch,
  component: lazyRouteComponent(() => import('../features/media-events/MediaEventsPage'), 'MediaEventsPage'),
});
const event = createRoute({
  getParentRoute: () => house,
  path: '/media/events/$eventId',
  staticData: { room: 'media' },
  validateSearch: readEventSearch,
  component: lazyRouteComponent(() => import('../features/media-events/MediaEventPage'), 'MediaEventPage'),
});
const spokespeople = createRoute({
  getParentRoute: () => house,
  path: '/media/spokespeople',
  staticData: { room: 'media' },
  validateSearch: readSpokespeopleSearch,
  component: lazyRouteComponent(() => import('../features/spokespeople/SpokespeoplePage'), 'SpokespeoplePage'),
});

export const mediaRoutes = [media, outlets, pitches, pitch, lists, events, event, spokespeople] as const;
