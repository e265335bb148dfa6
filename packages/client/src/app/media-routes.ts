import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readListSearch, readListsSearch } from '../features/media/lists/list-search';
import { readMediaSearch } from '../features/media/media-search';
import { readOutletsSearch } from '../features/media/outlets-search';
import { readEventSearch, readEventsSearch } from '../features/media-events/events-search';
import { readSpokespeopleSearch } from '../features/spokespeople/spokespeople-search';
import { readReleaseSearch, readReleasesSearch } from '../features/releases/releases-search';
import { readCoverageSearch } from '../features/coverage/coverage-search';
import { readPicturesSearch, readPitchedSearch } from '../features/coverage/pictures-search';
import { readEnquiriesSearch } from '../features/enquiries/enquiries-search';
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
  validateSearch: readListsSearch,
  component: lazyRouteComponent(() => import('../features/media/lists/PressListsPage'), 'PressListsPage'),
});
const list = createRoute({
  getParentRoute: () => house,
  path: '/media/lists/$listId',
  staticData: { room: 'media' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('../features/media/lists/PressListPage'), 'PressListPage'),
});
const releases = createRoute({
  getParentRoute: () => house,
  path: '/media/releases',
  staticData: { room: 'media' },
  validateSearch: readReleasesSearch,
  component: lazyRouteComponent(() => import('../features/releases/ReleasesPage'), 'ReleasesPage'),
});
const newRelease = createRoute({
  getParentRoute: () => house,
  path: '/media/releases/new',
  staticData: { room: 'media' },
  component: lazyRouteComponent(() => import('../features/releases/NewReleasePage'), 'NewReleasePage'),
});
const release = createRoute({
  getParentRoute: () => house,
  path: '/media/releases/$releaseId',
  staticData: { room: 'media' },
  validateSearch: readReleaseSearch,
  component: lazyRouteComponent(() => import('../features/releases/ReleasePage'), 'ReleasePage'),
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

const coverage = createRoute({
  getParentRoute: () => house,
  path: '/media/coverage',
  staticData: { room: 'media' },
  validateSearch: readCoverageSearch,
  component: lazyRouteComponent(() => import('../features/coverage/CoveragePage'), 'CoveragePage'),
});
const coverageList = createRoute({
  getParentRoute: () => house,
  path: '/media/coverage/list',
  staticData: { room: 'media' },
  validateSearch: (search: Record<string, unknown>): { id?: string } => ({
    id: typeof search['id'] === 'string' ? search['id'] : undefined,
  }),
  component: lazyRouteComponent(() => import('../features/coverage/ClippingListPage'), 'ClippingListPage'),
});
const clipping = createRoute({
  getParentRoute: () => house,
  path: '/media/coverage/$clippingId',
  staticData: { room: 'media' },
  component: lazyRouteComponent(() => import('../features/coverage/ClippingPage'), 'ClippingPage'),
});
const pictures = createRoute({
  getParentRoute: () => house,
  path: '/media/pictures',
  staticData: { room: 'media' },
  validateSearch: readPicturesSearch,
  component: lazyRouteComponent(() => import('../features/coverage/PicturesPage'), 'PicturesPage'),
});
const pitched = createRoute({
  getParentRoute: () => house,
  path: '/media/pictures/pitched',
  staticData: { room: 'media' },
  validateSearch: readPitchedSearch,
  component: lazyRouteComponent(() => import('../features/coverage/PitchedPage'), 'PitchedPage'),
});
const enquiries = createRoute({
  getParentRoute: () => house,
  path: '/media/enquiries',
  staticData: { room: 'media' },
  validateSearch: readEnquiriesSearch,
  component: lazyRouteComponent(() => import('../features/enquiries/EnquiriesPage'), 'EnquiriesPage'),
});
const enquiry = createRoute({
  getParentRoute: () => house,
  path: '/media/enquiries/$enquiryId',
  staticData: { room: 'media' },
  component: lazyRouteComponent(() => import('../features/enquiries/EnquiryPage'), 'EnquiryPage'),
});

export const mediaRoutes = [
  media,
  outlets,
  pitches,
  pitch,
  lists,
  list,
  events,
  event,
  spokespeople,
  releases,
  newRelease,
  release,
  coverage,
  coverageList,
  clipping,
  pictures,
  pitched,
  enquiries,
  enquiry,
] as const;
