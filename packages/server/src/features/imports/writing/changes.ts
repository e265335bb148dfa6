import { type Message, type PlainWording, asWritten, messageOf } from '../../../kernel';

/** A row that was made, by its key. */
export interface Made {
  readonly table: string;
  readonly key: Readonly<Record<string, string>>;
  /** The person or organisation that it hangs on. */
  readonly of: string | null;
}

/** A column that was changed. */
export interface Changed {
  readonly table: string;
  readonly id: string;
  readonly column: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What one row of a list did: what an undo takes back. */
export interface Changes {
  readonly made: readonly Made[];
  readonly changed: readonly Changed[];
}

/** What an import writes, in the order in which it is written; an undo goes the other way. */
export const writtenTables = {
  tag: ['id', 'name', 'created_at', 'created_by_id'],
  organisation: [
    ...['id', 'name', 'short_name', 'kind_id', 'parent_id', 'summary', 'county_id', 'constituency_id', 'place'],
    ...['created_at', 'created_by_id', 'updated_at'],
  ],
  post: ['id', 'organisation_id', 'label', 'county_id', 'constituency_id', 'created_at', 'created_by_id'],
  person: [
    ...['id', 'name', 'given_name', 'family_name', 'honorific_prefix', 'honorific_suffix', 'sort_name', 'gender'],
    ...['summary', 'county_id', 'constituency_id', 'place', 'languages', 'created_at', 'created_by_id', 'updated_at'],
  ],
  membership: [
    ...['id', 'person_id', 'organisation_id', 'post_id', 'role', 'started_on', 'started_precision', 'source'],
    ...['created_at', 'created_by_id'],
  ],
  contact_point: ['id', 'person_id', 'organisation_id', 'type', 'value', 'normalised', 'created_at', 'created_by_id'],
  note: ['id', 'person_id', 'organisation_id', 'body', 'created_at', 'created_by_id', 'updated_at'],
  identifier: ['id', 'person_id', 'organisation_id', 'scheme', 'value'],
  person_kind: ['person_id', 'kind_id'],
  person_tag: ['person_id', 'tag_id'],
  organisation_tag: ['organisation_id', 'tag_id'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type WrittenTable = keyof typeof writtenTables;

/** Columns that an import fills on records that are there; nothing else is ever changed. */
export const filledColumns = {
  organisation: ['short_name', 'kind_id', 'parent_id', 'summary', 'county_id', 'constituency_id', 'place'],
  person: [
    ...['honorific_prefix', 'honorific_suffix', 'gender', 'summary', 'county_id', 'constituency_id', 'place'],
    'languages',
  ],
  membership: ['post_id', 'role', 'started_on', 'started_precision'],
} as const satisfies Partial<Record<WrittenTable, readonly string[]>>;

export type FilledTable = keyof typeof filledColumns;

/** What people call these columns. */
const columnWords: Readonly<Record<string, PlainWording>> = {
  honorific_prefix: 'title',
  honorific_suffix: 'letters after the name',
  gender: 'gender',
  summary: 'summary',
  county_id: 'county',
  constituency_id: 'constituency',
  place: 'ward or place',
  languages: 'language',
  short_name: 'short name',
  kind_id: 'kind',
  parent_id: 'what it is part of',
  post_id: 'post',
  role: 'role',
  started_on: 'since when',
};

export function wordOf(column: string): Message {
  const word = columnWords[column];
  return word ? messageOf(word) : asWritten(column);
}
