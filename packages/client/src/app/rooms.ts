import {
  IconBuilding,
  IconChecklist,
  IconHome2,
  IconMessages,
  IconSettings,
  IconShare3,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';

export type Room = {
  key: 'home' | 'people' | 'organisations' | 'engagements' | 'tasks' | 'settings' | 'shared';
  to: '/' | '/people' | '/organisations' | '/engagements' | '/tasks' | '/settings' | '/shared';
  icon: Icon;
};

/** A room is listed when it is built, and shown to those whose work needs it. */
export const staffRooms: Room[] = [
  { key: 'home', to: '/', icon: IconHome2 },
  { key: 'people', to: '/people', icon: IconUsers },
  { key: 'organisations', to: '/organisations', icon: IconBuilding },
  { key: 'engagements', to: '/engagements', icon: IconMessages },
  { key: 'tasks', to: '/tasks', icon: IconChecklist },
  { key: 'settings', to: '/settings', icon: IconSettings },
];

export const partnerRooms: Room[] = [
  { key: 'shared', to: '/shared', icon: IconShare3 },
  { key: 'settings', to: '/settings', icon: IconSettings },
];
