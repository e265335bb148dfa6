import type { EntityManager } from 'typeorm';
import { opaqueId } from '../../kernel';
import { openWithin } from '../../sealing';
import { holdings } from './holdings';
import { Redaction, namesOfOthers, ownOf } from './redaction';
import { recordsOf } from './same-person';

export type Told = string | number | boolean | null | readonly Told[];
export type Entry = Readonly<Record<string, Told>>;

export interface Section {
  readonly section: string;
  readonly entries: readonly Entry[];
  /** How many more there are that are not handed out, for the ground told in `GatheredData.withheldBecause`. */
  readonly withheld: number;
}

/** All that is held on one person, as it may be handed to them. Keys are the same in every language. */
export interface GatheredData {
  readonly format: 'utetezi-subject-data/1';
  readonly gatheredAt: string;
  readonly subject: { readonly id: string; readonly name: string };
  readonly withheldBecause: string;
  readonly redactedBecause: string;
  readonly sections: readonly Section[];
}

const WITHHELD =
  'Sealed records are withheld where handing them out would endanger others (Data Protection Act 2019, sections 26 and 51). You may complain to the Data Commissioner (section 56).';
const REDACTED = 'Names, addresses and numbers of other people are taken out, because their data is theirs.';

type Row = Record<string, Told> & { withheld?: boolean };

/** How much there is of one kind, of which `count` is handed out. */
export interface Held {
  readonly section: string;
  readonly count: number;
  readonly withheld: number;
}

/** Counts only, for whoever has to know what there is before it is handed out. */
export async function countHeld(manager: EntityManager, personId: string): Promise<Held[]> {
  const ids = await recordsOf(manager, personId);
  return (await read(manager, ids)).map(({ section, rows }) => ({
    section,
    ...split(rows, (kept, withheld) => ({ count: kept.length, withheld: withheld.length })),
  }));
}

/** Gathers all that is held on a person, closed records included: they are about them, so they are theirs. */
export async function gather(manager: EntityManager, personId: string, now: Date): Promise<GatheredData> {
  const ids = await recordsOf(manager, personId);
  const found = await openWithin(await read(manager, ids));
  const redaction = await redactionFor(manager, ids, found);
  const particulars = found.find(({ section }) => section === 'particulars')?.rows[0];
  return {
    format: 'utetezi-subject-data/1',
    gatheredAt: now.toISOString(),
    subject: { id: opaqueId('per', personId), name: String(particulars?.name ?? '') },
    withheldBecause: WITHHELD,
    redactedBecause: REDACTED,
    sections: found.map(({ section, isTheirOwn, rows }) => ({
      section,
      ...split(rows, (kept, withheld) => ({
        entries: kept.map((row) => cleaned(row, isTheirOwn ? null : redaction)),
        withheld: withheld.length,
      })),
    })),
  };
}

interface Found {
  readonly section: string;
  readonly isTheirOwn: boolean;
  readonly rows: readonly Row[];
}

async function read(manager: EntityManager, ids: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const { section, sql, isTheirOwn = false } of holdings) {
    const rows = (await manager.query(`select to_jsonb(h) as row from (${sql}) h`, [ids])) as { row: Row }[];
    found.push({ section, isTheirOwn, rows: rows.map(({ row }) => row) });
  }
  return found;
}

async function redactionFor(
  manager: EntityManager,
  ids: readonly string[],
  found: readonly Found[],
): Promise<Redaction> {
  const texts = found.filter(({ isTheirOwn }) => !isTheirOwn).flatMap(({ rows }) => rows.flatMap(textsOf));
  const own = found.filter(({ isTheirOwn }) => isTheirOwn).flatMap(({ rows }) => rows.flatMap(textsOf));
  return new Redaction(await namesOfOthers(manager, ids, texts.join('\n')), ownOf(own));
}

const textsOf = (row: Row): string[] =>
  Object.values(row)
    .flat(2)
    .filter((value): value is string => typeof value === 'string');

const split = <Result>(rows: readonly Row[], to: (kept: readonly Row[], withheld: readonly Row[]) => Result): Result =>
  to(
    rows.filter(({ withheld }) => !withheld),
    rows.filter(({ withheld }) => withheld),
  );

/** Without what is empty, and without others. */
function cleaned({ withheld: _, ...row }: Row, redaction: Redaction | null): Entry {
  const clean = (value: Told): Told => {
    if (typeof value === 'string') return redaction ? redaction.text(value) : value;
    return Array.isArray(value) ? value.map(clean) : value;
  };
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
      .map(([key, value]) => [key, clean(value)]),
  );
}
