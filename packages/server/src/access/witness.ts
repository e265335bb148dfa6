import { type Sql, literal, raw, sql } from '../reading';
import { ownAccount, ownOrganisation, ownSession } from './actor';
import type { ParentTable } from './visibility';

/**
 * Each read of a record that is PROTECTED or SEALED goes into the audit log, by the statement that reads it: the answer
 * is there only once the entry has been committed. `kind` and `id` are the record's, which may be another than the row:
 * whoever reads who took part in an engagement reads the engagement.
 */
export const witnessed = (kind: string, row: { readonly id: Sql; readonly sensitivity: Sql }): Sql =>
  sql`(${row.sensitivity} <= 1 or witness_read(${literal(kind)}, ${row.id}, ${ownAccount}, ${ownOrganisation}, ${ownSession}))`;

const kinds: Readonly<Record<ParentTable, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  engagement: 'Engagement',
  commitment: 'Commitment',
};

/** The same for a row with no sensitivity of its own: reading it is reading what it hangs on. */
export const witnessedParent = (table: ParentTable, id: Sql): Sql => {
  const parent = { id: raw('w$.id'), sensitivity: raw('w$.sensitivity') };
  return sql`coalesce((select ${witnessed(kinds[table], parent)} from ${raw(table)} w$ where w$.id = ${id}), true)`;
};
