import type { Act } from '../../graphql';
import { type PlainWording, invalid, messageOf, newId, notFound, refused, told, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { requireTerm } from '../references';
import { ImportMapping, ImportRow, ImportRun, type MappedColumn } from './import.entities';
import { ImportKind, type ImportPhase, ImportStatus } from './import.enums';
import type { CheckImportInput, StartImportInput } from './import.inputs';
import { openList, readable } from './list';
import { findHeadings } from './mapping/headings';
import { requireTarget } from './mapping/mapping.acts';
import { type Column, mappedBefore, suggestTargets } from './mapping/suggest';
import { synonymsOf } from './mapping/synonyms';
import { namingTargets, targetsOf } from './mapping/targets';
import { type TableRow, UnreadableTable } from './table';

/** Rows from the top that samples are taken from. */
const SAMPLED = 200;

const nothingCounted = { rowsRead: 0, createdCount: 0, updatedCount: 0, skippedCount: 0, errorCount: 0 };

/** @throws DomainError NOT_FOUND for a file that is not the own, INVALID when it is no list. */
export async function startImport(act: Act, { fileId, kind }: StartImportInput): Promise<string> {
  const uuid = uuidFromOpaque('fil', fileId);
  const manager = currentManager();
  const [file] = (await manager.query(
    `select id from file where id = $1 and created_by_id = $2 and removed_at is null
       and num_nonnulls(person_id, organisation_id, engagement_id, commitment_id, agreement_id, media_event_id, clipping_id) = 0`,
    [uuid, act.by.accountId],
  )) as { id: string }[];
  if (!file) throw notFound('uploaded file', ['input', 'fileId']);
  const list = await surveyed(file.id, kind).catch((error: unknown) => {
    throw error instanceof UnreadableTable ? invalid(error.told, ['input', 'fileId']) : error;
  });
  const id = newId();
  await manager.insert(ImportRun, {
    id,
    kind,
    fileId: file.id,
    status: ImportStatus.UPLOADED,
    mapping: (await savedMapping(kind, list.columns)) ?? suggestTargets(kind, list.columns),
    options: { encoding: list.encoding, delimiter: list.delimiter, headingLine: list.headingLine },
    rowsTotal: list.rowsTotal,
    createdAt: act.now,
    createdById: act.by.accountId,
  });
  act.touched('ImportRun', id);
  return id;
}

/** Headings, samples and length of a list. */
async function surveyed(fileId: string, kind: ImportKind) {
  const table = await openList(currentManager(), fileId);
  const top: TableRow[] = [];
  let count = 0;
  for await (const row of readable(table)) {
    if (top.length < SAMPLED) top.push(row);
    count += 1;
  }
  const headings = findHeadings(top, synonymsOf(kind));
  if (!headings) throw new UnreadableTable('This list is empty. Choose another file.');
  const at = top.indexOf(headings);
  if (count === at + 1) throw new UnreadableTable('This list has headings and no rows. Choose another file.');
  const columns = headings.cells.flatMap((heading, index) =>
    heading ? [columnOf(heading, index, top.slice(at + 1))] : [],
  );
  return { ...table, columns, headingLine: headings.line, rowsTotal: count - at - 1 };
}

function columnOf(heading: string, index: number, rows: readonly TableRow[]): Column {
  const values = rows.map(({ cells }) => cells[index] ?? '').filter(Boolean);
  const samples = [...new Set(values)].slice(0, 5).map((value) => value.slice(0, 200));
  return { index, heading: heading.slice(0, 300), samples };
}

async function savedMapping(kind: ImportKind, columns: readonly Column[]): Promise<MappedColumn[] | null> {
  const known = new Set(targetsOf(kind).map(({ name }) => name));
  const saved = await currentManager().find(ImportMapping, {
    where: { kind },
    order: { createdAt: 'DESC', id: 'DESC' },
  });
  for (const { mapping } of saved) {
    const mapped = mapping.every(({ target }) => known.has(target)) ? mappedBefore(columns, mapping) : null;
    if (mapped) return mapped;
  }
  return null;
}

/** Says what the columns mean, and asks for the dry run. */
export async function checkImport(act: Act, id: string, input: CheckImportInput): Promise<string> {
  const run = await lockImport(id);
  const wroteNothing = run.phase !== 'RUN' || run.rowsRead === 0;
  const may = [ImportStatus.UPLOADED, ImportStatus.CHECKED, ImportStatus.UNDONE];
  const stopped = [ImportStatus.CANCELLED, ImportStatus.FAILED];
  if (!may.includes(run.status) && !(stopped.includes(run.status) && wroteNothing && run.phase !== 'UNDO'))
    throw refused(
      told('{standing} Start a new import to check the list again.', { standing: messageOf(standing[run.status]) }),
      ['id'],
    );
  const mapping = mappedBy(run, input);
  const vocabulary = run.kind === ImportKind.PEOPLE ? 'STAKEHOLDER_KIND' : 'ORGANISATION_KIND';
  const kind = input.kindId ? await requireTerm(vocabulary, input.kindId, 'kind', ['input', 'kindId']) : null;
  const options = { ...run.options, kindId: kind?.id ?? null, updateExisting: input.updateExisting ?? true };
  await begin(act, run, ImportStatus.CHECKING, 'CHECK', { mapping, options, undoneAt: null, ...nothingCounted });
  await currentManager().delete(ImportRow, { runId: run.id });
  return run.id;
}

function mappedBy(run: ImportRun, { columns }: CheckImportInput): MappedColumn[] {
  const chosen = new Map<number, string>();
  columns.forEach(({ index, target }, at) => {
    const path = ['input', 'columns', String(at)];
    if (!run.mapping.some((column) => column.index === index))
      throw invalid('The list has no such column.', [...path, 'index']);
    requireTarget(run.kind, target, [...path, 'target']);
    const isOnce = !targetsOf(run.kind).find(({ name }) => name === target)?.isMany;
    if (isOnce && [...chosen.values()].includes(target))
      throw invalid('Two columns cannot both mean this. Choose one of them.', [...path, 'target']);
    chosen.set(index, target);
  });
  const naming = namingTargets(run.kind);
  if (![...chosen.values()].some((target) => naming.includes(target)))
    throw invalid('Say which column has the names.', ['input', 'columns']);
  return run.mapping.map((column) => ({ ...column, target: chosen.get(column.index) ?? 'ignore', confidence: 1 }));
}

/** A checked list is run from the start; one that was stopped goes on after the last row that it took. */
export async function runImport(act: Act, id: string): Promise<string> {
  const run = await lockImport(id);
  const goesOn = run.phase === 'RUN' && [ImportStatus.CANCELLED, ImportStatus.FAILED].includes(run.status);
  if (run.status !== ImportStatus.CHECKED && !goesOn)
    throw refused(
      run.status === ImportStatus.UPLOADED ? 'Check the list first: say what its columns mean.' : standing[run.status],
      ['id'],
    );
  if (!goesOn) await currentManager().delete(ImportRow, { runId: run.id });
  await begin(act, run, ImportStatus.RUNNING, 'RUN', goesOn ? {} : nothingCounted);
  return run.id;
}

/** Noticed between two batches; where nothing is under way it acts at once. */
export async function cancelImport(act: Act, id: string): Promise<string> {
  const run = await lockImport(id);
  const waits = [ImportStatus.UPLOADED, ImportStatus.CHECKED].includes(run.status);
  const works = [ImportStatus.CHECKING, ImportStatus.RUNNING].includes(run.status);
  if (!waits && !works)
    throw refused(told('{standing} There is nothing to stop.', { standing: messageOf(standing[run.status]) }), ['id']);
  await currentManager().update(
    ImportRun,
    { id: run.id },
    waits ? { status: ImportStatus.CANCELLED, finishedAt: act.now } : { cancelRequested: true },
  );
  act.touched('ImportRun', run.id, ['status']);
  return run.id;
}

export async function undoImport(act: Act, id: string): Promise<string> {
  const run = await lockImport(id);
  const ended = [ImportStatus.DONE, ImportStatus.CANCELLED, ImportStatus.FAILED].includes(run.status);
  if (!ended || run.phase === 'CHECK' || !run.phase)
    throw refused(ended ? 'Nothing was brought in yet, so there is nothing to undo.' : standing[run.status], ['id']);
  await begin(act, run, ImportStatus.UNDOING, 'UNDO', {});
  return run.id;
}

async function begin(
  act: Act,
  run: ImportRun,
  status: ImportStatus,
  phase: ImportPhase,
  more: Partial<ImportRun>,
): Promise<void> {
  const { mapping, options, ...rest } = more;
  await currentManager().save(ImportRun, {
    id: run.id,
    ...rest,
    ...(mapping && { mapping: [...mapping] }),
    options: { ...(options ?? run.options), language: act.language },
    status,
    phase,
    askedById: act.by.accountId,
    askedSessionId: act.by.sessionId,
    cancelRequested: false,
    failure: null,
    finishedAt: phase === 'UNDO' ? run.finishedAt : null,
    beatAt: new Date(),
  });
  act.touched('ImportRun', run.id, ['status']);
}

async function lockImport(id: string): Promise<ImportRun> {
  const uuid = uuidFromOpaque('imp', id);
  const run = uuid
    ? await currentManager().findOne(ImportRun, { where: { id: uuid }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!run) throw notFound('import');
  return run;
}

/** How an import stands, for whoever asked for what cannot be done now. */
const standing: Readonly<Record<ImportStatus, PlainWording>> = {
  [ImportStatus.UPLOADED]: 'This list was read and not checked yet.',
  [ImportStatus.CHECKING]: 'The check is under way. Wait for it, or stop it.',
  [ImportStatus.CHECKED]: 'This list was checked and not run yet.',
  [ImportStatus.RUNNING]: 'The run is under way. Wait for it, or stop it.',
  [ImportStatus.DONE]: 'This import is done.',
  [ImportStatus.CANCELLED]: 'This import was stopped.',
  [ImportStatus.FAILED]: 'This import failed.',
  [ImportStatus.UNDOING]: 'This import is being undone.',
  [ImportStatus.UNDONE]: 'This import was undone.',
};
