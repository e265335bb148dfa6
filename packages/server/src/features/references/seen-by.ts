const parents = {
  commitment: ['engagement', 'person', 'organisation'],
  task: ['engagement', 'commitment', 'person', 'organisation'],
  note: ['engagement', 'person', 'organisation'],
  file: ['engagement', 'commitment', 'person', 'organisation'],
} as const;

/** The tables whose rows hang on several others. */
export type HangingTable = keyof typeof parents;

/**
 * SQL over a row `t` of such a table: whether somebody who is these audiences (`uuid[]`) and sees everything up to this
 * sensitivity may see it and all that it hangs on. The same sentence as `visibleUnderParents`, for writes.
 */
export function seenBy(table: HangingTable, audiences: string, ceiling: string): string {
  const opened = (record: string): string =>
    `exists (select from record_audience a where a.record_id = ${record} and a.audience_id = any(${audiences}) and a.expires_at > now())`;
  const asClosed = parents[table].map(
    (parent) => `exists (select from ${parent} p where p.id = t.${parent}_id and p.sensitivity >= t.sensitivity)`,
  );
  const visible = parents[table].map(
    (parent) =>
      `(t.${parent}_id is null or exists (select from ${parent} p where p.id = t.${parent}_id and (p.sensitivity <= ${ceiling} or ${opened('p.id')})))`,
  );
  return `((t.sensitivity <= ${ceiling} or ${[opened('t.id'), ...asClosed].join(' or ')}) and ${visible.join(' and ')})`;
}
