import type { TimelineKind } from '../../graphql';
import { among, DAY, oneOf, shaped } from '../../lib/search-params';

export type RecordTab = 'reach' | 'timeline' | 'promises' | 'media' | 'sharing' | 'ties';

/** What the address of a person's or an organisation's page holds. */
export type RecordSearch = {
  kinds?: TimelineKind[];
  /** Who held what on this day. */
  asOf?: string;
  /** Which part a phone shows. */
  tab?: RecordTab;
  edit?: 'record';
};

export const KINDS: readonly TimelineKind[] = [
  'ENGAGEMENT',
  'COMMITMENT',
  'TASK',
  'NOTE',
  'FILE',
  'MEMBERSHIP',
  'PITCH',
  'MEDIA_EVENT',
  'EMBARGO_BREACH',
  'ENQUIRY',
  'COVERAGE',
];
const TABS: readonly RecordTab[] = ['reach', 'timeline', 'promises', 'media', 'sharing', 'ties'];

export function readPersonSearch(search: Record<string, unknown>): RecordSearch {
  return {
    kinds: among(search['kinds'], KINDS),
    asOf: shaped(search['asOf'], DAY),
    tab: oneOf(search['tab'], TABS),
    edit: search['edit'] === 'record' ? 'record' : undefined,
  };
}
