import { currentManager } from '../../persistence';
import type { ImportRun } from './import.entities';
import { type Table, type TableRow, UnreadableTable, readTable } from './table';

/** The list behind a stored file. @throws UnreadableTable */
export async function openList(fileId: string): Promise<Table> {
  const [file] = (await currentManager().query(
    `select f.media_type as "mediaType", c.bytes from file f join file_content c using (sha256) where f.id = $1`,
    [fileId],
  )) as { mediaType: string; bytes: Buffer }[];
  if (!file) throw new UnreadableTable('The file of this list is gone. Upload it again.');
  return readTable(file.bytes, file.mediaType);
}

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
      `The list cannot be read after line ${line}: a quotation mark there is opened and never closed, or something else is amiss. Correct that line, and upload the file again.`,
    );
  }
}
