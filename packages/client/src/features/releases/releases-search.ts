import type { ReleaseState } from '../../graphql';
import { oneOf, textOf } from '../../lib/search-params';

export const VIEWS = ['DRAFT', 'SUBMITTED', 'APPROVED', 'SCHEDULED', 'PUBLISHED'] as const;
export type ReleaseView = (typeof VIEWS)[number];

/** What the address of the list of press releases holds. */
export type ReleasesSearch = { view?: ReleaseView };

export const readReleasesSearch = (search: Record<string, unknown>): ReleasesSearch => ({
  view: oneOf(search['view'], VIEWS),
});

/** What the address of a press release holds. */
export type ReleaseSearch = { edit?: true; version?: string };

export const readReleaseSearch = (search: Record<string, unknown>): ReleaseSearch => ({
  edit: search['edit'] === true || search['edit'] === 'true' ? true : undefined,
  version: textOf(search['version']),
});

/** What was corrected is published. */
export const statesOf = (view: ReleaseView | undefined): ReleaseState[] | undefined =>
  view && (view === 'PUBLISHED' ? ['PUBLISHED', 'CORRECTED'] : [view]);
