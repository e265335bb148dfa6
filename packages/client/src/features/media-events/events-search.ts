import { oneOf } from '../../lib/search-params';

export type EventsSearch = { when?: 'past' };
export type EventTab = 'people' | 'door' | 'letters' | 'about';
export type EventSearch = { tab?: EventTab };

const TABS: readonly EventTab[] = ['people', 'door', 'letters', 'about'];

export const readEventsSearch = (search: Record<string, unknown>): EventsSearch => ({
  when: search['when'] === 'past' ? 'past' : undefined,
});

export const readEventSearch = (search: Record<string, unknown>): EventSearch => ({
  tab: oneOf(search['tab'], TABS),
});
