export const CONTRIBUTED_VIEWS = ['engagements', 'people', 'organisations'] as const;
export type ContributedView = (typeof CONTRIBUTED_VIEWS)[number];
export type ContributionsSearch = { of?: ContributedView | undefined };

/** Which list stands open; engagements unless told. */
export const readContributionsSearch = (search: Record<string, unknown>): ContributionsSearch => ({
  of: CONTRIBUTED_VIEWS.find((view) => view === search['of']),
});
