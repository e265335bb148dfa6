import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { ApolloClient } from '@apollo/client';
import { readEngagementsSearch } from '../features/engagements/engagements-search';
import { readOrganisationsSearch } from '../features/organisations/organisations-search';
import { readPeopleSearch } from '../features/people/people-search';
import { readSeesSearch } from '../features/partners/sees/sees-search';
import { readPersonSearch } from '../features/people/person-search';
import { readTasksSearch } from '../features/tasks/tasks-search';
import { readContributionsSearch } from '../features/contributions/contributions-search';
import { Crashed } from './Crashed';
import { invitation, reset, root, secondFactor, signIn } from './entrance-routes';
import { house } from './house-route';
import { mediaRoutes } from './media-routes';
import { settingsRoutes } from './settings-routes';
import { NothingHere } from './NothingHere';
import { partnerRoutes } from './partner-routes';
import { reports } from './reports-route';
import type { RoomName } from './room-name';

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface StaticDataRouteOption {
    /** The room's name, which becomes the browser's title: never the name of a person. */
    room?: RoomName;
  }
}

const home = createRoute({
  getParentRoute: () => house,
  path: '/',
  staticData: { room: 'home' },
  component: lazyRouteComponent(() => import('../features/home/HomePage'), 'HomePage'),
});
const people = createRoute({
  getParentRoute: () => house,
  path: '/people',
  staticData: { room: 'people' },
  validateSearch: readPeopleSearch,
  component: lazyRouteComponent(() => import('../features/people/PeoplePage'), 'PeoplePage'),
});
const person = createRoute({
  getParentRoute: () => house,
  path: '/people/$personId',
  staticData: { room: 'person' },
  validateSearch: readPersonSearch,
  component: lazyRouteComponent(() => import('../features/people/PersonPage'), 'PersonPage'),
});
const organisations = createRoute({
  getParentRoute: () => house,
  path: '/organisations',
  staticData: { room: 'organisations' },
  validateSearch: readOrganisationsSearch,
  component: lazyRouteComponent(() => import('../features/organisations/OrganisationsPage'), 'OrganisationsPage'),
});
const organisation = createRoute({
  getParentRoute: () => house,
  path: '/organisations/$organisationId',
  staticData: { room: 'organisation' },
  validateSearch: readPersonSearch,
  component: lazyRouteComponent(() => import('../features/organisations/OrganisationPage'), 'OrganisationPage'),
});
const engagements = createRoute({
  getParentRoute: () => house,
  path: '/engagements',
  staticData: { room: 'engagements' },
  validateSearch: readEngagementsSearch,
  component: lazyRouteComponent(() => import('../features/engagements/EngagementsPage'), 'EngagementsPage'),
});
const engagement = createRoute({
  getParentRoute: () => house,
  path: '/engagements/$engagementId',
  staticData: { room: 'engagement' },
  component: lazyRouteComponent(() => import('../features/engagements/EngagementPage'), 'EngagementPage'),
});
const brief = createRoute({
  getParentRoute: () => house,
  path: '/engagements/$engagementId/brief',
  staticData: { room: 'brief' },
  component: lazyRouteComponent(() => import('../features/engagements/BriefPage'), 'BriefPage'),
});
const tasks = createRoute({
  getParentRoute: () => house,
  path: '/tasks',
  staticData: { room: 'tasks' },
  validateSearch: readTasksSearch,
  component: lazyRouteComponent(() => import('../features/tasks/TasksPage'), 'TasksPage'),
});
const imports = createRoute({
  getParentRoute: () => house,
  path: '/imports',
  staticData: { room: 'imports' },
  component: lazyRouteComponent(() => import('../features/imports/ImportsPage'), 'ImportsPage'),
});
const importRun = createRoute({
  getParentRoute: () => house,
  path: '/imports/$importId',
  staticData: { room: 'imports' },
  component: lazyRouteComponent(() => import('../features/imports/ImportRunPage'), 'ImportRunPage'),
});
const ourPeople = createRoute({
  getParentRoute: () => house,
  path: '/our-people',
  staticData: { room: 'ourPeople' },
  component: lazyRouteComponent(() => import('../features/settings/OurPeoplePage'), 'OurPeoplePage'),
});
const contributions = createRoute({
  getParentRoute: () => house,
  path: '/contributions',
  staticData: { room: 'contributions' },
  validateSearch: readContributionsSearch,
  component: lazyRouteComponent(() => import('../features/contributions/OurContributionsPage'), 'OurContributionsPage'),
});
const introductions = createRoute({
  getParentRoute: () => house,
  path: '/introductions',
  staticData: { room: 'introductions' },
  component: lazyRouteComponent(() => import('../features/introductions/IntroductionsPage'), 'IntroductionsPage'),
});
const pitchGuard = createRoute({
  getParentRoute: () => house,
  path: '/pitch-guard',
  staticData: { room: 'pitchGuard' },
  component: lazyRouteComponent(() => import('../features/pitch-guard/OurPitchesPage'), 'OurPitchesPage'),
});
const events = createRoute({
  getParentRoute: () => house,
  path: '/events',
  staticData: { room: 'events' },
  component: lazyRouteComponent(() => import('../features/partners/events/EventsPage'), 'EventsPage'),
});
const partners = createRoute({
  getParentRoute: () => house,
  path: '/partners',
  staticData: { room: 'partners' },
  component: lazyRouteComponent(() => import('../features/partners/PartnersPage'), 'PartnersPage'),
});
const agreements = createRoute({
  getParentRoute: () => partners,
  path: '/',
  component: lazyRouteComponent(() => import('../features/partners/agreements/AgreementsPage'), 'AgreementsPage'),
});
const coalitions = createRoute({
  getParentRoute: () => partners,
  path: '/coalitions',
  component: lazyRouteComponent(() => import('../features/partners/coalitions/CoalitionsPage'), 'CoalitionsPage'),
});
const selections = createRoute({
  getParentRoute: () => partners,
  path: '/selections',
  component: lazyRouteComponent(() => import('../features/partners/selections/SelectionsPage'), 'SelectionsPage'),
});
const partnerSees = createRoute({
  getParentRoute: () => partners,
  path: '/sees',
  validateSearch: readSeesSearch,
  component: lazyRouteComponent(() => import('../features/partners/sees/PartnerSeesPage'), 'PartnerSeesPage'),
});
const partnersContributions = createRoute({
  getParentRoute: () => partners,
  path: '/contributions',
  validateSearch: readContributionsSearch,
  component: lazyRouteComponent(
    () => import('../features/contributions/PartnersContributionsPage'),
    'PartnersContributionsPage',
  ),
});
const partnersIntroductions = createRoute({
  getParentRoute: () => partners,
  path: '/introductions',
  component: lazyRouteComponent(() => import('../features/introductions/Introductions'), 'Introductions'),
});
const agreement = createRoute({
  getParentRoute: () => house,
  path: '/agreements/$agreementId',
  staticData: { room: 'agreement' },
  component: lazyRouteComponent(() => import('../features/partners/agreements/AgreementPage'), 'AgreementPage'),
});
const coalition = createRoute({
  getParentRoute: () => house,
  path: '/coalitions/$coalitionId',
  staticData: { room: 'coalition' },
  component: lazyRouteComponent(() => import('../features/partners/coalitions/CoalitionPage'), 'CoalitionPage'),
});
const rights = createRoute({
  getParentRoute: () => house,
  path: '/rights',
  staticData: { room: 'rights' },
  component: lazyRouteComponent(() => import('../features/rights/RightsPage'), 'RightsPage'),
});
const subjectRequests = createRoute({
  getParentRoute: () => rights,
  path: '/',
  component: lazyRouteComponent(() => import('../features/rights/requests/RequestsPage'), 'RequestsPage'),
});
const incidents = createRoute({
  getParentRoute: () => rights,
  path: '/incidents',
  component: lazyRouteComponent(() => import('../features/rights/incidents/IncidentsPage'), 'IncidentsPage'),
});
const retention = createRoute({
  getParentRoute: () => rights,
  path: '/retention',
  component: lazyRouteComponent(() => import('../features/rights/retention/RetentionPage'), 'RetentionPage'),
});
const subjectRequest = createRoute({
  getParentRoute: () => rights,
  path: '/requests/$requestId',
  component: lazyRouteComponent(() => import('../features/rights/requests/RequestPage'), 'RequestPage'),
});

const tree = root.addChildren([
  signIn,
  invitation,
  reset,
  secondFactor,
  house.addChildren([
    home,
    people,
    person,
    organisations,
    organisation,
    engagements,
    engagement,
    brief,
    tasks,
    ...mediaRoutes,
    imports,
    importRun,
    ...partnerRoutes,
    ourPeople,
    contributions,
    introductions,
    pitchGuard,
    events,
    partners.addChildren([
      agreements,
      coalitions,
      selections,
      partnersContributions,
      partnersIntroductions,
      partnerSees,
    ]),
    agreement,
    coalition,
    reports,
    rights.addChildren([subjectRequests, subjectRequest, incidents, retention]),
    settingsRoutes,
  ]),
]);

export function createAppRouter(client: ApolloClient) {
  return createRouter({
    routeTree: tree,
    context: { client },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: Crashed,
    defaultNotFoundComponent: NothingHere,
  });
}
