import { createRootRoute, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { enterLanguages } from './i18n/language';

/* The doors of the house: for those who have not come in yet. */

export const root = createRootRoute({ component: Outlet });

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Why somebody is at the door again. */
const reasons = ['ended', 'quiet', 'reset', 'provider'] as const;

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./entrance'), 'SignInPage'),
  validateSearch: (search: Record<string, unknown>): { to?: string; why?: (typeof reasons)[number] } => ({
    to: text(search['to']),
    why: reasons.find((reason) => reason === search['why']),
  }),
});
export const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./entrance'), 'InvitationPage'),
});

export const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  component: lazyRouteComponent(() => import('./entrance'), 'ResetPasswordPage'),
});
export const secondFactor = createRoute({
  getParentRoute: () => root,
  path: '/second-factor',
  loader: enterLanguages,
  staleTime: Infinity,
  component: lazyRouteComponent(() => import('./entrance'), 'SecondFactorPage'),
});
