import { guardedReading, visibleUnderParents } from '../../access';
import { type Argument, type Row, type Sql, one, sql } from '../../reading';
import { engagementReading } from '../engagements';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { postReading } from '../posts';
import { SearchEntry } from './search-entry.entity';
import { SearchHitType } from './search.type';

/** Goes by the record itself; a post goes by its organisation too. */
export const searchHitReading = guardedReading(SearchEntry, SearchHitType, {
  id: 'hit',
  visible: (row, viewer) =>
    visibleUnderParents(
      row,
      [
        { table: 'person', id: row.personId },
        { table: 'organisation', id: row.organisationId },
        { table: 'engagement', id: row.engagementId },
      ],
      viewer,
    ),
  fields: { kind: {} },
  relations: {
    person: one(personReading, { by: 'personId' }),
    organisation: one(organisationReading, { by: 'organisationId' }),
    post: one(postReading, { by: 'postId' }),
    engagement: one(engagementReading, { by: 'engagementId' }),
  },
});

const typed = (term: Argument): Sql => sql`fold(${term.bind('text')})`;

/** `wamb odera` becomes `wamb:*&odera:*`: half words, in any order. Null when nothing but signs was typed. */
const prefixes = (term: Argument): Sql => sql`nullif(replace(${typed(term)} || ':*', ' ', ':*&'), ':*')`;

/** Every word that was typed begins some word of the record. */
const everyWordBegins = (row: Row<SearchEntry>, term: Argument): Sql =>
  sql`to_tsvector('simple', ${row.folded}) @@ to_tsquery('simple', ${prefixes(term)})`;

/** Every word begins some word of the record, or the whole is alike to a part of it by its trigrams. */
export const matches = (row: Row<SearchEntry>, term: Argument): Sql =>
  sql`(${everyWordBegins(row, term)} or ${typed(term)} <% ${row.folded})`;

/** Exact first, then beginnings, then all words in another order, then likeness; what was engaged with lately comes before what was not. */
export const rank = (row: Row<SearchEntry>, given: Argument): Sql => {
  const term = given.get('term');
  return sql`(case when ${row.folded} = ${typed(term)} then 3
    when ${row.folded} like ${typed(term)} || '%' then 2
    when ' ' || ${row.folded} like '% ' || ${typed(term)} || '%' then 1.5
    when ${everyWordBegins(row, term)} then 1.2
    else word_similarity(${typed(term)}, ${row.folded}) end
    + 0.1 / (1 + greatest(0, extract(epoch from now() - ${row.recentAt}) / 2592000)))`;
};

export const ofKinds = (row: Row<SearchEntry>, kinds: Argument): Sql => sql`${row.kind} = any(${kinds.bind('text[]')})`;
