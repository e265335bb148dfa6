import { fold } from '../../imports';

export type ColumnName =
  | 'day'
  | 'headline'
  | 'outlet'
  | 'address'
  | 'byline'
  | 'type'
  | 'tone'
  | 'depth'
  | 'language'
  | 'reach'
  | 'reachSource'
  | 'text';

/** Headings by which a column is known, in any spelling. */
const headings: Readonly<Record<ColumnName, readonly string[]>> = {
  day: ['date', 'day', 'published', 'published on', 'publication date', 'tarehe', 'siku'],
  headline: ['headline', 'title', 'heading', 'kichwa', 'kichwa cha habari'],
  outlet: ['outlet', 'media', 'media outlet', 'media house', 'publication', 'publisher', 'chombo', 'chombo cha habari'],
  address: ['address', 'url', 'link', 'web address', 'anwani', 'kiungo'],
  byline: ['journalist', 'journalists', 'byline', 'author', 'reporter', 'writer', 'mwandishi', 'mwanahabari'],
  type: ['type', 'kind', 'format', 'aina'],
  tone: ['tone', 'sentiment', 'mwelekeo'],
  depth: ['depth', 'prominence', 'kina'],
  language: ['language', 'lugha'],
  reach: ['reach', 'audience', 'readers', 'waliofikiwa', 'hadhira'],
  reachSource: ['reach source', 'source of reach', 'audience source', 'counted by', 'chanzo', 'chanzo cha hadhira'],
  text: ['text', 'body', 'full text', 'content', 'maandishi'],
};

const named = new Map(
  Object.entries(headings).flatMap(([column, names]) => names.map((name) => [name, column as ColumnName] as const)),
);

/** Which cell holds what, by the headings. Of two columns of one name the first is taken. */
export function columnsOf(cells: readonly string[]): ReadonlyMap<ColumnName, number> {
  const found = new Map<ColumnName, number>();
  cells.forEach((cell, index) => {
    const column = named.get(fold(cell));
    if (column && !found.has(column)) found.set(column, index);
  });
  return found;
}

/** Without these there is nothing to take. */
export const needed: readonly ColumnName[] = ['day', 'headline', 'outlet'];
