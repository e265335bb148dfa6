import { currentManager } from '../../../persistence';
import { fold, isOneSlip, similarity } from './fold';

export interface County {
  readonly id: string;
  readonly code: number;
  readonly isoCode: string;
  readonly name: string;
}

export interface Constituency {
  readonly id: string;
  readonly code: number;
  readonly name: string;
  readonly countyId: string;
}

export interface Term {
  readonly id: string;
  readonly vocabulary: string;
  readonly code: string;
  readonly labelEn: string;
  readonly labelSw: string;
}

/** What cells are understood by: small, and the same for every row. */
export interface Reference {
  readonly counties: readonly County[];
  readonly constituencies: readonly Constituency[];
  readonly terms: readonly Term[];
}

/** What was understood before: lists say the same few hundred things again and again. */
const understood = new WeakMap<Reference, Map<string, unknown>>();

function once<Found>(reference: Reference, key: string, find: () => Found): Found {
  const memory = understood.get(reference) ?? new Map<string, unknown>();
  understood.set(reference, memory);
  if (!memory.has(key)) {
    if (memory.size > 10_000) memory.clear();
    memory.set(key, find());
  }
  return memory.get(key) as Found;
}

export async function loadReference(): Promise<Reference> {
  const manager = currentManager();
  return {
    counties: await manager.query(`select id, code, iso_code as "isoCode", name from county order by code`),
    constituencies: await manager.query(
      `select id, code, name, county_id as "countyId" from constituency order by code`,
    ),
    terms: await manager.query(
      `select id, vocabulary, code, label_en as "labelEn", label_sw as "labelSw" from term
       where vocabulary in ('STAKEHOLDER_KIND', 'ORGANISATION_KIND') and retired_at is null order by position`,
    ),
  };
}

interface Named {
  readonly name: string;
}

/** Below this, two names are not alike; a best one must lead the next by the second figure to be the one that is meant. */
const ALIKE = 0.45;
const CLEARLY = 0.12;

/** The one that is meant by a name in any spelling; null where none is, or several could be. */
function named<Area extends Named>(areas: readonly Area[], typed: string): Area | null {
  const exact =
    areas.find(({ name }) => fold(name) === typed) ?? areas.find(({ name }) => tight(name) === tight(typed));
  if (exact) return exact;
  // Two of them in one cell: nobody can say which.
  if (areas.filter(({ name }) => ` ${typed} `.includes(` ${fold(name)} `)).length > 1) return null;
  const slips = areas.filter(({ name }) => isOneSlip(tight(name), tight(typed)));
  if (slips.length === 1) return slips[0]!;
  const [best, next] = areas
    .map((area) => ({
      area,
      score: Math.max(similarity(fold(area.name), typed), similarity(tight(area.name), tight(typed))),
    }))
    .sort((one, other) => other.score - one.score);
  return best && best.score >= ALIKE && best.score - (next?.score ?? 0) >= CLEARLY ? best.area : null;
}

const tight = (name: string): string => fold(name).replaceAll(' ', '');

/** A name without the words that say what it is the name of. */
const bare = (cell: string): string =>
  fold(cell)
    .replaceAll(/\b(county|kaunti|constituency|eneo ?bunge|jimbo|ya|la|of|city|the)\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const asNumber = (cell: string): number | null => (/^0*\d{1,3}(\.0+)?$/.test(cell) ? Math.floor(Number(cell)) : null);

/** By its number, its code in ISO 3166-2, or its name. */
export const countyIn = (reference: Reference, cell: string): County | null =>
  once(reference, `county ${cell}`, () => findCounty(reference, cell));

function findCounty({ counties }: Reference, cell: string): County | null {
  const code = asNumber(cell);
  if (code !== null) return counties.find((county) => county.code === code) ?? null;
  const iso = /^ke[\s-]*(\d{1,2})$/i.exec(cell)?.[1];
  if (iso) return counties.find(({ isoCode }) => Number(isoCode.slice(3)) === Number(iso)) ?? null;
  const [, number, name] = /^(\d{1,2})\s*[-–.:)]\s*(\p{L}.*)$/u.exec(cell) ?? [];
  const found = named(counties, bare(name ?? cell));
  return number && found && found.code !== Number(number) ? null : found;
}

/** By its number or its name; where the county is known, among those that lie in it. */
export const constituencyIn = (reference: Reference, cell: string, countyId: string | null): Constituency | null =>
  once(reference, `constituency ${countyId} ${cell}`, () => findConstituency(reference, cell, countyId));

function findConstituency({ constituencies }: Reference, cell: string, countyId: string | null): Constituency | null {
  const code = asNumber(cell);
  if (code !== null) return constituencies.find((each) => each.code === code) ?? null;
  const exact = constituencies.find(({ name }) => tight(name) === tight(bare(cell)));
  if (exact) return exact;
  return named(countyId ? constituencies.filter((each) => each.countyId === countyId) : constituencies, bare(cell));
}

/** By its code or its label in either language. */
export const termIn = (reference: Reference, vocabulary: string, cell: string): Term | null =>
  once(reference, `term ${vocabulary} ${cell}`, () => findTerm(reference, vocabulary, cell));

function findTerm({ terms }: Reference, vocabulary: string, cell: string): Term | null {
  const typed = fold(cell);
  const among = terms.filter((term) => term.vocabulary === vocabulary);
  const fits = (spelling: (word: string) => string): Term | undefined =>
    among.find(({ code, labelEn, labelSw }) => [code, labelEn, labelSw].some((word) => fold(word) === spelling(typed)));
  return fits((word) => word) ?? fits((word) => word.replace(/s$/, '')) ?? null;
}
