import { type Sql, all, asSql, literal, raw, sql } from '../reading';
import { type Viewer, ownAccount, ownOrganisation, ownSession } from './actor';
import { type Parent, publishedAs } from './visibility';

/**
 * Each read of a record that is PROTECTED or SEALED goes into the audit log, by the statement that reads it: the answer
 * is there only once the entry has been committed. `kind` and `id` are the record's, which may be another than the row:
 * whoever reads who took part in an engagement reads the engagement.
 *
 * @param viewer given where the rows go by {@link visibleBySensitivity}, by which nothing closed is shown to whom
 *   nothing was opened, so that there is nothing to write down.
 */
export const witnessed = (
  kind: string,
  row: { readonly id: Sql; readonly sensitivity: Sql },
  viewer?: Viewer,
): Sql | boolean =>
  viewer?.opensNothing ||
  sql`(${row.sensitivity} <= 1 or witness_read(${literal(kind)}, ${row.id}, ${ownAccount}, ${ownOrganisation}, ${ownSession}))`;

/** The same for rows with no sensitivity of their own, which go by what they hang on: reading them is reading that. */
export function witnessedParents(parents: readonly Parent[], viewer: Viewer): Sql | boolean {
  if (viewer.opensNothing) return true;
  return all(
    parents.map(({ table, id }) => {
      const parent = { id: raw('w$.id'), sensitivity: raw('w$.sensitivity') };
      return sql`coalesce((select ${asSql(witnessed(publishedAs[table], parent))} from ${raw(table)} w$ where w$.id = ${id}), true)`;
    }),
  );
}
