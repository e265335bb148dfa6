import { parsePersonName } from '../../people';
import { fold } from './fold';
import type { Cell } from './row';

/** Where a part stands in a name as it is said, by its heading: given names, further names, and the family's last. */
const order: readonly (readonly [place: number, headings: RegExp])[] = [
  [4, /\b(sur ?name|last|family|mwisho|ukoo|familia)\b/],
  [3, /\b(other|others|mengine)\b/],
  [2, /\b(third|tatu)\b/],
  [1, /\b(second|middle|pili|kati)\b/],
  [0, /\b(first|given|fore ?name|kwanza)\b/],
];

const placeOf = ({ heading }: Cell): number => order.find(([, headings]) => headings.test(fold(heading)))?.[0] ?? 1;

/** One name of parts from several columns; a title may stand before any of them. */
export function joinedName(cells: readonly Cell[]): string {
  if (cells.length < 2) return cells[0]?.text ?? '';
  const parts = [...cells]
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map(({ text }) => ({
      text,
      parsed: parsePersonName(text),
    }));
  const titles = parts.flatMap(({ parsed }) => parsed?.honorificPrefix ?? []);
  return [
    ...new Set(titles),
    ...parts.map(({ text, parsed }) => (parsed?.honorificPrefix ? text.slice(text.indexOf(parsed.name)) : text)),
  ].join(' ');
}
