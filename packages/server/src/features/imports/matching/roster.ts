import type { Wish } from '../rows/wish';
import { type Known, contactKey } from './known';

/**
 * The records that rows of this list were found to be about, as they will be then: so rows of one file meet each other,
 * also in a dry run, which writes none of them down.
 */
export class Roster {
  private readonly byId = new Map<string, Known>();
  private readonly byName = new Map<string, Known[]>();
  private readonly byContact = new Map<string, Known[]>();

  /** The record as earlier rows have left it, or as it is stored. */
  current(known: Known): Known {
    return this.byId.get(known.id) ?? known;
  }

  /** To be called again when it has got a further name or contact point. */
  keep(known: Known): void {
    this.byId.set(known.id, known);
    for (const name of known.names) push(this.byName, name, known);
    for (const contact of known.contacts) push(this.byContact, contact, known);
  }

  candidates(wish: Wish, stored: readonly Known[]): Known[] {
    const found = new Map<string, Known>();
    for (const known of stored) found.set(known.id, this.current(known));
    for (const known of this.byName.get(wish.folded) ?? []) found.set(known.id, known);
    for (const { type, normalised } of wish.contacts)
      if (type !== 'WEBSITE')
        for (const known of this.byContact.get(contactKey(type, normalised)) ?? []) found.set(known.id, known);
    return [...found.values()];
  }
}

function push(lists: Map<string, Known[]>, key: string, known: Known): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [known]);
  else if (!list.includes(known)) list.push(known);
}
