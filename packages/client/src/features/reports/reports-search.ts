import type { EngagementStatus } from '../../graphql';
import { among, DAY, oneOf, shaped } from '../../lib/search-params';

export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export const KEYS = ['type', 'county', 'topic', 'kind', 'staff', 'status'] as const;
export const STATUSES: readonly EngagementStatus[] = [
  'HELD',
  'PLANNED',
  'CONFIRMED',
  'TENTATIVE',
  'CANCELLED',
  'POSTPONED',
  'NO_SHOW',
  'UNREACHABLE',
];
export type Period = (typeof PERIODS)[number];
export type Key = (typeof KEYS)[number];

/** What the address of the Reports room holds; the last periods up to today where no day is said. */
export type ReportsSearch = {
  period?: Period;
  by?: Key;
  statuses?: EngagementStatus[];
  from?: string;
  to?: string;
};

export function readReportsSearch(search: Record<string, unknown>): ReportsSearch {
  return {
    period: oneOf(search['period'], PERIODS),
    by: oneOf(search['by'], KEYS),
    statuses: among(search['statuses'], STATUSES),
    from: shaped(search['from'], DAY),
    to: shaped(search['to'], DAY),
  };
}
