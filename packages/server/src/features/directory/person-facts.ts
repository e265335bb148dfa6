import { dayOf, invalid, parsePartialDate } from '../../kernel';
import { type Person, parsePersonName, sortName } from '../people';
import { areaOf } from '../references';
import type { AmendPersonInput, RecordPersonInput } from './person.inputs';
import { textsOf } from './texts';

const nameParts = [
  'givenName',
  'familyName',
  'additionalName',
  'patronymicName',
  'honorificPrefix',
  'honorificSuffix',
] as const;
const texts = ['gender', 'summary', 'biography', 'place', 'lawfulBasisSource'] as const;

/** The columns that follow from the input alone; those that are left out stay. */
export async function personFacts(
  input: RecordPersonInput | AmendPersonInput,
  now: Date,
  stored?: Person,
): Promise<Partial<Person>> {
  return {
    ...textsOf(input, [...nameParts, ...texts]),
    ...birth(input.bornOn, now),
    ...(await areaOf(input, stored)),
    ...(input.languages !== undefined && { languages: [...new Set(input.languages ?? [])] }),
    ...(input.preferredChannel !== undefined && { preferredChannel: input.preferredChannel }),
    ...(input.lawfulBasis !== undefined && { lawfulBasis: input.lawfulBasis }),
    ...(input.lawfulBasisReviewedOn !== undefined && { lawfulBasisReviewedOn: input.lawfulBasisReviewedOn }),
    ...(input.contactRhythmDays !== undefined && { contactRhythmDays: input.contactRhythmDays }),
  };
}

function birth(bornOn: string | null | undefined, now: Date): Pick<Person, 'bornOn' | 'bornPrecision'> | undefined {
  if (bornOn === undefined) return undefined;
  const date = bornOn === null ? null : parsePartialDate(bornOn);
  if (date && date.first > dayOf(now))
    throw invalid('This day of birth lies in the future. Correct it.', ['input', 'bornOn']);
  return { bornOn: date?.first ?? null, bornPrecision: date?.precision ?? null };
}

/**
 * The name's columns after an amendment. A changed name takes its parts and what lists sort by with it, unless they are
 * given too; a title in it is understood.
 */
export function amendedNames(stored: Person, input: AmendPersonInput): Partial<Person> {
  const changes: Partial<Person> = {};
  if (input.name !== undefined) {
    const parsed = input.name === null ? null : parsePersonName(input.name);
    if (!parsed) throw invalid('This is no name. Write the name that the person goes by.', ['input', 'name']);
    if (parsed.name !== stored.name)
      Object.assign(changes, { name: parsed.name, givenName: parsed.givenName, familyName: parsed.familyName });
    if (parsed.honorificPrefix) changes.honorificPrefix = parsed.honorificPrefix;
    if (parsed.honorificSuffix) changes.honorificSuffix = parsed.honorificSuffix;
  }
  Object.assign(changes, textsOf(input, nameParts));
  const familyName = changes.familyName === undefined ? stored.familyName : changes.familyName;
  const derived = sortName(changes.name ?? stored.name, familyName);
  if (input.sortName?.trim()) changes.sortName = input.sortName.trim();
  else if (input.sortName !== undefined || changes.name || familyName !== stored.familyName) changes.sortName = derived;
  return changes;
}
