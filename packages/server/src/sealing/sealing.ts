import type { DataSource, EntityManager } from 'typeorm';
import { beforeCommit, currentManager } from '../persistence';
import { closeContent, dropContents, dropPieces, openContent, piecesOf, rangeOf } from './contents';
import { type Key, type Place, blind, isBlind, isSealed, keyIdOf, open, requestMark, seal } from './envelope';
import { type Keyring, shareKeys } from './keyring';
import { type Rule, rulesOf } from './rules';
import type { Run } from './run';
import { type SealedRow as StoredRow, writeSealed } from './write-sealed';

/** Columns that are not sealed but made blind, and how what they hold follows from the opened row. */
export type Blinds = Readonly<Record<string, Readonly<Record<string, (row: StoredRow) => string>>>>;

/** A sealed text, and where it was found. */
export interface Found extends Place {
  readonly sealed: string;
}

interface Due {
  readonly relation: string;
  readonly ids: readonly string[];
}

/** What a merge moves of a file is on whom it is; its texts and bytes are bound to itself, and stay closed. */
const FILES = 'file';

const installed = new WeakMap<DataSource, Sealing>();

/** Seals and opens the rows that the database says are due, and opens what is read. */
export class Sealing {
  private constructor(
    private readonly keyring: Keyring,
    private readonly rules: ReadonlyMap<string, Rule>,
    private readonly blinds: Blinds,
  ) {}

  /** From here on every transaction of the data source leaves sealed behind what is to be sealed. */
  static async install(dataSource: DataSource, keyring: Keyring, blinds: Blinds): Promise<Sealing> {
    const rules = await rulesOf(runOf(dataSource.manager));
    const sealing = new Sealing(keyring, rules, blinds);
    installed.set(dataSource, sealing);
    beforeCommit(dataSource, (manager) => sealing.settle(runOf(manager)));
    return sealing;
  }

  /** Opens texts, in their order. @throws Error naming the first that was altered, or stands where it does not belong. */
  async open(found: readonly Found[]): Promise<string[]> {
    await this.keyring.need(found.map(({ sealed }) => keyIdOf(sealed)));
    return found.map((each) => open(this.keyring.get(keyIdOf(each.sealed)), each.sealed, each));
  }

  /** A stored row with whatever is sealed in it opened, by its columns. */
  async openRow<Row extends { readonly id: string }>(table: string, row: Row): Promise<Row> {
    const sealed = Object.entries(row).filter(([, value]) => isSealed(value)) as [string, string][];
    const texts = await this.open(sealed.map(([column, text]) => ({ table, column, id: row.id, sealed: text })));
    return { ...row, ...Object.fromEntries(sealed.map(([column], index) => [column, texts[index]])) };
  }

  /** What stands for an exact text in a blind index. */
  blind = (text: string): string => blind(this.keyring.indexKey, text);

  /** What is kept of a request to know it again by. */
  requestMark = (request: string): string => requestMark(this.keyring.indexKey, request);

  /** The bytes of a sealed file, some at a time, each read when it is asked for. @throws Error when they were altered. */
  contentOf = (run: Run, fileId: string): AsyncIterable<Buffer> => piecesOf(run, this.keyring, fileId);

  /** Some of the bytes of a sealed file. */
  rangeOf = (run: Run, fileId: string, offset: number, length: number): Promise<Buffer> =>
    rangeOf(run, this.keyring, fileId, offset, length);

  /** The rows that this transaction made due: sealed, or opened again, before it is committed. */
  private async settle(run: Run): Promise<void> {
    const due = await run<Due>(
      `with due as (delete from sealing_due where transaction = pg_current_xact_id_if_assigned() returning relation, row_id)
       select relation, array_agg(distinct row_id) as ids from due group by relation order by relation`,
      [],
    );
    for (const each of due) await this.apply(run, each);
  }

  /**
   * Rows that were due before there was a key, or that somebody wrote past the server; at most 500 at a time.
   *
   * @returns how many there were.
   */
  async settleLeft(): Promise<number> {
    const run = runOf(currentManager());
    const due = await run<Due>(
      `with due as (delete from sealing_due where id in (select id from sealing_due order by id limit 500 for update skip locked)
         returning relation, row_id)
       select relation, array_agg(distinct row_id) as ids from due group by relation order by relation`,
    );
    for (const each of due) await this.apply(run, each);
    return due.reduce((count, { ids }) => count + ids.length, 0);
  }

  /**
   * Opens a record and everything that hangs on it for the rest of this transaction, for an act that moves texts from
   * row to row. Before the commit they are sealed again, each where it then stands.
   */
  async openBelow(table: string, ids: readonly string[]): Promise<void> {
    const run = runOf(currentManager());
    await this.settle(run);
    for (const id of ids) {
      await run(
        `insert into sealing_due (relation, row_id) select $1, $2::uuid where $1 in (select relation from sealed_columns())`,
        [table, id],
      );
      await run(`select sealing_below($1, $2)`, [table, id]);
    }
    const due = await run<Due>(
      `select relation, array_agg(distinct row_id) as ids from sealing_due where transaction = pg_current_xact_id() group by relation order by relation`,
    );
    for (const each of due) if (each.relation !== FILES) await this.apply(run, each, true);
  }

  /** Seals a text that stands in no levelled row. */
  async sealText(text: string, place: Place): Promise<string> {
    const run = runOf(currentManager());
    await shareKeys(run);
    return seal(await this.keyring.current(run), text, place);
  }

  private async apply(run: Run, { relation, ids }: Due, opened = false): Promise<void> {
    const rule = this.rules.get(relation);
    if (!rule) return;
    const rows = await run<{ row: StoredRow; level: number }>(
      `select to_jsonb(t) as row, sealing_level(to_jsonb(t)) as level from "${relation}" t where t.id = any($1::uuid[]) order by t.id for update`,
      [ids],
    );
    const isClosed = (level: number): boolean => !opened && level >= rule.fromLevel;
    const key = rows.some(({ level }) => isClosed(level)) ? await this.presentKey(run) : undefined;
    await this.keyring.need(
      rows.flatMap(({ row }) =>
        rule.columns
          .map((name) => row[name])
          .filter(isSealed)
          .map(keyIdOf),
      ),
    );
    const changes = rows.flatMap(({ row, level }) => this.changed(rule, row, isClosed(level) ? key : undefined) ?? []);
    if (relation === FILES) await this.moveContents(run, key, rows, changes, () => writeSealed(run, rule, changes));
    else await writeSealed(run, rule, changes);
  }

  /** The bytes of files whose checksum is sealed or opened go with it. */
  private async moveContents(
    run: Run,
    key: Key | undefined,
    before: readonly { readonly row: StoredRow }[],
    after: readonly StoredRow[],
    write: () => Promise<void>,
  ): Promise<void> {
    const checksums = new Map(before.map(({ row }) => [row.id, String(row.sha256)]));
    const [left, emptied]: [string[], string[]] = [[], []];
    for (const { id, sha256 } of after) {
      const was = checksums.get(id)!;
      if (was === sha256) continue;
      if (key && isSealed(sha256)) left.push(await closeContent(run, key, id, was));
      else emptied.push(await openContent(run, this.keyring, id, String(sha256)));
    }
    await write();
    await dropContents(run, left);
    await dropPieces(run, emptied);
  }

  private async presentKey(run: Run): Promise<Key> {
    await shareKeys(run);
    return this.keyring.current(run);
  }

  /** Its columns as they should be: sealed with the key, or open where there is none. Null when they are so already. */
  private changed({ table, columns }: Rule, row: StoredRow, key: Key | undefined): StoredRow | null {
    const after: Record<string, unknown> & { id: string } = { ...row };
    const blinds = this.blinds[table] ?? {};
    for (const column of columns) {
      const value = row[column];
      if (typeof value !== 'string' || column in blinds) continue;
      const place = { table, column, id: row.id };
      if (key && !isSealed(value)) after[column] = seal(key, value, place);
      else if (!key && isSealed(value)) after[column] = open(this.keyring.get(keyIdOf(value)), value, place);
    }
    for (const [column, plain] of Object.entries(blinds)) {
      const value = String(row[column]);
      if (key && !isBlind(value)) after[column] = this.blind(value);
      else if (!key && isBlind(value)) after[column] = plain(after);
    }
    return columns.some((column) => after[column] !== row[column]) ? after : null;
  }
}

/** The sealing of the transaction that is open here. */
export const currentSealing = (): Sealing => sealingOf(currentManager().connection);

export function sealingOf(dataSource: DataSource): Sealing {
  const sealing = installed.get(dataSource);
  if (!sealing) throw new Error('Nothing can be sealed or opened here: no key was loaded for this database.');
  return sealing;
}

export const runOf =
  (manager: EntityManager): Run =>
  (text, values) =>
    manager.query(text, values);
