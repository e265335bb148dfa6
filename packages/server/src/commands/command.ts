import type { DataSource } from 'typeorm';
import { readConfig } from '../config';
import { DomainError, StartupError } from '../kernel';
import {
  type DataSourceSettings,
  type EmbeddedPostgres,
  type EntityClass,
  assertMigrated,
  connect,
  createDataSource,
  migrate,
  migrations,
  startPostgres,
} from '../persistence';

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Does a command on the installation's database, beside a running server or alone, and ends the process: 0 when it was
 * done, 1 when it could not be, for a reason that is told in a sentence.
 */
export async function runCommand(
  entities: readonly EntityClass[],
  work: (dataSource: DataSource) => Promise<void>,
): Promise<void> {
  let postgres: EmbeddedPostgres | undefined;
  let dataSource: DataSource | undefined;
  try {
    const config = readConfig(process.env);
    if (!config.databaseUrl) postgres = await startPostgres({ dataDir: config.dataDir, whenInUse: 'join' });
    const database = {
      url: config.databaseUrl ?? postgres!.url,
      poolSize: 2,
      applicationName: 'utetezi command',
      statementTimeoutMs: config.statementTimeoutMs,
      namedStatements: config.namedStatements,
    };
    if (config.migrate) await migrateAsOwner(database);
    dataSource = await connect(createDataSource({ ...database, entities, role: 'utetezi_application' }));
    await assertMigrated(dataSource, migrations);
    await work(dataSource);
  } catch (error) {
    const isExplained = error instanceof StartupError || error instanceof DomainError;
    process.stderr.write(`${isExplained ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    if (dataSource?.isInitialized) await dataSource.destroy();
    await postgres?.stop();
  }
}

async function migrateAsOwner(database: Omit<DataSourceSettings, 'entities'>): Promise<void> {
  const owner = await connect(createDataSource({ ...database, entities: [] }));
  try {
    await migrate(owner, migrations);
  } finally {
    await owner.destroy();
  }
}

/** The words of a command and its options, such as `--as x@example.org`; `flags` have no value. */
export function readArguments(
  given: readonly string[],
  options: readonly string[],
  flags: readonly string[],
  usage: string,
): {
  readonly words: string[];
  readonly options: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
} {
  const read = { words: [] as string[], options: {} as Record<string, string>, flags: new Set<string>() };
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at]!;
    if (!word.startsWith('--')) read.words.push(word);
    else if (flags.includes(word)) read.flags.add(word);
    else if (options.includes(word) && given[at + 1]) read.options[word] = given[(at += 1)]!;
    else throw new StartupError(`${word} is not understood.\n${usage}`);
  }
  return read;
}
