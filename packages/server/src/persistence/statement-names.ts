import { createHash } from 'node:crypto';
import { BoundedMap } from '../kernel';

/** Of how many texts it is known that they were seen, for each that may get a name. */
const SIGHTS_PER_NAME = 10;

/**
 * Names for prepared statements. A connection keeps each named statement until it closes, so names are
 * given only to texts seen twice, and only to a fixed number of them; the rest run unnamed.
 */
export class StatementNames {
  private readonly seen: BoundedMap<string, true>;
  private readonly names = new Map<string, string>();

  constructor(private readonly limit: number) {
    this.seen = new BoundedMap(limit * SIGHTS_PER_NAME);
  }

  /** The same text has the same name in every process, since connections may be shared behind a pooler. */
  name(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= this.limit) return known;
    if (!this.seen.get(text)) {
      this.seen.set(text, true);
      return undefined;
    }
    const name = `utetezi_${createHash('sha256').update(text).digest('hex').slice(0, 20)}`;
    this.names.set(text, name);
    return name;
  }
}
