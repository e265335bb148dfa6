import type { EntityManager } from 'typeorm';
import { told } from '../../kernel';
import { runOf, sealingOf } from '../../sealing';
import type { ImportRun } from './import.entities';
import { type Table, type TableRow, UnreadableTable, readTable } from './table';

/** The list behind a stored file, whose bytes stay in the database until they are read. @throws UnreadableTable */
export async function openList(manager: EntityManager, fileId: string): Promise<Table> {
  const [file] = (await manager.query(
    `select media_type as "mediaType", plain_sha256 as sha256, size from file where id = $1`,
    [fileId],
  )) as { mediaType: string; sha256: string | null; size: number }[];
  if (!file) throw gone();
  const read = async (offset: number, length: number): Promise<Buffer> => {
    if (!file.sha256) return sealingOf(manager.connection).rangeOf(runOf(manager), fileId, offset, length);
    const [piece] = (await manager.query(
      `select substring(bytes from $2::int for $3::int) as bytes from file_content where sha256 = $1`,
      [file.sha256, offset + 1, length],
    )) as { bytes: Buffer }[];
    if (!piece) throw gone();
    return piece.bytes;
  };
  return readTable({ size: file.size, read }, file.mediaType);
}

const gone = (): UnreadableTable => new UnreadableTable('The file of this list is gone. Upload it again.');

const BATCH = 500;

/** The rows below the headings and after a line, in batches; only one of them is in memory at a time. */
export async function* batchesOf(
  table: Table,
  { options }: Pick<ImportRun, 'options'>,
  afterLine: number,
): AsyncIterable<readonly TableRow[]> {
  let batch: TableRow[] = [];
  for await (const row of readable(table)) {
    if (row.line <= options.headingLine || row.line <= afterLine) continue;
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Every row of the file; what a parser stumbles over is told in plain words. */
export async function* readable(table: Table): AsyncIterable<TableRow> {
  let line = 0;
  try {
    for await (const row of table.rows()) {
      ({ line } = row);
      yield row;
    }
  } catch (error) {
    const { code } = error as { code?: string };
    if (!code?.startsWith('CSV_')) throw error;
    throw new UnreadableTable(
      told(
        'The list cannot be read after line {line}: a quotation mark there is opened and never closed, or something else is amiss. Correct that line, and upload the file again.',
        { line: String(line) },
      ),
    );
  }
}
