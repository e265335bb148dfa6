import type { EntityManager } from 'typeorm';

/** What the database itself says of a table, so that tables of rooms to come are moved too. */
export interface TableFacts {
  readonly name: string;
  /** Columns of the primary key. */
  readonly key: readonly string[];
  /** Columns that are stored, generated ones left out. */
  readonly columns: readonly string[];
  readonly nullable: readonly string[];
}

export type Tables = ReadonlyMap<string, TableFacts>;

export async function loadTables(manager: EntityManager): Promise<Tables> {
  const rows = (await manager.query(
    `select c.relname as name,
       array(select a.attname::text from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey::int2[])
             where i.indrelid = c.oid and i.indisprimary order by a.attnum) as key,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             and a.attgenerated = '' order by a.attnum) as columns,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             and a.attgenerated = '' and not a.attnotnull order by a.attnum) as nullable
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
  )) as TableFacts[];
  return new Map(rows.map((row) => [row.name, row]));
}

/** By what two rows of a table count as the same: SQL expressions over its columns. */
export interface Sameness {
  readonly by: readonly string[];
  /** Rows to which it applies. */
  readonly where: string | null;
  /** Whether two rows without a value have the same one. */
  readonly emptyIsEqual: boolean;
}

/** A column with the keys of records that can be merged. */
export interface Pointer {
  readonly table: string;
  readonly column: string;
  /** What the database allows only once, beside the column itself. */
  readonly unique: readonly Sameness[];
}

/** Kept by the database from the rows that are moved, or a log of what was done to a record at its time. */
const leftAlone: ReadonlySet<string> = new Set([
  'search_entry',
  'engagement_organisation',
  'person_kind_span',
  'merge',
  'import_row',
]);

/** To share a record is a decision about that record: what was shared is not shared by being merged. */
const staysWithItsRecord: ReadonlySet<string> = new Set(['share_grant.person_id', 'share_grant.organisation_id']);

/** Every column with a foreign key to the table, save what stays. */
export async function pointersTo(manager: EntityManager, table: string): Promise<Pointer[]> {
  const rows = (await manager.query(
    `select t.relname as "table", a.attname as "column",
       coalesce((select jsonb_agg(jsonb_build_object(
           'by', array(select pg_get_indexdef(i.indexrelid, n, true) from generate_series(1, i.indnkeyatts) n
                       where i.indkey[n - 1] <> a.attnum),
           'where', pg_get_expr(i.indpred, i.indrelid),
           'emptyIsEqual', i.indnullsnotdistinct))
         from pg_index i where i.indrelid = t.oid and i.indisunique and a.attnum = any(i.indkey::int2[])), '[]') as "unique"
     from pg_constraint c
     join pg_class t on t.oid = c.conrelid
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = $1::regclass and cardinality(c.conkey) = 1
     order by 1, 2`,
    [quoted(table)],
  )) as Pointer[];
  return rows.filter((row) => !leftAlone.has(row.table) && !staysWithItsRecord.has(`${row.table}.${row.column}`));
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
