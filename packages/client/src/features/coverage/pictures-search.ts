import { DAY, shaped } from '../../lib/search-params';

/** What the address of the pictures holds; twelve months up to today where no day is said. */
export type PicturesSearch = { from?: string; to?: string };

export const readPicturesSearch = (search: Record<string, unknown>): PicturesSearch => ({
  from: shaped(search['from'], DAY),
  to: shaped(search['to'], DAY),
});

/** Pitches to journalists that a number of the pictures opens: by list, or `none` for those named by hand. */
export type PitchedSearch = PicturesSearch & { list?: string; answered?: boolean };

export const readPitchedSearch = (search: Record<string, unknown>): PitchedSearch => ({
  ...readPicturesSearch(search),
  list: typeof search['list'] === 'string' ? search['list'] : undefined,
  answered: typeof search['answered'] === 'boolean' ? search['answered'] : undefined,
});
