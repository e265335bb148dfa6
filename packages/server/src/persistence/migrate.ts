import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { StartupError } from '../kernel/startup-error';
import { assertComplete } from './completeness';
import { assertOurs, countMade, createLedger, readLedger } from './migration-ledger';

/** A change of the tables with its way back. `transaction = false` is for the few that PostgreSQL runs only alone. */
export type MigrationClass = new () => MigrationInterface & { name: string };

/** Two servers that start at once take turns. */
const lockKey = 7_305_122;

/**
 * Makes the changes that the database lacks, each in a transaction of its own together with its entry in the ledger.
 *
 * @returns the names of the changes made, in order.
 * @throws StartupError when the database is not ours, newer, half-migrated, or refuses a change. Nothing is lost then.
 */
export function migrate(dataSource: DataSource, migrations: readonly MigrationClass[]): Promise<string[]> {
  const known = migrations.map((Migration) => new Migration());
  return alone(dataSource, async (runner) => {
    const entries = await readLedger(runner);
    if (!entries?.length) await assertOurs(runner);
    const made = countMade(entries ?? [], namesOf(known));
    await runner.query(createLedger);
    const missing = known.slice(made);
    for (const [index, migration] of missing.entries()) await make(runner, migration, made + index + 1);
    return namesOf(missing);
  });
}

/** Takes back the latest `count` changes, the newest first, with whatever was stored in what they made. */
export function takeBack(
  dataSource: DataSource,
  migrations: readonly MigrationClass[],
  count: number,
): Promise<string[]> {
  const known = migrations.map((Migration) => new Migration());
  return alone(dataSource, async (runner) => {
    const made = countMade((await readLedger(runner)) ?? [], namesOf(known));
    const latest = known.slice(Math.max(0, made - count), made).reverse();
    for (const migration of latest) {
      await inOwnTransaction(runner, migration, async () => {
        await migration.down(runner);
        await runner.query(`delete from schema_migration where name = $1`, [migration.name]);
      });
    }
    return namesOf(latest);
  });
}

/** @throws StartupError unless the database has every change that we know, no other, and all that they made. Changes nothing. */
export async function assertMigrated(dataSource: DataSource, migrations: readonly MigrationClass[]): Promise<void> {
  const names = namesOf(migrations.map((Migration) => new Migration()));
  const runner = dataSource.createQueryRunner();
  try {
    const entries = await readLedger(runner);
    if (!entries) await assertOurs(runner);
    const made = countMade(entries ?? [], names);
    if (made === names.length) return await assertComplete(dataSource);
    throw new StartupError(
      `The database lacks ${names.length - made} of ${names.length} changes (first: ${names[made]}): start with MIGRATE=yes to make them.`,
    );
  } finally {
    await runner.release();
  }
}

function namesOf(migrations: readonly { name: string }[]): string[] {
  return migrations.map((migration) => migration.name);
}

async function alone<Result>(dataSource: DataSource, work: (runner: QueryRunner) => Promise<Result>): Promise<Result> {
  const runner = dataSource.createQueryRunner();
  try {
    // A change of many rows, and waiting for another server's, take longer than any request may.
    await runner.query(`set statement_timeout = 0`);
    await runner.query(`select pg_advisory_lock($1)`, [lockKey]);
    try {
      return await work(runner);
    } finally {
      await runner.query(`select pg_advisory_unlock($1)`, [lockKey]);
      await runner.query(`reset statement_timeout`);
    }
  } finally {
    await runner.release();
  }
}

async function make(
  runner: QueryRunner,
  migration: MigrationInterface & { name: string },
  position: number,
): Promise<void> {
  if (migration.transaction === false) {
    await runner.query(`insert into schema_migration (position, name) values ($1, $2)`, [position, migration.name]);
    await migration.up(runner).catch((error: unknown) => {
      throw refusal(migration.name, error);
    });
    await runner.query(`update schema_migration set finished_at = now() where name = $1`, [migration.name]);
    return;
  }
  await inOwnTransaction(runner, migration, async () => {
    await migration.up(runner);
    await runner.query(`insert into schema_migration (position, name, finished_at) values ($1, $2, now())`, [
      position,
      migration.name,
    ]);
  });
}

async function inOwnTransaction(
  runner: QueryRunner,
  migration: { name: string },
  work: () => Promise<void>,
): Promise<void> {
  await runner.startTransaction();
  try {
    await work();
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw refusal(migration.name, error);
  }
}

function refusal(name: string, error: unknown): StartupError {
  const reason = error instanceof Error ? error.message : String(error);
  return new StartupError(
    `The database refused the change ${name} (${reason}) and stays as it was before it: remove the cause, or restore a backup, and start again.`,
    { cause: error },
  );
}
