import type { DataSource } from 'typeorm';

/** Rows of a table that somebody may not see, or columns of rows that they may see and not read. */
export interface Hidden {
  readonly table: string;
  /** SQL over the table's columns. */
  readonly where: string;
  /** Only these columns; every one that can be changed unless told. */
  readonly columns?: readonly string[];
}

interface Column {
  readonly name: string;
  readonly type: string;
  /** What a check allows, where it names values. */
  readonly allowed: string | null;
  /** The table that it points to. */
  readonly target: string | null;
}

/** What a row is, and whether it may be seen, hangs on these: changing them would change who sees it. */
const fixed = new Set(['id', 'sensitivity', 'merged_into_id', 'contributed_by_id', 'day', 'folded', 'at', 'version']);
const references = new Set(['term', 'county', 'constituency']);

/**
 * Gives every hidden cell another value, one statement a column. @returns how many cells were changed; a column that the
 * database lets nobody change by itself is left.
 */
export async function changeHidden(dataSource: DataSource, hidden: readonly Hidden[]): Promise<number> {
  let changed = 0;
  for (const { table, where, columns } of hidden)
    for (const column of await columnsOf(dataSource, table)) {
      if (fixed.has(column.name) || (columns && !columns.includes(column.name))) continue;
      const value = another(column);
      if (!value) continue;
      const [, count] = (await dataSource
        .query(`update ${table} set ${column.name} = ${value} where (${where}) and ${column.name} is not null`)
        .catch(() => [[], 0])) as [unknown, number];
      changed += count;
    }
  return changed;
}

function another({ name, type, allowed, target }: Column): string | null {
  if (target) return references.has(target) ? elsewhere(name, target) : null;
  if (allowed)
    return `coalesce((select a from unnest(array[${allowed}]) a where a <> ${name} order by a limit 1), ${name})`;
  switch (type) {
    case 'text':
      return `'Quagga ' || left(md5(${name}), 8)`;
    case 'date':
      return `${name} + 400`;
    case 'timestamp with time zone':
      return `${name} + interval '400 days'`;
    case 'smallint':
    case 'integer':
      return `case when ${name} > 0 then ${name} - 1 else ${name} + 1 end`;
    case 'boolean':
      return `not ${name}`;
    case 'text[]':
      return `array['qu']`;
    default:
      return null;
  }
}

const elsewhere = (name: string, target: string): string =>
  `coalesce((select o.id from ${target} o where o.id <> ${name}${
    target === 'term' ? ` and o.vocabulary = (select k.vocabulary from term k where k.id = ${name})` : ''
  } order by o.id limit 1), ${name})`;

async function columnsOf(dataSource: DataSource, table: string): Promise<Column[]> {
  return dataSource.query<Column[]>(
    `select a.attname as name, format_type(a.atttypid, null) as type,
       (select substring(pg_get_constraintdef(c.oid) from 'ARRAY\\[(.*)\\]') from pg_constraint c
        where c.conrelid = a.attrelid and c.contype = 'c' and c.conkey = array[a.attnum] and pg_get_constraintdef(c.oid) like '%ANY (ARRAY[%' limit 1) as allowed,
       (select c.confrelid::regclass::text from pg_constraint c
        where c.conrelid = a.attrelid and c.contype = 'f' and a.attnum = any(c.conkey) limit 1) as target
     from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     order by (a.attname like '%ends%' or a.attname like '%until%' or a.attname like '%ended%') desc, a.attnum`,
    [table],
  );
}
