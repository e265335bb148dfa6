import { createHash } from 'node:crypto';
import { type Actor, Sensitivity } from '../../../access';
import { currentManager } from '../../../persistence';
import { currentSealing, openWithin } from '../../../sealing';
import { ImportKind } from '../import.enums';
import { fold } from '../rows/fold';
import type { Wish } from '../rows/wish';
import { type Known, addTo, contactKey } from './known';

const opened = (id: string): string =>
  `exists (select from record_audience a where a.record_id = ${id} and a.audience_id = any($2) and a.expires_at > now())`;

/** The rows of the list beside the ids of the records that have the name of one, or one of its addresses or numbers. */
const found = (table: 'person' | 'organisation', alsoByShortName: boolean): string => `
  with wished as (select * from jsonb_to_recordset($1::jsonb) as w (n int, name text, contacts jsonb)),
  named as (select n, fold(name) as name from wished),
  pairs as (
    select w.n, t.id from named w join ${table} t on fold(t.name) = w.name and t.merged_into_id is null
    ${alsoByShortName ? `union select w.n, t.id from named w join ${table} t on fold(t.short_name) = w.name and t.short_name is not null and t.merged_into_id is null` : ''}
    union
    select w.n, c.${table}_id from wished w cross join lateral jsonb_array_elements_text(w.contacts) k (value)
      join contact_point c on c.normalised = k.value
      join ${table} t on t.id = c.${table}_id
    where c.sensitivity <= greatest(1, t.sensitivity) or ${opened('c.id')}),
  found as (select id, array_agg(n) as rows from pairs group by id)`;

const contacts = (table: string): string =>
  `coalesce((select jsonb_agg(jsonb_build_array(c.type, c.normalised)) from contact_point c where c.${table}_id = t.id and (c.sensitivity <= greatest(1, t.sensitivity) or ${opened('c.id')})), '[]') as contacts`;
const identifiers = (table: string): string =>
  `coalesce((select jsonb_agg(jsonb_build_array(i.scheme, sealed_at('identifier.value', i.id, i.value))) from identifier i where i.${table}_id = t.id), '[]') as identifiers`;
const notesUnder = (table: string): string =>
  `coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'digest', case when not is_sealed(n.body) then md5(n.body) end,
      'sealed', case when is_sealed(n.body) then n.body end)) from note n where n.${table}_id = t.id and $3), '[]')`;
const visible = `t.merged_into_id is null and (t.sensitivity <= 1 or ${opened('t.id')})`;

const people = `${found('person', false)}
  select f.rows, t.id, t.name, null as short_name, t.sensitivity, t.version, to_jsonb(t.updated_at) #>> '{}' as updated_at, t.languages,
    jsonb_strip_nulls(jsonb_build_object('honorific_prefix', t.honorific_prefix, 'honorific_suffix', t.honorific_suffix, 'gender', t.gender,
      'summary', t.summary, 'county_id', t.county_id, 'constituency_id', t.constituency_id, 'place', t.place)) as columns,
    ${contacts('person')}, ${identifiers('person')},
    coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'organisationId', m.organisation_id, 'postId', m.post_id, 'role', sealed_at('membership.role', m.id, m.role),
        'startedOn', m.started_on, 'endedOn', m.ended_on, 'version', m.version, 'county', p.county_id, 'constituency', p.constituency_id) order by m.id)
      from membership m join organisation o on o.id = m.organisation_id left join post p on p.id = m.post_id
      where m.person_id = t.id and m.sensitivity <= greatest(1, t.sensitivity) and (o.sensitivity <= 1 or ${opened('o.id')})), '[]') as places,
    array(select kind_id::text from person_kind k where k.person_id = t.id) as kinds,
    array(select tag_id::text from person_tag g where g.person_id = t.id) as tags,
    ${notesUnder('person')} as notes
  from found f join person t on t.id = f.id where ${visible} order by t.id`;

const organisations = `${found('organisation', true)}
  select f.rows, t.id, t.name, t.short_name, t.sensitivity, t.version, to_jsonb(t.updated_at) #>> '{}' as updated_at, '{}'::text[] as languages,
    jsonb_strip_nulls(jsonb_build_object('short_name', t.short_name, 'kind_id', case when k.code = 'other' then null else t.kind_id end,
      'summary', t.summary, 'county_id', t.county_id, 'constituency_id', t.constituency_id, 'place', t.place, 'parent_id', t.parent_id)) as columns,
    ${contacts('organisation')}, ${identifiers('organisation')}, '[]'::jsonb as places, '{}'::text[] as kinds,
    array(select tag_id::text from organisation_tag g where g.organisation_id = t.id) as tags,
    ${notesUnder('organisation')} as notes
  from found f join organisation t on t.id = f.id join term k on k.id = t.kind_id where ${visible} order by t.id`;

interface Found {
  readonly rows: number[];
  readonly id: string;
  readonly name: string;
  readonly short_name: string | null;
  readonly sensitivity: number;
  readonly version: number;
  readonly updated_at: string;
  readonly languages: string[];
  readonly columns: Record<string, string>;
  readonly contacts: readonly (readonly [type: string, normalised: string])[];
  readonly identifiers: readonly (readonly [scheme: string, value: string])[];
  readonly places: readonly (Known['places'][number] & { county: string | null; constituency: string | null })[];
  readonly kinds: string[];
  readonly tags: string[];
  readonly notes: readonly { readonly id: string; readonly digest: string | null; readonly sealed: string | null }[];
}

/**
 * For each row of a batch the records that it could be about, by one statement: those of its name, and those with one
 * of its addresses or numbers, as far as the actor may see them and they stand.
 */
export async function candidatesOf(
  kind: ImportKind,
  wishes: readonly Wish[],
  actor: Actor,
): Promise<{ readonly known: Known; readonly rows: readonly number[] }[]> {
  const sealing = currentSealing();
  const asked = wishes.map(({ name, contacts: given }, n) => ({
    n,
    name,
    contacts: given
      .filter(({ type }) => type !== 'WEBSITE')
      .flatMap(({ normalised }) => [normalised, sealing.blind(normalised)]),
  }));
  // What is sealed says only whether it equals what the list has.
  const plain = new Map(
    wishes.flatMap(({ contacts }) => contacts).map(({ normalised }) => [sealing.blind(normalised), normalised]),
  );
  const withNotes = wishes.some(({ notes }) => notes.length > 0);
  const stored = (await currentManager().query(kind === ImportKind.PEOPLE ? people : organisations, [
    JSON.stringify(asked),
    actor.audiences,
    withNotes,
  ])) as Found[];
  const rows = await openWithin(stored);
  const notes = await notesOf(rows);
  return rows.map((row) => ({ known: knownFrom(row, plain, notes(row)), rows: row.rows }));
}

/** By what equal notes are told: sealed ones have to be opened for it. */
async function notesOf(rows: readonly Found[]): Promise<(row: Found) => string[]> {
  const sealed = rows.flatMap(({ notes }) => notes).filter((note) => note.sealed !== null);
  const opened = await currentSealing().open(
    sealed.map(({ id, sealed: text }) => ({ table: 'note', column: 'body', id, sealed: text! })),
  );
  const digests = new Map(sealed.map(({ id }, index) => [id, createHash('md5').update(opened[index]!).digest('hex')]));
  return ({ notes }) => notes.flatMap(({ id, digest }) => digest ?? digests.get(id) ?? []);
}

function knownFrom(row: Found, plain: ReadonlyMap<string, string>, notes: string[]): Known {
  const [counties, constituencies]: [string[], string[]] = [[], []];
  addTo(counties, row.columns.county_id, ...row.places.map(({ county }) => county));
  addTo(constituencies, row.columns.constituency_id, ...row.places.map(({ constituency }) => constituency));
  return {
    id: row.id,
    name: row.name,
    names: [row.name, row.short_name].filter((name) => name !== null).map(fold),
    madeAt: null,
    isOpen: row.sensitivity <= Sensitivity.INTERNAL,
    isSealed: row.sensitivity === Sensitivity.SEALED,
    columns: row.columns,
    version: row.version,
    updatedAt: row.updated_at,
    contacts: row.contacts.map(([type, normalised]) => contactKey(type, plain.get(normalised) ?? normalised)),
    places: row.places.map(({ county: _, constituency: __, ...place }) => place),
    kinds: row.kinds,
    languages: row.languages,
    tags: row.tags,
    identifiers: row.identifiers.map(([scheme, value]) => identifierKey(scheme, value)),
    notes,
    counties,
    constituencies,
  };
}

export const identifierKey = (scheme: string, value: string): string => `${fold(scheme)} ${fold(value)}`;
