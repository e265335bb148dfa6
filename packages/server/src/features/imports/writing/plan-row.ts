import { type Message, asWritten, joined, messageOf, newId, told } from '../../../kernel';
import { ImportKind, ImportOutcome } from '../import.enums';
import { type Known, addTo } from '../matching/known';
import { type Whereabouts, matchesOf } from '../matching/match';
import { fold } from '../rows/fold';
import type { Wish } from '../rows/wish';
import { addToRecord } from './add-to-record';
import { type PlannedRow, RowWork } from './batch';
import type { Planning } from './planning';
import type { Registry } from './registry';

/** Decides what becomes of a row, and notes it in the batch: a new record, what an old one lacks, or nothing. */
export function planRow(planning: Planning, wish: Wish, stored: readonly Known[]): PlannedRow {
  const matches = matchesOf(wish, whereaboutsOf(planning.registry, wish), planning.roster.candidates(wish, stored));
  const row = { line: wish.line, label: wish.name, subjectId: null, changes: null };
  const [known] = matches;
  if (matches.length > 1) return { ...row, outcome: ImportOutcome.ERROR, reason: severalFit(planning, matches) };
  const work = new RowWork(planning.batch);
  if (!known) return created(planning, wish, work);
  const subject = { ...row, subjectId: known.id };
  if (planning.options.updateExisting === false)
    return {
      ...subject,
      outcome: ImportOutcome.SKIP,
      reason: messageOf('This is there already, and what is there was to be left as it is.'),
    };
  const parent = parentOf(planning, known, wish, work);
  if (parent?.fault) return { ...subject, outcome: ImportOutcome.ERROR, reason: parent.fault };
  addToRecord(planning, known, { ...wish, fills: { ...wish.fills, ...parent?.column } }, work);
  planning.roster.keep(known);
  if (!work.isEmpty)
    return { ...subject, outcome: ImportOutcome.UPDATE, reason: sentences(work), changes: work.changes };
  const reason =
    known.madeAt === null
      ? messageOf('Nothing new: everything in this row is recorded.')
      : told('Nothing new: it says what line {line} says.', { line: String(known.madeAt) });
  return { ...subject, outcome: ImportOutcome.SKIP, reason };
}

function created(planning: Planning, wish: Wish, work: RowWork): PlannedRow {
  const known = newRecord(planning, wish, work);
  addToRecord(planning, known, wish, work, true);
  planning.roster.keep(known);
  return {
    line: wish.line,
    outcome: ImportOutcome.CREATE,
    reason: alsoMade(work),
    label: wish.name,
    subjectId: known.id,
    changes: work.changes,
  };
}

function newRecord(planning: Planning, wish: Wish, work: RowWork): Known {
  const { kind, options, registry } = planning;
  const id = newId();
  const columns: Record<string, string> = { ...wish.fills, ...parentOf(planning, null, wish, work)?.column };
  if (columns.parent_id) registry.putUnder(id, columns.parent_id);
  const row = { id, ...wish.onlyNew, ...columns, ...work.at, updated_at: work.now };
  if (kind === ImportKind.PEOPLE) work.insert('person', { ...row, languages: wish.languages });
  else {
    const kindId = columns.kind_id ?? options.kindId ?? registry.kindId('other');
    work.insert('organisation', { ...row, kind_id: kindId });
    registry.madeOrganisation(id, kindId, [wish.name, ...(columns.short_name ? [columns.short_name] : [])]);
    if (kindId !== registry.kindId('other')) columns.kind_id = kindId;
  }
  const known: Known = {
    ...emptyRecord(id, wish.name, [wish.folded], wish.line, work.now),
    columns,
    languages: [...wish.languages],
  };
  addTo(known.counties, columns.county_id);
  addTo(known.constituencies, columns.constituency_id);
  return known;
}

/** A record that is made by a line, with nothing but its name. */
export const emptyRecord = (id: string, name: string, names: string[], line: number, now: Date): Known => ({
  id,
  name,
  names,
  madeAt: line,
  isOpen: true,
  isSealed: false,
  columns: {},
  version: 1,
  updatedAt: now.toISOString(),
  contacts: [],
  places: [],
  kinds: [],
  languages: [],
  tags: [],
  identifiers: [],
  notes: [],
  counties: [],
  constituencies: [],
});

interface Parent {
  readonly fault?: Message;
  readonly column?: { readonly parent_id: string };
}

/** What an organisation is part of, found or made, where that is not known yet and makes no circle. */
function parentOf(planning: Planning, known: Known | null, { parent, line }: Wish, work: RowWork): Parent | null {
  const { registry, roster } = planning;
  if (!parent || known?.columns.parent_id) return null;
  const found = registry.organisation(parent);
  if (known && found && registry.isPartOf(found, known.id))
    return {
      fault: told('{name} is itself part of {other}. Correct one of the two.', {
        name: parent.name,
        other: known.name,
      }),
    };
  const parentId = found ?? registry.needOrganisation(parent, work);
  if (!found) roster.keep(emptyRecord(parentId, parent.name, [fold(parent.name)], line, work.now));
  if (known) registry.putUnder(known.id, parentId);
  return { column: { parent_id: parentId } };
}

function whereaboutsOf(registry: Registry, { fills, places, parent }: Wish): Whereabouts {
  const [counties, constituencies, organisations]: [string[], string[], string[]] = [[], [], []];
  addTo(counties, fills.county_id, ...places.map(({ post }) => post?.countyId));
  addTo(constituencies, fills.constituency_id, ...places.map(({ post }) => post?.constituencyId));
  addTo(
    organisations,
    ...[...places.map(({ organisation }) => organisation), parent].map(
      (each) => each && (registry.organisation(each) ?? each.name),
    ),
  );
  return { counties, constituencies, organisations };
}

/** Which ones, with what tells them apart; closed ones are counted and not named. */
function severalFit({ kind, reference }: Planning, matches: readonly Known[]): Message {
  const county = ({ columns }: Known): Message => {
    const found = reference.counties.find(({ id }) => id === columns.county_id);
    return found ? asWritten(found.name) : messageOf('no county');
  };
  const open = matches.filter(({ isOpen }) => isOpen);
  const named = open
    .slice(0, 5)
    .map((known) => joined([asWritten(`${known.name} (`), county(known), asWritten(')')], ''));
  const isPeople = kind === ImportKind.PEOPLE;
  if (named.length === 0)
    return messageOf(
      isPeople
        ? 'It fits several people. Add what tells them apart, such as a phone or the county, or merge them.'
        : 'It fits several organisations. Add what tells them apart, such as a phone or the county, or merge them.',
    );
  return told(
    isPeople
      ? 'It fits several people: {names}. Add what tells them apart, such as a phone or the county, or merge them.'
      : 'It fits several organisations: {names}. Add what tells them apart, such as a phone or the county, or merge them.',
    { names: joined(named, ', ') },
  );
}

function sentences(work: RowWork): Message {
  const adds = new Map(work.adds.map((each) => [each.en, each]));
  const added = told('Adds {what}.', { what: joined([...adds.values()], ', ') });
  const also = alsoMade(work);
  return also ? joined([added, also]) : added;
}

const alsoMade = ({ alsoMakes }: RowWork): Message | null =>
  alsoMakes.length > 0 ? told('Also makes {names}.', { names: alsoMakes.join(', ') }) : null;
