import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { house } from './house-route';

const settings = createRoute({
  getParentRoute: () => house,
  path: '/settings',
  staticData: { room: 'settings' },
  component: lazyRouteComponent(() => import('../features/settings/SettingsPage'), 'SettingsPage'),
});
const profile = createRoute({
  getParentRoute: () => settings,
  path: '/',
  component: lazyRouteComponent(() => import('../features/settings/ProfilePage'), 'ProfilePage'),
});
const accounts = createRoute({
  getParentRoute: () => settings,
  path: '/accounts',
  component: lazyRouteComponent(() => import('../features/settings/AccountsPage'), 'AccountsPage'),
});
const audit = createRoute({
  getParentRoute: () => settings,
  path: '/audit',
  component: lazyRouteComponent(() => import('../features/settings/AuditPage'), 'AuditPage'),
});
const keys = createRoute({
  getParentRoute: () => settings,
  path: '/keys',
  component: lazyRouteComponent(() => import('../features/settings/KeysPage'), 'KeysPage'),
});
const vocabularies = createRoute({
  getParentRoute: () => settings,
  path: '/vocabularies',
  component: lazyRouteComponent(() => import('../features/settings/VocabulariesPage'), 'VocabulariesPage'),
});
const guardSettings = createRoute({
  getParentRoute: () => settings,
  path: '/pitch-guard',
  component: lazyRouteComponent(() => import('../features/pitch-guard/GuardSettingsPage'), 'GuardSettingsPage'),
});

export const settingsRoutes = settings.addChildren([profile, keys, accounts, vocabularies, guardSettings, audit]);
