import type { DataSource } from 'typeorm';
import { StartupError } from '../kernel';

interface StoredTable {
  name: string;
  columns: string[];
}

/**
 * The ledger says what was made; this says whether it is still there. A table or column that somebody removed by hand,
 * or that a restore left out, is found here and not in the middle of somebody's work.
 *
 * @throws StartupError naming the first thing that is missing.
 */
export async function assertComplete(dataSource: DataSource): Promise<void> {
  const tables = await dataSource.query<StoredTable[]>(`
    select c.relname as name, json_agg(a.attname) as columns
    from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    group by c.oid, c.relname`);
  const stored = new Map(tables.map(({ name, columns }) => [name, new Set(columns)]));
  for (const { tableName, columns } of dataSource.entityMetadatas) {
    const present = stored.get(tableName);
    const lost = columns.find(({ databaseName }) => !present?.has(databaseName));
    if (present && !lost) continue;
    const what = present ? `the column ${tableName}.${lost?.databaseName}` : `the table ${tableName}`;
    throw new StartupError(`The database is not whole: ${what} is missing; restore a backup and start again.`);
  }
}
