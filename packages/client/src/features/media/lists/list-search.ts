import { DAY, shaped } from '../../../lib/search-params';

/** What the address of a press list holds: the day as of which it is shown; today without one. */
export type ListSearch = { asOf?: string };

/** What the address of the press lists holds: whether those are shown that were put away. */
export type ListsSearch = { away?: true };

export const readListsSearch = (search: Record<string, unknown>): ListsSearch => ({
  away: search['away'] === true || search['away'] === 'true' ? true : undefined,
});

export const readListSearch = (search: Record<string, unknown>): ListSearch => ({
  asOf: shaped(search['asOf'], DAY),
});
