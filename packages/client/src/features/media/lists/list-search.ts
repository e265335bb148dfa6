import { DAY, shaped } from '../../../lib/search-params';

/** What the address of a press list holds: the day as of which it is shown; today without one. */
export type ListSearch = { asOf?: string };

export const readListSearch = (search: Record<string, unknown>): ListSearch => ({
  asOf: shaped(search['asOf'], DAY),
});
