import type { Actor } from '../../../access';
import { visibleIds } from '../../../access';
import { recordAudit } from '../../../audit';
import { type Message, joined, messageOf, told } from '../../../kernel';
import { currentManager, inTransaction } from '../../../persistence';
import { ImportRun } from '../import.entities';
import { ImportKind, ImportStatus } from '../import.enums';
import type { Changes } from '../writing/changes';
import { putBack } from '../writing/put-back';
import { takeAway } from '../writing/take-away';
import { type ImportServices, askerOf, languageFor, lockRun, oneAtATime } from './run-state';

const BATCH = 500;

interface DoneRow {
  readonly id: string;
  readonly subjectId: string | null;
  readonly changes: Changes;
}

/** Takes a run back, from its last row to its first; what is done is noted with each batch. */
export async function undoRows(services: ImportServices, begun: ImportRun): Promise<void> {
  let goesOn = true;
  while (goesOn) {
    goesOn = await inTransaction(services.dataSource, () => undoBatch(services, begun));
    await services.onProgress?.({ read: 0, total: null });
  }
}

async function undoBatch(services: ImportServices, begun: ImportRun): Promise<boolean> {
  await oneAtATime();
  const run = await lockRun(begun.id, begun);
  if (!run) return false;
  const manager = currentManager();
  const subject = run.kind === ImportKind.PEOPLE ? 'person' : 'organisation';
  const rows = (await manager.query(
    `select id, ${subject}_id as "subjectId", changes from import_row
     where run_id = $1 and changes is not null order by line desc, id desc limit ${BATCH}`,
    [run.id],
  )) as DoneRow[];
  if (rows.length === 0) {
    const now = services.clock.now();
    await manager.update(ImportRun, { id: run.id }, { status: ImportStatus.UNDONE, undoneAt: now });
    return false;
  }
  const remarks = await undo(rows, await askerOf(run), subject);
  await manager.query(
    `update import_row r set changes = null, reason = coalesce(n.remark, r.reason)
     from jsonb_to_recordset($1::jsonb) as n (id uuid, remark text) where n.id = r.id`,
    [JSON.stringify(rows.map(({ id }) => ({ id, remark: remarks.get(id)?.[languageFor(run)] ?? null })))],
  );
  await manager.update(ImportRun, { id: run.id }, { beatAt: new Date() });
  return true;
}

/** By the id of the row, what could not be taken back, in plain words. */
async function undo(
  rows: readonly DoneRow[],
  actor: Actor,
  subject: 'person' | 'organisation',
): Promise<Map<string, Message>> {
  const subjects = rows.flatMap(({ subjectId }) => (subjectId ? [subjectId] : []));
  const seen = await visibleIds(currentManager(), subject, subjects, actor);
  const open = rows.filter(({ subjectId }) => subjectId && seen.has(subjectId));
  const remarks = new Map<string, Message>();
  for (const { id, changes } of rows)
    if (!open.some((row) => row.id === id) && changes.made.length + changes.changed.length > 0)
      remarks.set(
        id,
        messageOf('Kept when the import was undone: the record has been closed, merged or removed since.'),
      );
  const stayed = await putBack(open);
  const kept = await takeAway(open);
  for (const { id } of open) {
    const parts = [
      ...(stayed.get(id)?.length
        ? [told('somebody has changed {what} since', { what: joined(stayed.get(id)!, ', ') })]
        : []),
      ...(kept.has(id)
        ? [told('others use or have changed {what} by now', { what: joined([...kept.get(id)!].map(messageOf), ', ') })]
        : []),
    ];
    if (parts.length > 0)
      remarks.set(id, told('Kept when the import was undone: {why}.', { why: joined(parts, '; ') }));
  }
  const touched = open.map(({ subjectId }) => subjectId!);
  const recordKind = subject === 'person' ? 'Person' : 'Organisation';
  recordAudit(
    actor,
    [...new Set(touched)].map((recordId) => ({ act: 'undoImport', recordKind, recordId })),
  );
  return remarks;
}
