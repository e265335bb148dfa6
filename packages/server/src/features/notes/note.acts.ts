import { openRecord } from '../../access';
import type { Act } from '../../graphql';
import { expectVersion, newId, refused } from '../../kernel';
import { currentManager, insertAlong } from '../../persistence';
import { requireRecord, requireVisibleRow } from '../references';
import { Note } from './note.entity';
import type { AmendNoteInput, WriteNoteInput } from './note.inputs';

interface NoteRow {
  readonly id: string;
  readonly created_by_id: string | null;
  readonly sensitivity: number;
  readonly version: number;
}

export async function writeNote(act: Act, input: WriteNoteInput): Promise<string> {
  const {
    key,
    id: on,
    sensitivity: above,
  } = await requireRecord(act, input.onId, ['person', 'organisation', 'engagement'], ['input', 'onId']);
  const sensitivity = Math.max(above, input.sensitivity ?? 1);
  const id = newId();
  const manager = currentManager();
  insertAlong(Note, {
    id,
    [key]: on,
    body: input.body.trim(),
    sensitivity,
    createdAt: act.now,
    createdById: act.by.accountId,
    updatedAt: act.now,
  });
  if (sensitivity > above)
    await openRecord(manager, { id, kind: 'NOTE', sensitivity, grantId: newId() }, [act.by.accountId]);
  act.touched('Note', id);
  return id;
}

export async function amendNote(act: Act, id: string, input: AmendNoteInput): Promise<string> {
  const row = await requireOwn(act, id);
  expectVersion(row.version, input.expectedVersion);
  await currentManager().update(
    Note,
    { id: row.id },
    { body: input.body.trim(), version: row.version + 1, updatedAt: act.now },
  );
  act.touched('Note', row.id, ['body']);
  return row.id;
}

export async function removeNote(act: Act, id: string): Promise<string> {
  const row = await requireOwn(act, id);
  await currentManager().delete(Note, { id: row.id });
  act.touched('Note', row.id);
  return id;
}

async function requireOwn(act: Act, id: string): Promise<NoteRow> {
  const row = await requireVisibleRow<NoteRow>(act, 'note', 'nte', id, 'note');
  if (row.created_by_id !== act.by.accountId)
    throw refused('This note is somebody else’s. Write one of your own beside it.', ['id']);
  return row;
}
