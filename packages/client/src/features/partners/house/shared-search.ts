import { oneOf, textOf } from '../../../lib/search-params';

export type SharedView = 'newest' | 'people' | 'organisations' | 'engagements';

export const SHARED_VIEWS: readonly SharedView[] = ['newest', 'people', 'organisations', 'engagements'];

/** What the address of a partner's list holds: which of it, what is looked for, and the record beside it. */
export type SharedSearch = { of?: SharedView; q?: string; record?: string };

export function readSharedSearch(search: Record<string, unknown>): SharedSearch {
  return { of: oneOf(search['of'], SHARED_VIEWS), q: textOf(search['q']), record: textOf(search['record']) };
}
