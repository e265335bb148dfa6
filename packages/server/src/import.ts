import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { type Actor, type Role, actorFrom } from './access';
import { recordAudit } from './audit';
import { entities, sealed } from './composition';
import { readConfig } from './config';
import { LARGEST_FILE, storeFile } from './features/files';
import {
  ImportKind,
  ImportOutcome,
  ImportRow,
  ImportRun,
  ImportStatus,
  checkImport,
  processImport,
  runImport,
  startImport,
  targetsOf,
} from './features/imports';
import { Act } from './graphql';
import { StartupError, newId, opaqueId, systemClock } from './kernel';
import { masterKey } from './keys';
import { inTransaction } from './persistence';
import { readArguments, runCommand, say } from './commands/command';
import { chosenColumns, readMap } from './commands/import-map';

const usage =
  'Use it so: npm run import -- people FILE [--map MAP.json] [--dry-run] [--as EMAIL]; or organisations FILE.';

void runCommand(entities, async (dataSource) => {
  await sealed(dataSource, await masterKey(readConfig(process.env), dataSource));
  const { words, options, flags } = readArguments(process.argv.slice(2), ['--map', '--as'], ['--dry-run'], usage);
  const [what, file, more] = words;
  const kind = what === 'people' ? ImportKind.PEOPLE : what === 'organisations' ? ImportKind.ORGANISATIONS : null;
  if (!kind || !file || more) throw new StartupError(usage);
  const map = options['--map'] ? readMap(fromHere(options['--map']), kind) : new Map<string, string>();
  const actor = await actorNamed(dataSource, options['--as']);
  const runId = await perform(dataSource, actor, 'startImport', async (act) => {
    // The bytes are let go when they are stored; from then on they are read piece by piece.
    const { id: fileId } = await storeFile(readList(file), basename(file), actor.accountId);
    return startImport(act, { fileId: opaqueId('fil', fileId), kind });
  });
  say(`Importing ${basename(file)} as ${actor.name}.`);
  const { mapping } = await dataSource.manager.findOneByOrFail(ImportRun, { id: runId });
  const columns = chosenColumns(mapping, map);
  for (const { heading, target } of columns) say(`  ${heading} → ${labelOf(kind, target)}`);
  const stopListening = cancelOnSignal(dataSource, runId);
  const id = opaqueId('imp', runId);
  await perform(dataSource, actor, 'checkImport', (act) =>
    checkImport(act, id, { columns: columns.map(({ index, target }) => ({ index, target })) }),
  );
  let isGood = await work(dataSource, runId, 'checked');
  if (isGood && !flags.has('--dry-run')) {
    await perform(dataSource, actor, 'runImport', (act) => runImport(act, id));
    isGood = await work(dataSource, runId, 'brought in');
  }
  stopListening();
  await report(dataSource, runId);
});

/** Relative to where the command was typed, which npm keeps. */
const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

function readList(file: string): Buffer {
  try {
    const path = fromHere(file);
    if (statSync(path).size > LARGEST_FILE)
      throw new StartupError(`${file} is larger than 25 MB: part it into several files, each with the headings.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof StartupError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'no permission to read it' : 'it is no file';
    throw new StartupError(`${file} cannot be read: ${reason}.`);
  }
}

/** Whose rights the import has: the account that is named, else the first one that may and is at work. */
async function actorNamed(dataSource: DataSource, email: string | undefined): Promise<Actor> {
  const [account] = (await dataSource.query(
    `select id as "accountId", name, roles, person_id as "personId", organisation_id as "organisationId" from account
     where suspended_at is null and (email = lower($1) or ($1::text is null and roles && '{PROGRAMME_LEAD,ADVOCACY_OFFICER}'))
     order by created_at, id limit 1`,
    [email ?? null],
  )) as { accountId: string; name: string; roles: Role[]; personId: string | null; organisationId: string | null }[];
  if (!account)
    throw new StartupError(
      email
        ? `No account that may sign in has the address ${email}.`
        : 'There is no programme lead or advocacy officer yet: make an account first, or name one with --as EMAIL.',
    );
  const actor = actorFrom({ ...account, sessionId: newId() });
  if (!actor.permissions.has('imports:run'))
    throw new StartupError(`The roles of ${account.name} do not allow importing.`);
  return actor;
}

const perform = <Result>(
  dataSource: DataSource,
  actor: Actor,
  name: string,
  run: (act: Act) => Promise<Result>,
): Promise<Result> =>
  inTransaction(dataSource, async () => {
    const act = new Act(name, actor, systemClock.now());
    const result = await run(act);
    recordAudit(actor, act.entries);
    return result;
  });

const labelOf = (kind: ImportKind, target: string): string =>
  targetsOf(kind).find(({ name }) => name === target)?.labelEn ?? target;

/** @returns whether it came to its end. */
async function work(dataSource: DataSource, runId: string, done: string): Promise<boolean> {
  let told = Date.now();
  await processImport(
    {
      dataSource,
      clock: systemClock,
      onProgress: ({ read, total }) => {
        if (Date.now() - told < 2_000) return;
        told = Date.now();
        say(`  ${read.toLocaleString('en')} of ${(total ?? read).toLocaleString('en')} rows ${done}…`);
      },
    },
    runId,
  );
  const { status, failure } = await dataSource.manager.findOneByOrFail(ImportRun, { id: runId });
  if (status === ImportStatus.FAILED) throw new StartupError(failure ?? 'The import failed.');
  return status !== ImportStatus.CANCELLED;
}

/** Ctrl-C ends an import between two batches; what was done stays, and can be undone in the application. */
function cancelOnSignal(dataSource: DataSource, runId: string): () => void {
  const cancel = (): void => {
    say('Stopping after the rows at hand…');
    dataSource.manager.update(ImportRun, { id: runId }, { cancelRequested: true }).catch(() => process.exit(1));
  };
  process.once('SIGINT', cancel).once('SIGTERM', cancel);
  return () => process.off('SIGINT', cancel).off('SIGTERM', cancel);
}

async function report(dataSource: DataSource, runId: string): Promise<void> {
  const run = await dataSource.manager.findOneByOrFail(ImportRun, { id: runId });
  const said: Partial<Record<ImportStatus, string>> = {
    [ImportStatus.CHECKED]: 'Checked, and nothing brought in',
    [ImportStatus.DONE]: 'Done',
  };
  say(
    `${said[run.status] ?? 'Stopped'}: ${run.rowsRead} rows, ${run.createdCount} new, ${run.updatedCount} added to, ${run.skippedCount} as they were, ${run.errorCount} left out.`,
  );
  const wrong = await dataSource.manager.find(ImportRow, {
    where: { runId, outcome: ImportOutcome.ERROR },
    order: { line: 'ASC' },
    take: 20,
  });
  for (const { line, reason } of wrong) say(`  line ${line}: ${reason}`);
  if (run.errorCount > wrong.length)
    say(`  and ${run.errorCount - wrong.length} more: see the report in the application.`);
}
