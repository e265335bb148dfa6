import { messageOf, told } from '../../../kernel';
import { fold } from './fold';
import { areaOf, identifiersOf, said } from './read-person';
import { type Reference, termIn } from './reference';
import type { Row } from './row';
import type { Misread, Wish } from './wish';

/** Understands a row as an organisation; what it cannot understand is told, all of it at once. */
export function readOrganisation(row: Row, reference: Reference): Wish | Misread {
  const name = row.text('name', 300);
  if (!name) row.faults.push(messageOf('There is no name in this row.'));
  else if (!/[\p{L}\p{N}]/u.test(name)) row.faults.push(told('“{text}” is no name.', { text: name }));
  const area = areaOf(row, reference);
  const parent = row.text('parent', 300);
  const fills = {
    short_name: row.text('shortName', 100),
    kind_id: kindOf(row, reference),
    summary: row.text('summary', 500),
    county_id: area.county,
    constituency_id: area.constituency,
    place: row.text('ward', 200),
  };
  const rest = { contacts: row.contacts(), tags: row.list('tags', 60), identifiers: identifiersOf(row) };
  if (name && parent && [name, fills.short_name ?? ''].map(fold).includes(fold(parent)))
    row.fault(row.cell('parent')!, 'an organisation is not part of itself.');
  if (row.faults.length > 0 || !name) return { line: row.line, name, faults: row.faults };
  return {
    line: row.line,
    name,
    folded: fold(name),
    onlyNew: { name },
    fills: said(fills),
    places: [],
    parent: parent ? { name: parent, kind: 'other', isBound: false } : null,
    kinds: [],
    languages: [],
    notes: [],
    ...rest,
  };
}

function kindOf(row: Row, reference: Reference): string | null {
  const cell = row.cell('kind');
  const term = cell && termIn(reference, 'ORGANISATION_KIND', cell.text);
  if (cell && !term) row.fault(cell, 'this is no kind of organisation. Write one as it is in the settings.');
  // "Other" says no more than nothing does.
  return term && term.code !== 'other' ? term.id : null;
}
