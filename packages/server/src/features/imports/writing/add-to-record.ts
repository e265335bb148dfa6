import { createHash } from 'node:crypto';
import { asWritten, messageOf, newId } from '../../../kernel';
import { ImportKind } from '../import.enums';
import { identifierKey } from '../matching/candidates';
import { type Known, addTo, contactKey } from '../matching/known';
import { fold } from '../rows/fold';
import type { Wish } from '../rows/wish';
import type { RowWork } from './batch';
import { wordOf } from './changes';
import { placeIn } from './place-in';
import type { Planning } from './planning';

/** Notes what a record lacks and a row knows. Nothing that is there is changed or cleared. */
export function addToRecord(planning: Planning, known: Known, wish: Wish, work: RowWork, isNew = false): void {
  fill(planning, known, missing(known, wish), work);
  addContacts(planning, known, wish, work);
  for (const place of wish.places) placeIn(planning, known, place, work);
  addKinds(planning, known, wish, work, isNew);
  addTags(planning, known, wish, work);
  addNumbersAndNotes(planning, known, wish, work);
}

const tableOf = ({ kind }: Planning): 'person' | 'organisation' =>
  kind === ImportKind.PEOPLE ? 'person' : 'organisation';

const owner = (planning: Planning, { id }: Known): Record<string, string> => ({ [`${tableOf(planning)}_id`]: id });

const sealedTexts: readonly string[] = ['summary', 'place'];

/** The columns that the row fills. An area goes with the county that is there: a ward elsewhere is not theirs. */
function missing(known: Known, { fills, languages }: Wish): Record<string, unknown> {
  const isElsewhere = Boolean(
    known.columns.county_id && fills.county_id && known.columns.county_id !== fills.county_id,
  );
  const areas = ['county_id', 'constituency_id', 'place'];
  const empty = Object.entries(fills).filter(
    ([column]) =>
      !known.columns[column] &&
      !(isElsewhere && areas.includes(column)) &&
      !(known.isSealed && sealedTexts.includes(column)),
  );
  const spoken = languages.filter((each) => !known.languages.includes(each));
  return {
    ...Object.fromEntries(empty),
    ...(spoken.length > 0 && { languages: [...known.languages, ...spoken] }),
  };
}

function fill(planning: Planning, known: Known, values: Record<string, unknown>, work: RowWork): void {
  if (Object.keys(values).length === 0) return;
  const table = tableOf(planning);
  const before = {
    ...known.columns,
    languages: [...known.languages],
    ...(values.kind_id !== undefined && { kind_id: planning.registry.kindId('other') }),
    version: known.version,
    updated_at: known.updatedAt,
  };
  const updatedAt = work.now.toISOString();
  work.change(table, known.id, values, before, { version: known.version + 1, updated_at: updatedAt });
  known.version += 1;
  known.updatedAt = updatedAt;
  for (const [column, value] of Object.entries(values)) {
    if (column === 'languages') addTo(known.languages, ...(value as string[]));
    else known.columns[column] = String(value);
    work.adds.push(wordOf(column));
  }
  if (typeof values.short_name === 'string') addTo(known.names, fold(values.short_name));
  addTo(known.counties, known.columns.county_id);
  addTo(known.constituencies, known.columns.constituency_id);
}

function addContacts(planning: Planning, known: Known, { contacts }: Wish, work: RowWork): void {
  for (const { type, value, normalised } of contacts) {
    const key = contactKey(type, normalised);
    if (known.contacts.includes(key)) continue;
    known.contacts.push(key);
    work.insert(
      'contact_point',
      { id: newId(), ...owner(planning, known), type, value, normalised, ...work.at },
      known.id,
    );
    work.adds.push(messageOf(type === 'EMAIL' ? 'e-mail' : type === 'WEBSITE' ? 'website' : 'phone'));
  }
}

function addKinds({ kind, options }: Planning, known: Known, { kinds }: Wish, work: RowWork, isNew: boolean): void {
  const given = isNew && kind === ImportKind.PEOPLE && options.kindId ? [options.kindId] : [];
  for (const kindId of new Set([...kinds, ...given])) {
    if (known.kinds.includes(kindId)) continue;
    known.kinds.push(kindId);
    work.insert('person_kind', { person_id: known.id, kind_id: kindId }, known.id);
    work.adds.push(messageOf('kind'));
  }
}

function addTags(planning: Planning, known: Known, { tags }: Wish, work: RowWork): void {
  for (const name of tags) {
    const tagId = planning.registry.needTag(name, work);
    if (!tagId || known.tags.includes(tagId)) continue;
    known.tags.push(tagId);
    work.insert(`${tableOf(planning)}_tag`, { ...owner(planning, known), tag_id: tagId }, known.id);
    work.adds.push(messageOf('tag'));
  }
}

function addNumbersAndNotes(planning: Planning, known: Known, wish: Wish, work: RowWork): void {
  const of = owner(planning, known);
  for (const { scheme, value } of wish.identifiers) {
    const key = identifierKey(scheme, value);
    if (known.identifiers.includes(key)) continue;
    known.identifiers.push(key);
    work.insert('identifier', { id: newId(), ...of, scheme, value }, known.id);
    work.adds.push(asWritten(scheme));
  }
  for (const body of wish.notes) {
    const key = createHash('md5').update(body).digest('hex');
    if (known.notes.includes(key)) continue;
    known.notes.push(key);
    work.insert('note', { id: newId(), ...of, body, ...work.at, updated_at: work.now }, known.id);
    work.adds.push(messageOf('note'));
  }
}
