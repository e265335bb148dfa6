import type { EngagementStatus } from '../../graphql';
import { among, countiesOf, DAY, MONTH, oneOf, shaped, textOf, textsOf } from '../../lib/search-params';

/** What the address of the Engagements room holds. */
export type EngagementsSearch = {
  q?: string;
  view?: 'calendar';
  /** Codes of engagement types. */
  types?: string[];
  statuses?: EngagementStatus[];
  counties?: number[];
  /** Code of a topic. */
  topic?: string;
  /** Code of a kind of stakeholder. */
  kind?: string;
  /** Id of the account that recorded them. */
  recordedBy?: string;
  /** Those that have none. */
  without?: 'county' | 'recorder';
  from?: string;
  to?: string;
  /** The month that the calendar shows, `2026-11`. */
  month?: string;
  sort?: 'old' | 'new';
};

export const STATUSES: readonly EngagementStatus[] = [
  'PLANNED',
  'CONFIRMED',
  'TENTATIVE',
  'HELD',
  'CANCELLED',
  'POSTPONED',
  'NO_SHOW',
  'UNREACHABLE',
];

export function readEngagementsSearch(search: Record<string, unknown>): EngagementsSearch {
  return {
    q: textOf(search['q']),
    view: search['view'] === 'calendar' ? 'calendar' : undefined,
    types: textsOf(search['types']),
    statuses: among(search['statuses'], STATUSES),
    counties: countiesOf(search['counties']),
    topic: textOf(search['topic']),
    kind: textOf(search['kind']),
    recordedBy: textOf(search['recordedBy']),
    without: oneOf(search['without'], ['county', 'recorder']),
    from: shaped(search['from'], DAY),
    to: shaped(search['to'], DAY),
    month: shaped(search['month'], MONTH),
    sort: oneOf(search['sort'], ['old', 'new']),
  };
}
