import type { EntityManager } from 'typeorm';
import { type Tables, quoted } from './tables';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Row = { readonly [column: string]: Json };

/** One step of a merge, as it is stored: enough to take it back, and to know whether it was touched since. */
export type Change =
  | {
      readonly op: 'set';
      readonly table: string;
      /** The columns that were set, as they were and as they became, in every one of the rows. */
      readonly before: Row;
      readonly after: Row;
      readonly keys: readonly Row[];
    }
  | { readonly op: 'delete'; readonly table: string; readonly rows: readonly Row[] }
  | { readonly op: 'insert'; readonly table: string; readonly rows: readonly Row[] };

/** Changes rows of any table, and keeps what they were. */
export class Ledger {
  readonly changes: Change[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly tables: Tables,
  ) {}

  /** SQL for the key of a row as JSON. */
  keyOf(table: string, alias: string): string {
    const columns = this.tables.get(table)!.key.map((column) => `'${column}', ${alias}.${quoted(column)}`);
    return `jsonb_build_object(${columns.join(', ')})`;
  }

  /** SQL that joins rows to their keys, given as `k`. */
  joined(table: string, alias: string): string {
    const { key } = this.tables.get(table)!;
    return key.map((column) => `${alias}.${quoted(column)} = k.${quoted(column)}`).join(' and ');
  }

  /** Points all rows from one record to another. */
  async move(table: string, column: string, before: string, after: string): Promise<void> {
    const [rows] = (await this.manager.query(
      `update ${quoted(table)} t set ${quoted(column)} = $2 where t.${quoted(column)} = $1 returning ${this.keyOf(table, 't')} as key`,
      [before, after],
    )) as [{ key: Row }[], number];
    this.note({
      op: 'set',
      table,
      before: { [column]: before },
      after: { [column]: after },
      keys: rows.map(({ key }) => key),
    });
  }

  /** Sets columns of one row; those that are equal already are left alone. */
  async set(table: string, key: Row, before: Row, after: Row): Promise<void> {
    const columns = Object.keys(after).filter(
      (column) => JSON.stringify(before[column] ?? null) !== JSON.stringify(after[column] ?? null),
    );
    if (columns.length === 0) return;
    const name = quoted(table);
    await this.manager.query(
      `update ${name} t set ${columns.map((column) => `${quoted(column)} = n.${quoted(column)}`).join(', ')}
       from jsonb_populate_record(null::${name}, $2::jsonb) n, jsonb_populate_record(null::${name}, $1::jsonb) k
       where ${this.joined(table, 't')}`,
      [JSON.stringify(key), JSON.stringify(after)],
    );
    const of = (row: Row): Row => Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
    this.note({ op: 'set', table, before: of(before), after: of(after), keys: [key] });
  }

  async remove(table: string, keys: readonly Row[]): Promise<void> {
    if (keys.length === 0) return;
    const name = quoted(table);
    const [rows] = (await this.manager.query(
      `delete from ${name} t using jsonb_populate_recordset(null::${name}, $1::jsonb) k where ${this.joined(table, 't')} returning to_jsonb(t) as row`,
      [JSON.stringify(keys)],
    )) as [{ row: Row }[], number];
    this.note({ op: 'delete', table, rows: rows.map(({ row }) => row) });
  }

  async insert(table: string, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const name = quoted(table);
    const made = (await this.manager.query(
      `insert into ${name} select n.* from jsonb_populate_recordset(null::${name}, $1::jsonb) n returning to_jsonb(${name}) as row`,
      [JSON.stringify(rows)],
    )) as { row: Row }[];
    this.note({ op: 'insert', table, rows: made.map(({ row }) => row) });
  }

  private note(change: Change): void {
    if ('keys' in change ? change.keys.length > 0 : change.rows.length > 0) this.changes.push(change);
  }
}
