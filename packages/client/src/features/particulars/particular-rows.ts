import type { IdentifierInput, LinkInput, OtherNameInput } from '../../graphql';
import type { Particular } from './particulars';

export type NameRow = { key: string; name: string; note: string; startedOn: string | null; endedOn: string | null };
export type NumberRow = { key: string; scheme: string; value: string };
export type LinkRow = { key: string; url: string; label: string };
export type Rows = { otherNames: NameRow[]; identifiers: NumberRow[]; links: LinkRow[] };

export const rowsOf = ({ otherNames, identifiers, links }: Particular): Rows => ({
  otherNames: otherNames.map(({ id, name, note, startedOn, endedOn }) => ({
    key: id,
    name,
    note: note ?? '',
    startedOn: startedOn ?? null,
    endedOn: endedOn ?? null,
  })),
  identifiers: identifiers.map(({ id, scheme, value }) => ({ key: id, scheme, value })),
  links: links.map(({ id, url, label }) => ({ key: id, url, label: label ?? '' })),
});

const filled = ({ key: _key, ...said }: { key: string }): boolean =>
  Object.values(said as Record<string, string | null>).some((value) => value?.trim());

/** Without the rows in which nothing was written: what is left stands at the place that an error names. */
export const withoutEmpty = ({ otherNames, identifiers, links }: Rows): Rows => ({
  otherNames: otherNames.filter(filled),
  identifiers: identifiers.filter(filled),
  links: links.filter(filled),
});

/** `www.example.org` means `https://www.example.org`. */
const address = (typed: string): string => (/^[a-z]+:/i.test(typed) ? typed : `https://${typed}`);

type Lists = { otherNames: OtherNameInput[]; identifiers: IdentifierInput[]; links: LinkInput[] };

export const rowsInput = ({ otherNames, identifiers, links }: Rows): Lists => ({
  otherNames: otherNames.map(({ name, note, startedOn, endedOn }) => ({
    name: name.trim(),
    note: note.trim() || null,
    startedOn,
    endedOn,
  })),
  identifiers: identifiers.map(({ scheme, value }) => ({ scheme: scheme.trim(), value: value.trim() })),
  links: links.map(({ url, label }) => ({ url: address(url.trim()), label: label.trim() || null })),
});

const said = (row: { key: string }): string => JSON.stringify({ ...row, key: '' });

/** Rows have no lasting identity: two that say the same are the same. What either side wrote stays. */
function mergeList<Row extends { key: string }>(base: Row[], mine: Row[], theirs: Row[]): Row[] {
  const has = (list: Row[], row: Row) => list.some((one) => said(one) === said(row));
  const kept = mine.filter((row) => !has(base, row) || has(theirs, row));
  return [...kept, ...theirs.filter((row) => !has(base, row) && !has(mine, row))];
}

export const mergeRows = (base: Rows, mine: Rows, theirs: Rows): Rows => ({
  otherNames: mergeList(base.otherNames, mine.otherNames, theirs.otherNames),
  identifiers: mergeList(base.identifiers, mine.identifiers, theirs.identifiers),
  links: mergeList(base.links, mine.links, theirs.links),
});

export const sameRows = (one: Rows, other: Rows): boolean =>
  JSON.stringify(rowsInput(one)) === JSON.stringify(rowsInput(other));
