import { oneOf, textOf } from '../../../lib/search-params';

export type SeenKind = 'people' | 'organisations' | 'engagements';

export const SEEN_KINDS: readonly SeenKind[] = ['people', 'organisations', 'engagements'];

/** What the address of `What this partner sees` holds: which partner, and which of its lists. */
export type SeesSearch = { partner?: string; of?: SeenKind };

export function readSeesSearch(search: Record<string, unknown>): SeesSearch {
  return { partner: textOf(search['partner']), of: oneOf(search['of'], SEEN_KINDS) };
}
