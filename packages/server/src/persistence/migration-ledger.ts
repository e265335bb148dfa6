import type { QueryRunner } from 'typeorm';
import { StartupError } from '../kernel/startup-error';

/** What the database says about one change that was made to its tables. */
export interface LedgerEntry {
  name: string;
  isFinished: boolean;
}

export const createLedger = `create table if not exists schema_migration (
  position integer primary key,
  name text not null unique,
  begun_at timestamptz(3) not null default now(),
  -- Null while a change runs that cannot be part of a transaction.
  finished_at timestamptz(3)
)`;

/** In the order in which they were made; null where the ledger was never opened. */
export async function readLedger(runner: QueryRunner): Promise<LedgerEntry[] | null> {
  const [found] = (await runner.query(`select to_regclass('schema_migration') is not null as exists`)) as {
    exists: boolean;
  }[];
  if (!found?.exists) return null;
  return (await runner.query(
    `select name, finished_at is not null as "isFinished" from schema_migration order by position`,
  )) as LedgerEntry[];
}

/**
 * How many of the known changes the database has.
 *
 * @throws StartupError when what it has is not the beginning of what we know.
 */
export function countMade(entries: readonly LedgerEntry[], known: readonly string[]): number {
  const unfinished = entries.find((entry) => !entry.isFinished);
  if (unfinished) {
    throw new StartupError(
      `The database is half-migrated: the change ${unfinished.name} was begun and never finished; restore the backup made before the upgrade and start again.`,
    );
  }
  const newer = entries.find((entry) => !known.includes(entry.name));
  if (newer) {
    throw new StartupError(
      `The database belongs to a newer release (it has the change ${newer.name}): start that release, or restore a backup of this one.`,
    );
  }
  const missing = known.slice(0, entries.length).find((name, index) => entries[index]?.name !== name);
  if (missing) {
    throw new StartupError(
      `The database is half-migrated: the change ${missing} is missing although later ones were made; restore a backup and start again.`,
    );
  }
  return entries.length;
}

/** A database with tables but without our ledger is somebody else's, and stays untouched. */
export async function assertOurs(runner: QueryRunner): Promise<void> {
  const tables = (await runner.query(`
    select c.relname as name from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'schema_migration'
      and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by 1 limit 1`)) as { name: string }[];
  if (!tables[0]) return;
  throw new StartupError(
    `The database holds tables of another program (${tables[0].name}), or has lost our list of changes: point DATABASE_URL at an empty database, or restore a backup.`,
  );
}
