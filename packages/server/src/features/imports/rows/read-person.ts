import { messageOf, told } from '../../../kernel';
import { parsePersonName, sortName } from '../../people';
import { fold } from './fold';
import { languageIn } from './languages';
import { joinedName } from './name-parts';
import { type Constituency, type County, type Reference, termIn } from './reference';
import type { Row } from './row';
import type { Misread, Wish, WishedPlace } from './wish';

/** Understands a row as a person; what it cannot understand is told, all of it at once. */
export function readPerson(row: Row, reference: Reference): Wish | Misread {
  const typed = joinedName(row.cells('name', 'namePart'));
  const parsed = typed ? parsePersonName(typed) : null;
  if (!typed) row.faults.push(messageOf('There is no name in this row.'));
  else if (!parsed) row.faults.push(told('“{text}” is no name.', { text: typed.slice(0, 80) }));
  else if (parsed.name.length > 300) row.faults.push(messageOf('The name has more than 300 characters.'));
  const area = areaOf(row, reference);
  const places = placesOf(row, reference);
  const prefix = row.text('honorificPrefix', 100) ?? parsed?.honorificPrefix ?? null;
  const fills = {
    honorific_prefix: prefix,
    honorific_suffix: parsed?.honorificSuffix ?? null,
    gender: row.text('gender', 60),
    summary: row.text('summary', 500),
    county_id: area.county,
    constituency_id: area.constituency,
    place: row.text('ward', 200),
  };
  const rest = {
    contacts: row.contacts(),
    kinds: kindsOf(row, reference),
    languages: languagesOf(row),
    tags: row.list('tags', 60),
    identifiers: identifiersOf(row),
    notes: row.cells('note').map(({ text }) => text),
  };
  if (row.faults.length > 0 || !parsed) return { line: row.line, name: parsed?.name ?? null, faults: row.faults };
  const { name, givenName, familyName } = parsed;
  return {
    line: row.line,
    name,
    folded: fold(name),
    onlyNew: { name, given_name: givenName, family_name: familyName, sort_name: sortName(name, familyName) },
    fills: said(fills),
    places,
    parent: null,
    ...rest,
  };
}

/** Without what the row leaves open. */
export const said = (columns: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(columns).filter((entry): entry is [string, string] => Boolean(entry[1])));

/** County and constituency as uuids; the one brings the other. */
export function areaOf(row: Row, reference: Reference): { county: string | null; constituency: string | null } {
  const county = row.county('county', reference);
  const constituency = row.constituency('constituency', reference, county);
  return { county: constituency?.countyId ?? county?.id ?? null, constituency: constituency?.id ?? null };
}

export const identifiersOf = (row: Row): { scheme: string; value: string }[] =>
  row.cells('identifier').flatMap((cell) => {
    if (cell.text.length > 200) row.fault(cell, 'a number has at most 200 characters.');
    return [{ scheme: cell.heading.slice(0, 100), value: cell.text }];
  });

function kindsOf(row: Row, reference: Reference): string[] {
  const cell = row.cell('kind');
  return row.list('kind', 100).flatMap((text) => {
    const term = termIn(reference, 'STAKEHOLDER_KIND', text);
    if (!term)
      row.fault(cell!, told('“{text}” is no kind of stakeholder. Write one as it is in the settings.', { text }));
    return term ? [term.id] : [];
  });
}

function languagesOf(row: Row): string[] {
  const [cell] = row.cells('language');
  const codes = row.list('language', 60).flatMap((text) => {
    const code = languageIn(text);
    if (!code)
      row.fault(
        cell!,
        told('“{text}” is no language that we know. Write its code, such as en, sw, ki or luo.', { text }),
      );
    return code ? [code] : [];
  });
  return [...new Set(codes)];
}

const parliament = (name: string) => ({ name, kind: 'legislature', isBound: false });

/** Seats, the party, the organisation; the role and the date belong to the organisation, or else to the seat. */
function placesOf(row: Row, reference: Reference): WishedPlace[] {
  const [seats, party] = [seatsOf(row, reference), row.text('party', 300)];
  const [organisation, label] = [row.text('organisation', 300), row.text('post', 300)];
  const role = row.text('role', 200);
  const date = row.startedOn('startedOn');
  const since = { startedOn: date?.first ?? null, startedPrecision: date?.precision ?? null };
  const never = { startedOn: null, startedPrecision: null };
  const places: WishedPlace[] = [];
  if (organisation) {
    const post = label ? { label, countyId: null, constituencyId: null } : null;
    places.push({ organisation: { name: organisation, kind: 'other', isBound: false }, post, role, ...since });
  } else if (label) row.fault(row.cell('post')!, 'a post belongs to an organisation, and the row names none.');
  for (const { house, post } of seats) {
    const roleHere = organisation ? null : role;
    places.push({ organisation: parliament(house), post, role: roleHere, ...since });
  }
  if (party) {
    const roleHere = places.length > 0 ? null : role;
    const sinceHere = places.length > 0 ? never : since;
    places.push({
      organisation: { name: party, kind: 'political_party', isBound: true },
      post: null,
      role: roleHere,
      ...sinceHere,
    });
  }
  for (const target of places.length > 0 ? [] : ['role', 'startedOn']) {
    const cell = row.cell(target);
    if (cell) row.fault(cell, 'the row names no organisation, seat or party that this belongs to.');
  }
  return places;
}

interface Seat {
  readonly house: string;
  readonly post: NonNullable<WishedPlace['post']>;
}

function seatsOf(row: Row, reference: Reference): Seat[] {
  const county: County | null = row.faults.length > 0 ? null : row.county('county', reference);
  const constituency: Constituency | null = row.constituency('constituencySeat', reference, county);
  const senator = row.county('countySeat', reference);
  const seats: Seat[] = [];
  if (constituency)
    seats.push({
      house: 'National Assembly',
      post: { label: `Member for ${constituency.name}`, countyId: null, constituencyId: constituency.id },
    });
  if (senator)
    seats.push({
      house: 'Senate',
      post: { label: `Senator for ${senator.name}`, countyId: senator.id, constituencyId: null },
    });
  return seats;
}
