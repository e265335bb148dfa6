import type { EnquirySpeed, EnquiryStatus } from '../../graphql';
import { among, DAY, oneOf, shaped } from '../../lib/search-params';

export const STATUSES: readonly EnquiryStatus[] = ['NEW', 'IN_PROGRESS', 'ANSWERED', 'DECLINED', 'EXPIRED'];
export const SPEEDS: readonly EnquirySpeed[] = ['FOUR_HOURS', 'ONE_DAY', 'THREE_DAYS', 'LONGER'];

/** What the address of the list of enquiries holds; days are those on which they came. */
export type EnquiriesSearch = {
  statuses?: EnquiryStatus[];
  kind?: 'PRESS' | 'RESEARCH';
  speeds?: EnquirySpeed[];
  late?: true;
  mine?: true;
  from?: string;
  to?: string;
};

export function readEnquiriesSearch(search: Record<string, unknown>): EnquiriesSearch {
  return {
    statuses: among(search['statuses'], STATUSES),
    kind: oneOf(search['kind'], ['PRESS', 'RESEARCH'] as const),
    speeds: among(search['speeds'], SPEEDS),
    late: search['late'] === true ? true : undefined,
    mine: search['mine'] === true ? true : undefined,
    from: shaped(search['from'], DAY),
    to: shaped(search['to'], DAY),
  };
}
