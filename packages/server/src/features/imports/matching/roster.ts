import type { Wish } from '../rows/wish';
import type { DryRun } from './dry-run';
import { type Known, contactKey } from './known';

/**
 * The records that rows of this list were found to be about, as they will be then: so rows of one file meet each other,
 * also in a dry run, which writes none of them down.
 */
export class Roster {
  private readonly byId = new Map<string, Known>();
  private readonly byName = new Map<string, Known[]>();
  private readonly byContact = new Map<string, Known[]>();
  private readonly kept = new Set<Known>();

  /** What earlier batches of a dry run made of the records that these rows could be about. */
  static async recalled(dryRun: DryRun, wishes: readonly Wish[], stored: readonly Known[]): Promise<Roster> {
    const keys = new Set(wishes.flatMap((wish) => [`name ${wish.folded}`, ...contactsOf(wish)]));
    const named = [...(await dryRun.recall(keys)).values()].flat();
    const ids = new Set([...named, ...stored].map(({ id }) => `record ${id}`));
    const roster = new Roster();
    for (const { value } of [...(await dryRun.recall<Known>(ids)).values()].flat()) roster.enter(value);
    return roster;
  }

  /** The record as earlier rows have left it, or as it is stored. */
  current(known: Known): Known {
    return this.byId.get(known.id) ?? known;
  }

  /** To be called again when it has got a further name or contact point. */
  keep(known: Known): void {
    this.enter(known);
    this.kept.add(known);
  }

  candidates(wish: Wish, stored: readonly Known[]): Known[] {
    const found = new Map<string, Known>();
    for (const known of stored) found.set(known.id, this.current(known));
    for (const known of this.byName.get(wish.folded) ?? []) found.set(known.id, known);
    for (const contact of contactsOf(wish))
      for (const known of this.byContact.get(contact) ?? []) found.set(known.id, known);
    return [...found.values()];
  }

  /** Notes what the rows of this batch made of their records, for the batches after it. */
  note(dryRun: DryRun): void {
    for (const known of this.kept) {
      dryRun.note(`record ${known.id}`, known.id, known);
      for (const name of known.names) dryRun.note(`name ${name}`, known.id);
      for (const contact of known.contacts) dryRun.note(`contact ${contact}`, known.id);
    }
  }

  private enter(known: Known): void {
    this.byId.set(known.id, known);
    for (const name of known.names) push(this.byName, name, known);
    for (const contact of known.contacts) push(this.byContact, `contact ${contact}`, known);
  }
}

/** The keys of what a record is found by besides its name; the same website is many people's. */
const contactsOf = ({ contacts }: Wish): string[] =>
  contacts
    .filter(({ type }) => type !== 'WEBSITE')
    .map(({ type, normalised }) => `contact ${contactKey(type, normalised)}`);

function push(lists: Map<string, Known[]>, key: string, known: Known): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [known]);
  else if (!list.includes(known)) list.push(known);
}
