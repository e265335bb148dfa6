import { joined, newId } from '../../../kernel';
import { currentManager, inTransaction } from '../../../persistence';
import { ImportRow, ImportRun, type MappedColumn } from '../import.entities';
import { ImportKind, ImportOutcome, ImportStatus } from '../import.enums';
import { batchesOf, openList } from '../list';
import { candidatesOf } from '../matching/candidates';
import { DryRun, forgetDryRun } from '../matching/dry-run';
import { Roster } from '../matching/roster';
import { readOrganisation } from '../rows/read-organisation';
import { readPerson } from '../rows/read-person';
import { type Reference, loadReference } from '../rows/reference';
import { Row } from '../rows/row';
import type { Misread, Wish } from '../rows/wish';
import type { TableRow } from '../table';
import { Batch, type PlannedRow } from '../writing/batch';
import { planRow } from '../writing/plan-row';
import { Registry } from '../writing/registry';
import { type ImportServices, askerOf, languageFor, lockRun, oneAtATime } from './run-state';

interface Work {
  readonly run: ImportRun;
  readonly columns: readonly MappedColumn[];
  readonly fileName: string;
  readonly reference: Reference;
}

type Counted = Pick<ImportRun, 'rowsRead' | 'createdCount' | 'updatedCount' | 'skippedCount' | 'errorCount'>;

/** Checks or runs the rows of a list, batch by batch. */
export async function takeRows(services: ImportServices, begun: ImportRun): Promise<void> {
  const { dataSource } = services;
  const isCheck = begun.status === ImportStatus.CHECKING;
  const opened = await inTransaction(dataSource, async () => {
    const run = isCheck ? await beginAgain(begun) : begun;
    const [{ line } = { line: 0 }] = (await currentManager().query(
      `select coalesce(max(line), 0) as line from import_row where run_id = $1`,
      [run.id],
    )) as { line: number }[];
    const [file] = (await currentManager().query(`select name from file where id = $1`, [run.fileId])) as {
      name: string;
    }[];
    return {
      run,
      line,
      reference: await loadReference(),
      fileName: file?.name ?? '',
    };
  });
  const { run, reference, fileName } = opened;
  const table = await openList(dataSource.manager, run.fileId);
  const columns = run.mapping.filter(({ target }) => target !== 'ignore');
  let counted: Counted = run;
  for await (const rows of batchesOf(table, run, opened.line)) {
    const done = await patiently(() =>
      inTransaction(dataSource, () => takeBatch(services, { run, columns, fileName, reference }, counted, rows)),
    );
    if (!done) return;
    counted = done;
    await services.onProgress?.({ read: counted.rowsRead, total: run.rowsTotal });
  }
  await inTransaction(dataSource, () => finish(services, run, counted));
}

/** A dry run has no traces but its rows, and starts from the first. */
async function beginAgain(run: ImportRun): Promise<ImportRun> {
  const none = { rowsRead: 0, createdCount: 0, updatedCount: 0, skippedCount: 0, errorCount: 0 };
  const manager = currentManager();
  await manager.delete(ImportRow, { runId: run.id });
  await forgetDryRun({ manager }, run.id);
  await manager.update(ImportRun, { id: run.id, status: run.status }, none);
  return { ...run, ...none };
}

/** Null when there is nothing more to do: it was cancelled, or somebody else goes on with it. */
async function takeBatch(
  services: ImportServices,
  work: Work,
  counted: Counted,
  rows: readonly TableRow[],
): Promise<Counted | null> {
  const isRun = work.run.status === ImportStatus.RUNNING;
  if (isRun) await oneAtATime();
  const run = await lockRun(work.run.id, { status: work.run.status, rowsRead: counted.rowsRead });
  if (!run) return null;
  const manager = currentManager();
  if (run.cancelRequested) {
    const stopped = { status: ImportStatus.CANCELLED, finishedAt: services.clock.now() };
    await manager.update(ImportRun, { id: run.id }, stopped);
    return null;
  }
  const batch = new Batch(await askerOf(run), services.clock.now());
  const planned = await planBatch(work, batch, rows);
  if (isRun) await batch.write();
  await writeRows(work.run, planned, isRun);
  const next = countedWith(counted, planned);
  await manager.update(ImportRun, { id: run.id }, { ...next, beatAt: new Date() });
  return next;
}

async function planBatch(work: Work, batch: Batch, rows: readonly TableRow[]): Promise<PlannedRow[]> {
  const { run, reference } = work;
  const read = run.kind === ImportKind.PEOPLE ? readPerson : readOrganisation;
  const understood = rows.map((row) => read(new Row(row, work.columns), reference));
  const wishes = understood.filter((each): each is Wish => !('faults' in each));
  const dryRun = run.status === ImportStatus.CHECKING ? new DryRun(run.id) : null;
  const registry = new Registry(batch.actor, reference.terms, dryRun);
  await registry.load(wishes);
  const candidates = await candidatesOf(run.kind, wishes, batch.actor);
  const known = candidates.map((each) => each.known);
  const roster = dryRun ? await Roster.recalled(dryRun, wishes, known) : new Roster();
  const stored = wishes.map((_, n) => candidates.filter((each) => each.rows.includes(n)).map((each) => each.known));
  const { kind, options } = run;
  const planning = { kind, options, fileName: work.fileName, reference, registry, roster, batch };
  let place = 0;
  const planned = understood.map((each) =>
    'faults' in each ? misread(each) : planRow(planning, each, stored[place++]!),
  );
  if (dryRun) {
    roster.note(dryRun);
    await dryRun.write();
  }
  return planned;
}

const misread = ({ line, name, faults }: Misread): PlannedRow => ({
  line,
  outcome: ImportOutcome.ERROR,
  reason: joined(faults),
  label: name,
  subjectId: null,
  changes: null,
});

/** A dry run points at records that are there already; those that it would make have no row yet. */
async function writeRows(run: ImportRun, planned: readonly PlannedRow[], isRun: boolean): Promise<void> {
  const key = run.kind === ImportKind.PEOPLE ? 'person_id' : 'organisation_id';
  const rows = planned.map(({ subjectId, changes, reason, ...row }) => ({
    id: newId(),
    run_id: run.id,
    ...row,
    reason: reason && reason[languageFor(run)],
    subject_id: subjectId,
    changes: isRun ? changes : null,
  }));
  await currentManager().query(
    `insert into import_row (id, run_id, line, outcome, reason, label, ${key}, changes)
     select r.id, r.run_id, r.line, r.outcome, r.reason, r.label, t.id, r.changes
     from jsonb_to_recordset($1::jsonb) as r (id uuid, run_id uuid, line int, outcome text, reason text, label text, subject_id uuid, changes jsonb)
     left join ${run.kind === ImportKind.PEOPLE ? 'person' : 'organisation'} t on t.id = r.subject_id`,
    [JSON.stringify(rows)],
  );
}

function countedWith(counted: Counted, planned: readonly PlannedRow[]): Counted {
  const count = (outcome: ImportOutcome): number => planned.filter((row) => row.outcome === outcome).length;
  return {
    rowsRead: counted.rowsRead + planned.length,
    createdCount: counted.createdCount + count(ImportOutcome.CREATE),
    updatedCount: counted.updatedCount + count(ImportOutcome.UPDATE),
    skippedCount: counted.skippedCount + count(ImportOutcome.SKIP),
    errorCount: counted.errorCount + count(ImportOutcome.ERROR),
  };
}

async function finish(services: ImportServices, { id, status }: ImportRun, { rowsRead }: Counted): Promise<void> {
  const run = await lockRun(id, { status, rowsRead });
  if (!run) return;
  const ended = status === ImportStatus.CHECKING ? ImportStatus.CHECKED : ImportStatus.DONE;
  await currentManager().update(
    ImportRun,
    { id },
    {
      status: ended,
      rowsTotal: rowsRead,
      finishedAt: ended === ImportStatus.DONE ? services.clock.now() : null,
    },
  );
}

/** Somebody else may have made the same tag or post at the same moment: then the batch is planned anew, and finds it. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await work();
    } catch (error) {
      const { code } = error as { code?: string };
      if (attempt === 3 || !['23505', '40P01', '40001'].includes(code ?? '')) throw error;
    }
}
