import { createHash } from 'node:crypto';

/** A map that forgets what was used longest ago. A hostile client can make shapes without end. */
export class BoundedMap<Key, Value> {
  private readonly entries = new Map<Key, Value>();

  constructor(private readonly limit: number) {}

  get(key: Key): Value | undefined {
    const value = this.entries.get(key);
    if (value !== undefined) {
      this.entries.delete(key);
      this.entries.set(key, value);
    }
    return value;
  }

  set(key: Key, value: Value): void {
    this.entries.set(key, value);
    if (this.entries.size > this.limit) this.entries.delete(this.entries.keys().next().value as Key);
  }
}

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
    const name = `read_${createHash('sha256').update(text).digest('hex').slice(0, 20)}`;
    this.names.set(text, name);
    return name;
  }
}

/** What a map holds for a key, made when it is first asked for. */
export function remembered<Key, Value>(
  map: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
