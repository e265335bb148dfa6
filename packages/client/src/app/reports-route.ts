import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readReportsSearch } from '../features/reports/reports-search';
import { house } from './house-route';

export const reports = createRoute({
  getParentRoute: () => house,
  path: '/reports',
  staticData: { room: 'reports' },
  validateSearch: readReportsSearch,
  component: lazyRouteComponent(() => import('../features/reports/ReportsPage'), 'ReportsPage'),
});
