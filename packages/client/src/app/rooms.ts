import {
  IconBuilding,
  IconChartBar,
  IconCalendarEvent,
  IconChecklist,
  IconHandStop,
  IconHeartHandshake,
  IconHome2,
  IconMessageUser,
  IconMessages,
  IconNews,
  IconSettings,
  IconShare3,
  IconShieldCheck,
  IconSignature,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';

export type Room = {
  key:
    | 'home'
    | 'people'
    | 'organisations'
    | 'engagements'
    | 'tasks'
    | 'media'
    | 'partners'
    | 'reports'
    | 'rights'
    | 'settings'
    | 'shared'
    | 'releases'
    | 'ourAgreement'
    | 'ourPeople'
    | 'contributions'
    | 'introductions'
    | 'pitchGuard'
    | 'events';
  to:
    | '/'
    | '/people'
    | '/organisations'
    | '/engagements'
    | '/tasks'
    | '/media'
    | '/partners'
    | '/reports'
    | '/rights'
    | '/settings'
    | '/shared'
    | '/releases'
    | '/our-agreement'
    | '/our-people'
    | '/contributions'
    | '/introductions'
    | '/pitch-guard'
    | '/events';
  icon: Icon;
  /** Only for those who may do this. */
  needs?: string;
};

/** A room is listed when it is built, and shown to those whose work needs it. */
export const staffRooms: Room[] = [
  { key: 'home', to: '/', icon: IconHome2 },
  { key: 'people', to: '/people', icon: IconUsers },
  { key: 'organisations', to: '/organisations', icon: IconBuilding },
  { key: 'engagements', to: '/engagements', icon: IconMessages },
  { key: 'tasks', to: '/tasks', icon: IconChecklist },
  { key: 'media', to: '/media', icon: IconNews, needs: 'media:read' },
  { key: 'partners', to: '/partners', icon: IconHeartHandshake },
  { key: 'reports', to: '/reports', icon: IconChartBar },
  { key: 'rights', to: '/rights', icon: IconShieldCheck, needs: 'rights:administer' },
  { key: 'settings', to: '/settings', icon: IconSettings },
];

export const partnerRooms: Room[] = [
  { key: 'shared', to: '/shared', icon: IconShare3 },
  { key: 'contributions', to: '/contributions', icon: IconHeartHandshake },
  { key: 'events', to: '/events', icon: IconCalendarEvent },
  { key: 'releases', to: '/releases', icon: IconNews },
  { key: 'introductions', to: '/introductions', icon: IconMessageUser, needs: 'introductions:write' },
  { key: 'pitchGuard', to: '/pitch-guard', icon: IconHandStop, needs: 'contributions:write' },
  { key: 'ourAgreement', to: '/our-agreement', icon: IconSignature },
  { key: 'ourPeople', to: '/our-people', icon: IconUsersGroup, needs: 'accounts:administer' },
  { key: 'settings', to: '/settings', icon: IconSettings },
];
