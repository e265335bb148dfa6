import { similarity } from '../rows/fold';
import type { Wish } from '../rows/wish';
import { type Known, contactKey } from './known';

/** What a row knows beside its name: uuids, and of organisations those that are there already. */
export interface Whereabouts {
  readonly counties: readonly string[];
  readonly constituencies: readonly string[];
  readonly organisations: readonly string[];
}

/** Two names that share an address or a number are one person's from here on. */
const SIMILAR = 0.5;

const shares = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.includes(each));
const contradicts = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 && others.length > 0 && !shares(some, others);
const isBare = ({ counties, constituencies, organisations }: Whereabouts): boolean =>
  counties.length + constituencies.length + organisations.length === 0;

const whereaboutsOf = ({ counties, constituencies, places, columns }: Known): Whereabouts => ({
  counties,
  constituencies,
  organisations: [
    ...places.map(({ organisationId }) => organisationId),
    ...(columns.parent_id ? [columns.parent_id] : []),
  ],
});

/** How well a record of the same name fits: 0 when something contradicts, or when nothing that both know is the same. */
function fit(here: Whereabouts, there: Whereabouts): number {
  if (contradicts(here.constituencies, there.constituencies) || contradicts(here.counties, there.counties)) return 0;
  if (shares(here.constituencies, there.constituencies)) return 4;
  if (shares(here.organisations, there.organisations)) return 3;
  if (shares(here.counties, there.counties)) return 2;
  return isBare(here) || isBare(there) ? 1 : 0;
}

/**
 * The records that a row is about: those with one of its addresses or numbers and a similar name; else those of the
 * same name whom nothing contradicts. Of several, those that fit better than the others.
 */
export function matchesOf(wish: Wish, here: Whereabouts, candidates: readonly Known[]): Known[] {
  const keys = wish.contacts
    .filter(({ type }) => type !== 'WEBSITE')
    .map(({ type, normalised }) => contactKey(type, normalised));
  const score = (known: Known): number => {
    const likeness = Math.max(...known.names.map((name) => similarity(name, wish.folded)));
    const where = likeness === 1 ? fit(here, whereaboutsOf(known)) : 0;
    return shares(keys, known.contacts) && likeness >= SIMILAR ? 10 + 10 * likeness + where : where;
  };
  const scored = candidates.map((known) => ({ known, score: score(known) })).filter(({ score: each }) => each > 0);
  const best = Math.max(...scored.map(({ score: each }) => each));
  return scored.filter(({ score: each }) => each === best).map(({ known }) => known);
}
