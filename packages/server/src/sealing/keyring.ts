import { StartupError } from '../kernel';
import { type Key, type MasterKey, newKey } from './envelope';
import type { Run } from './run';

interface StoredKey {
  readonly id: string;
  readonly wrapped: string;
  readonly master: string;
}

/** Held by whoever seals while they write, and alone by whoever changes the keys. */
const LOCK = `hashtext('utetezi sealing')`;

/** What has to happen before a write that seals: then nobody can retire the key meanwhile. */
export const shareKeys = (run: Run): Promise<unknown> => run(`select pg_advisory_xact_lock_shared(${LOCK})`);

/** Waits until nobody seals; for the length of the transaction nobody begins to. */
export const holdKeys = (run: Run): Promise<unknown> => run(`select pg_advisory_xact_lock(${LOCK})`);

/** The data keys, unwrapped in memory; one that another process has made is fetched when it is first met. */
export class Keyring {
  private readonly keys = new Map<string, Key>();
  private index?: Key;

  private constructor(
    private readonly master: MasterKey,
    /** On any connection, outside of transactions. */
    private readonly run: Run,
  ) {}

  /**
   * Makes the first keys of a database that has none.
   *
   * @param run each statement by itself, with the rights of the application.
   * @throws StartupError when the database's keys were wrapped by another master key.
   */
  static async load(master: MasterKey, run: Run): Promise<Keyring> {
    const ring = new Keyring(master, run);
    const [first, index] = [newKey(), newKey()];
    await run(
      `with held as materialized (select pg_advisory_xact_lock(${LOCK}))
       insert into data_key (id, purpose, wrapped, master)
       select n.id, n.purpose, n.wrapped, $5 from held, (values ($1, 'VALUES', $2), ($3, 'INDEX', $4)) n (id, purpose, wrapped)
       where not exists (select from data_key) on conflict do nothing`,
      [first.id, master.wrap(first), index.id, master.wrap(index), master.fingerprint],
    );
    // Where two servers made the first keys at once, both are good: the next rotation leaves one.
    const stored = await run<StoredKey & { purpose: string }>(`select id, purpose, wrapped, master from data_key`);
    for (const key of stored) ring.take(key);
    ring.index = ring.keys.get(stored.find(({ purpose }) => purpose === 'INDEX')?.id ?? '');
    return ring;
  }

  /** The one for whatever is sealed from now on. Call it after {@link shareKeys}, in the same transaction. */
  async current(run: Run): Promise<Key> {
    const [stored] = await run<StoredKey>(
      `select id, wrapped, master from data_key where purpose = 'VALUES' and retired_at is null order by made_at desc, id limit 1`,
    );
    if (!stored) throw new Error('The database has no key to seal with.');
    return this.keys.get(stored.id) ?? this.take(stored);
  }

  /**
   * Begins a rotation: a new key that everything is sealed with from now on, unless an earlier rotation was interrupted.
   * Whoever is sealing with the older one has committed when this returns. Call it in a transaction of its own.
   */
  async renew(run: Run): Promise<Key> {
    await holdKeys(run);
    const present = await run(`select id from data_key where purpose = 'VALUES' and retired_at is null`);
    if (present.length === 1) {
      const key = newKey();
      await run(
        `insert into data_key (id, purpose, wrapped, master, made_at) values ($1, 'VALUES', $2, $3, clock_timestamp())`,
        [key.id, this.master.wrap(key), this.master.fingerprint],
      );
    }
    return this.current(run);
  }

  get(id: string): Key {
    const key = this.keys.get(id);
    if (!key) throw new Error(`Something was sealed with the key ${id}, which is not among the database’s keys.`);
    return key;
  }

  /** Fetches those of them that are not known yet. */
  async need(ids: Iterable<string>): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.keys.has(id));
    if (unknown.length === 0) return;
    for (const key of await this.run<StoredKey>(`select id, wrapped, master from data_key where id = any($1)`, [
      unknown,
    ]))
      this.take(key);
  }

  get indexKey(): Key {
    if (!this.index) throw new Error('The database has no key for its blind indexes.');
    return this.index;
  }

  private take({ id, wrapped, master }: StoredKey): Key {
    if (master !== this.master.fingerprint)
      throw new StartupError(
        'The sealing key is not the one of this database: put the right sealing.key back from a backup, or set SEALING_KEY_FILE to it; where keys:rewrap was interrupted, run it again. Nothing was changed.',
      );
    const key = this.master.unwrap(id, wrapped);
    this.keys.set(id, key);
    return key;
  }
}
