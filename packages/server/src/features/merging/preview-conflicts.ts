import type { EntityManager } from 'typeorm';
import { Sensitivity } from '../../access';
import { type DatePrecision, formatPartialDate } from '../../kernel';
import type { MergeKind } from './kinds';
import type { Json } from './ledger';
import type { MergeConflict } from './merge.types';
import type { MergedRecord } from './pair';

interface Fact {
  readonly field: string;
  readonly column: string;
  /** For dates known in part. */
  readonly precision?: string;
  /** For keys: SQL of the other row's name. */
  readonly names?: 'county' | 'constituency' | 'term' | 'organisation';
}

const shared: readonly Fact[] = [
  { field: 'summary', column: 'summary' },
  { field: 'county', column: 'county_id', names: 'county' },
  { field: 'constituency', column: 'constituency_id', names: 'constituency' },
  { field: 'place', column: 'place' },
  { field: 'lawfulBasis', column: 'lawful_basis' },
  { field: 'lawfulBasisSource', column: 'lawful_basis_source' },
  { field: 'lawfulBasisReviewedOn', column: 'lawful_basis_reviewed_on' },
  { field: 'sensitivity', column: 'sensitivity' },
];

const facts: Readonly<Record<MergeKind['table'], readonly Fact[]>> = {
  person: [
    { field: 'name', column: 'name' },
    { field: 'honorificPrefix', column: 'honorific_prefix' },
    { field: 'givenName', column: 'given_name' },
    { field: 'familyName', column: 'family_name' },
    { field: 'additionalName', column: 'additional_name' },
    { field: 'patronymicName', column: 'patronymic_name' },
    { field: 'honorificSuffix', column: 'honorific_suffix' },
    { field: 'gender', column: 'gender' },
    { field: 'bornOn', column: 'born_on', precision: 'born_precision' },
    { field: 'languages', column: 'languages' },
    { field: 'preferredChannel', column: 'preferred_channel' },
    { field: 'biography', column: 'biography' },
    { field: 'contactRhythmDays', column: 'contact_rhythm_days' },
    ...shared,
  ],
  organisation: [
    { field: 'name', column: 'name' },
    { field: 'shortName', column: 'short_name' },
    { field: 'kind', column: 'kind_id', names: 'term' },
    { field: 'parent', column: 'parent_id', names: 'organisation' },
    { field: 'description', column: 'description' },
    { field: 'iatiType', column: 'iati_type' },
    { field: 'foundedOn', column: 'founded_on', precision: 'founded_precision' },
    { field: 'dissolvedOn', column: 'dissolved_on', precision: 'dissolved_precision' },
    ...shared,
  ],
};

/** The facts on which both records say something, and not the same. */
export async function conflictsBetween(
  manager: EntityManager,
  { table }: MergeKind,
  kept: MergedRecord,
  absorbed: MergedRecord,
): Promise<MergeConflict[]> {
  const names = await namesOf(manager, [kept, absorbed]);
  return facts[table].flatMap((fact) => {
    const [ours, theirs] = [kept, absorbed].map((record) => shown(fact, record, names));
    return ours && theirs && ours !== theirs ? [{ field: fact.field, kept: ours, absorbed: theirs }] : [];
  });
}

function shown(fact: Fact, record: MergedRecord, names: ReadonlyMap<string, string>): string | null {
  const value: Json = record[fact.column] ?? null;
  if (value === null) return null;
  if (fact.names) return names.get(String(value)) ?? null;
  if (fact.precision) return formatPartialDate(String(value), record[fact.precision] as DatePrecision);
  if (fact.field === 'sensitivity') return Sensitivity[value as number] ?? null;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** What the keys of both records stand for; an organisation that is closed to some is not named. */
async function namesOf(manager: EntityManager, records: readonly MergedRecord[]): Promise<ReadonlyMap<string, string>> {
  const ids = (column: string): Json[] => records.map((record) => record[column] ?? null);
  const rows = (await manager.query(
    `select id, name from county where id = any($1::uuid[])
     union all select id, name from constituency where id = any($2::uuid[])
     union all select id, label_en from term where id = any($3::uuid[])
     union all select id, name from organisation where id = any($4::uuid[]) and sensitivity <= 1`,
    [ids('county_id'), ids('constituency_id'), ids('kind_id'), ids('parent_id')],
  )) as { id: string; name: string }[];
  return new Map(rows.map(({ id, name }) => [id, name]));
}
