import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSharedSearch } from '../features/partners/house/shared-search';
import { house } from './house-route';

const shared = createRoute({
  getParentRoute: () => house,
  path: '/shared',
  staticData: { room: 'shared' },
  validateSearch: readSharedSearch,
  component: lazyRouteComponent(() => import('../features/partners/house/SharedPage'), 'SharedPage'),
});
const ourAgreement = createRoute({
  getParentRoute: () => house,
  path: '/our-agreement',
  staticData: { room: 'ourAgreement' },
  component: lazyRouteComponent(() => import('../features/partners/house/OurAgreementPage'), 'OurAgreementPage'),
});
const releases = createRoute({
  getParentRoute: () => house,
  path: '/releases',
  staticData: { room: 'releases' },
  component: lazyRouteComponent(() => import('../features/releases/PublicReleasesPage'), 'PublicReleasesPage'),
});
const release = createRoute({
  getParentRoute: () => house,
  path: '/releases/$releaseId',
  staticData: { room: 'releases' },
  component: lazyRouteComponent(() => import('../features/releases/PublicReleasePage'), 'PublicReleasePage'),
});

/** What partners alone have in their house. */
export const partnerRoutes = [shared, ourAgreement, releases, release] as const;
