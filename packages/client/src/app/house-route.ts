import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './entrance-routes';
import { readHouseSearch } from './house-search';
import { enterLanguages } from './i18n/language';

/** The shell around every room. */
export const house = createRoute({
  getParentRoute: () => root,
  id: 'house',
  loader: enterLanguages,
  staleTime: Infinity,
  component: lazyRouteComponent(() => import('./House'), 'House'),
  validateSearch: readHouseSearch,
});
