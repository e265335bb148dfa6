import { isEmail } from 'class-validator';
import type { MappedColumn } from '../import.entities';
import { ImportKind } from '../import.enums';
import { contactsIn, written } from '../rows/cells';
import { fold } from '../rows/fold';
import { synonymsOf } from './synonyms';
import { targetsOf } from './targets';

/** A column of the file as it is read, before anybody said what it means. */
export interface Column {
  readonly index: number;
  readonly heading: string;
  readonly samples: readonly string[];
}

interface Suggestion {
  readonly target: string;
  readonly confidence: number;
}

const none: Suggestion = { target: 'ignore', confidence: 0 };

/** What each column probably means: by its heading, else by what is in it. A target that is for one column gets one. */
export function suggestTargets(kind: ImportKind, columns: readonly Column[]): MappedColumn[] {
  const suggested = columns.map((column) => ({ ...column, ...byHeadingOrLook(kind, column) }));
  return keepBest(kind, withSeats(suggested));
}

/** What a saved mapping says of the same headings. */
export function mappedBefore(
  columns: readonly Column[],
  saved: readonly { readonly heading: string; readonly target: string }[],
): MappedColumn[] | null {
  const key = (headings: readonly { readonly heading: string }[]): string =>
    headings
      .map(({ heading }) => fold(heading))
      .sort()
      .join('\n');
  if (key(columns) !== key(saved)) return null;
  const rest = [...saved];
  return columns.map((column) => {
    const at = rest.findIndex(({ heading }) => fold(heading) === fold(column.heading));
    const [found] = rest.splice(at, 1);
    return { ...column, target: found!.target, confidence: 1 };
  });
}

function byHeadingOrLook(kind: ImportKind, column: Column): Suggestion {
  const known = synonymsOf(kind);
  const heading = fold(column.heading);
  const exact = known.get(heading);
  if (exact) return { target: exact, confidence: 0.95 };
  const looks = byLook(kind, column);
  if (looks && looks.confidence >= 0.9) return looks;
  const [partly] = [...known.keys()]
    .filter((each) => each.length > 3 && ` ${heading} `.includes(` ${each} `))
    .sort((one, other) => other.length - one.length);
  return partly ? { target: known.get(partly)!, confidence: 0.7 } : (looks ?? none);
}

const isPhone = (text: string): boolean => /^\+?[\d\s().-]{9,}$/.test(text) && text.replaceAll(/\D/g, '').length >= 9;

function byLook(kind: ImportKind, { heading, samples }: Column): Suggestion | null {
  const values = samples.map(written).filter(Boolean);
  if (values.length === 0) return null;
  const all = (test: (value: string) => boolean): boolean => values.every(test);
  if (all((value) => contactsIn(value).every((each) => isEmail(each)))) return { target: 'email', confidence: 0.9 };
  if (all((value) => contactsIn(value).every(isPhone))) return { target: 'phone', confidence: 0.8 };
  if (all((value) => /^KE-\d{1,2}$/i.test(value))) return { target: 'county', confidence: 0.9 };
  if (kind === ImportKind.ORGANISATIONS && all((value) => /^(https?:\/\/|www\.)/i.test(value)))
    return { target: 'website', confidence: 0.9 };
  if (kind === ImportKind.PEOPLE && all((value) => /^(m|f|male|female|mme|mke|mwanamume|mwanamke)$/i.test(value)))
    return { target: 'gender', confidence: 0.9 };
  if (/county|kaunti/i.test(heading) && all((value) => Number(value) >= 1 && Number(value) <= 47))
    return { target: 'county', confidence: 0.8 };
  return null;
}

type Suggested = Column & Suggestion;

/** In a list with parties the constituency is what somebody was elected for. */
function withSeats(columns: readonly Suggested[]): Suggested[] {
  const has = (target: string): boolean => columns.some((column) => column.target === target);
  if (!has('party') || has('constituencySeat')) return [...columns];
  return columns.map((column) =>
    column.target === 'constituency' ? { ...column, target: 'constituencySeat', confidence: 0.8 } : column,
  );
}

function keepBest(kind: ImportKind, columns: readonly Suggested[]): Suggested[] {
  const many = new Set(targetsOf(kind).flatMap(({ name, isMany }) => (isMany ? [name] : [])));
  return columns.map((column, place) => {
    if (many.has(column.target)) return column;
    const isBeaten = columns.some(
      (other, index) =>
        other.target === column.target &&
        (other.confidence > column.confidence || (other.confidence === column.confidence && index < place)),
    );
    return isBeaten ? { ...column, ...none } : column;
  });
}
