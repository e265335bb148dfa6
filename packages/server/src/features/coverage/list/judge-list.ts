import type { Act } from '../../../graphql';
import { invalid, told } from '../../../kernel';
import { currentManager } from '../../../persistence';
import { UnreadableTable, fold, openList, readableRows } from '../../imports';
import { ClippingLineOutcome } from './clipping-import.types';
import { type ColumnName, columnsOf, needed } from './columns';
import { loadKnown } from './load-known';
import { type BadLine, type GoodLine, readLine } from './read-line';

const MOST_LINES = 5_000;

/** A good line that is new, is recorded already, or stands further up; or one that cannot be taken. */
export type Judged =
  | (GoodLine & { readonly outcome: ClippingLineOutcome.READY })
  | (GoodLine & { readonly outcome: ClippingLineOutcome.KNOWN; readonly clippingId: string })
  | (GoodLine & { readonly outcome: ClippingLineOutcome.TWICE; readonly firstLine: number })
  | (BadLine & { readonly outcome: ClippingLineOutcome.REFUSED });

/** Every line of a list, in order. @throws DomainError INVALID when it is no list of clippings. */
export async function judgeList(act: Act, fileId: string): Promise<Judged[]> {
  const lines = await linesOf(act, fileId).catch((error: unknown) => {
    throw error instanceof UnreadableTable ? invalid(error.told, ['input', 'fileId']) : error;
  });
  const good = lines.filter((line): line is GoodLine => !('problem' in line));
  const recorded = await recordedAlready(good);
  const first = new Map<string, number>();
  return lines.map((line): Judged => {
    if ('problem' in line) return { ...line, outcome: ClippingLineOutcome.REFUSED };
    const key = keyOf(line);
    const firstLine = first.get(key);
    if (firstLine !== undefined) return { ...line, outcome: ClippingLineOutcome.TWICE, firstLine };
    first.set(key, line.line);
    const clippingId = recorded.get(key);
    return clippingId
      ? { ...line, outcome: ClippingLineOutcome.KNOWN, clippingId }
      : { ...line, outcome: ClippingLineOutcome.READY };
  });
}

/** By its address; without one by outlet, day and headline. */
const keyOf = ({ address, outlet, publishedOn, headline }: GoodLine): string =>
  address ? address.key : [outlet.id, publishedOn, fold(headline)].join('|');

async function linesOf(act: Act, fileId: string): Promise<(GoodLine | BadLine)[]> {
  const table = await openList(currentManager(), fileId);
  const known = await loadKnown(act);
  const lines: (GoodLine | BadLine)[] = [];
  let columns: ReadonlyMap<ColumnName, number> | null = null;
  for await (const { line, cells } of readableRows(table)) {
    if (!columns) {
      columns = columnsOf(cells);
      if (needed.some((column) => !columns!.has(column)))
        throw invalid('The first line must name the columns: date, headline and outlet at least.', ['input', 'fileId']);
      continue;
    }
    if (lines.length === MOST_LINES)
      throw invalid(told('A list of clippings has at most {count} lines. Split it.', { count: MOST_LINES }), [
        'input',
        'fileId',
      ]);
    const places = columns;
    lines.push(readLine(line, (column) => cells[places.get(column) ?? -1] ?? '', known));
  }
  if (lines.length === 0) throw new UnreadableTable('This list has headings and no rows. Choose another file.');
  return lines;
}

async function recordedAlready(lines: readonly GoodLine[]): Promise<ReadonlyMap<string, string>> {
  const rows = (await currentManager().query(
    `select c.address_key as key, c.id from clipping c where c.address_key = any($1)
     union all
     select concat_ws('|', c.organisation_id, c.published_on, fold(c.headline)), min(c.id::text)::uuid from clipping c
     where (c.organisation_id, c.published_on) in (select * from unnest($2::uuid[], $3::date[]))
     group by 1`,
    [
      lines.flatMap(({ address }) => (address ? [address.key] : [])),
      lines.map(({ outlet }) => outlet.id),
      lines.map(({ publishedOn }) => publishedOn),
    ],
  )) as { key: string; id: string }[];
  return new Map(rows.map(({ key, id }) => [key, id]));
}
