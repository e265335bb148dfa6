import type { TableRow } from '../table';
import { fold } from '../rows/fold';

/** Rows at the top among which the headings are looked for. */
const SEARCHED = 30;

/**
 * Which of the first rows of a file has the headings. Titles and dates of issue stand before them, in a cell or two; a
 * row with headings is nearly as wide as the rows below it, and what it says is known, or at least no number and no
 * address. Null for a file without rows.
 */
export function findHeadings(rows: readonly TableRow[], known: ReadonlyMap<string, string>): TableRow | null {
  const searched = rows.slice(0, SEARCHED);
  const widest = Math.max(0, ...searched.map((row) => filled(row).length));
  let best: { row: TableRow; score: number } | null = null;
  for (const row of searched) {
    const cells = filled(row);
    const hits = cells.filter((cell) => known.has(fold(cell))).length;
    const isWide = cells.length >= Math.max(1, widest * 0.5);
    const looksLikeData = cells.some((cell) => /@|\d{3,}/.test(cell));
    const score = hits * 3 + (isWide ? 2 : 0) - (looksLikeData ? 4 : 0);
    if (!best || score > best.score) best = { row, score };
  }
  return best?.row ?? null;
}

const filled = ({ cells }: TableRow): string[] => cells.filter(Boolean);
