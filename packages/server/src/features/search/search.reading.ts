import { type Viewer, audiences, guardedReading, visibleUnderParents } from '../../access';
import { uuidFromOpaque } from '../../kernel';
import {
  type Argument,
  type Row,
  type Sql,
  all,
  any,
  asSql,
  asked,
  literal,
  one,
  raw,
  sql,
  tableOf,
} from '../../reading';
import { ContactPoint, contactPointReading, normaliseContact } from '../contact-points';
import { clippingReading } from '../coverage';
import { engagementReading } from '../engagements';
import { enquiryReading } from '../enquiries';
import { mediaEventReading } from '../media-events';
import { noteReading } from '../notes';
import { organisationReading } from '../organisations';
import { PersonKindToday, personReading } from '../people';
import { postReading } from '../posts';
import { releaseReading } from '../releases';
import { tagReading } from '../tags';
import { termReading } from '../vocabularies';
import { SearchEntry } from './search-entry.entity';
import { SearchHitType, SearchKind } from './search.type';

const is = (kind: SearchKind) => ({ read: (row: Row<SearchEntry>) => sql`${row.kind} = ${literal(kind)}` });

/** Goes by the record itself; a post goes by its organisation too, a note by what it is on. */
export const searchHitReading = guardedReading(SearchEntry, SearchHitType, {
  id: 'hit',
  visible: (row, viewer) =>
    all([
      viewer.kind === 'staff' ||
        sql`${row.kind} not in ('NOTE', 'TAG', 'CLIPPING', 'PRESS_RELEASE', 'ENQUIRY', 'MEDIA_EVENT')`,
      visibleUnderParents(
        row,
        [
          { table: 'person', id: row.personId },
          { table: 'organisation', id: row.organisationId },
          { table: 'engagement', id: row.engagementId },
        ],
        viewer,
      ),
    ]),
  fields: { kind: {} },
  relations: {
    person: one(personReading, { by: 'personId', ...is(SearchKind.PERSON) }),
    organisation: one(organisationReading, { by: 'organisationId', ...is(SearchKind.ORGANISATION) }),
    post: one(postReading, { by: 'postId' }),
    engagement: one(engagementReading, { by: 'engagementId', ...is(SearchKind.ENGAGEMENT) }),
    note: one(noteReading, { by: 'noteId' }),
    tag: one(tagReading, { by: 'tagId' }),
    term: one(termReading, { by: 'termId' }),
    clipping: one(clippingReading, { by: 'id', ...is(SearchKind.CLIPPING) }),
    pressRelease: one(releaseReading, { by: 'id', ...is(SearchKind.PRESS_RELEASE) }),
    enquiry: one(enquiryReading, { by: 'id', ...is(SearchKind.ENQUIRY) }),
    mediaEvent: one(mediaEventReading, { by: 'id', ...is(SearchKind.MEDIA_EVENT) }),
  },
});

const idsOf = (prefix: string, given: Argument) =>
  given.bind('uuid[]', (ids: readonly string[] | null | undefined) => ids?.map((id) => uuidFromOpaque(prefix, id)));

/** These terms and whatever is narrower, so that who covers malaria is found under health; null where none were given. */
const narrower = (terms: Argument): Sql =>
  terms.given ? sql`(select array_agg(n$) from narrower_terms(${idsOf('trm', terms)}) n$)` : raw('null::uuid[]');

/** What the database knows by these words, in any spelling. */
export function candidates(given: Argument, viewer: Viewer): Sql {
  const kinds = given
    .get('kinds')
    .bind('text[]', (chosen: readonly string[] | null | undefined) => chosen ?? Object.values(SearchKind));
  const wanted = given.get('first').bind('integer', (first: number | null | undefined) => first ?? 10);
  return sql`select c$.id, c$.rank from search_candidates(${given.get('term').bind('text')}, ${kinds}, ${asSql(viewer.kind === 'partner')}, ${audiences},
    ${idsOf('cty', given.get('counties'))}, ${narrower(given.get('terms'))}, ${wanted}) c$
    union all ${reachedBy(viewer)}`;
}

/** As they would stand in a contact point, in the open or in its blind index. */
const addresses = asked(({ term }: { term: string }, blind) => {
  const known = ['EMAIL', 'PHONE', 'WEBSITE', 'OTHER'].map((type) => normaliseContact(type, term)?.normalised);
  return [...new Set(known)].flatMap((each) => (each === undefined ? [] : [each, blind(each)]));
}, 'text[]');

/** Whoever has exactly this address or number, where the viewer may see it; those above INTERNAL are found by nobody. */
function reachedBy(viewer: Viewer): Sql {
  const [points, point] = tableOf(ContactPoint);
  const visible = asSql(contactPointReading.declared.visible(point, viewer));
  return sql`select coalesce(${point.personId}, ${point.organisationId}), 3 from ${points}
    where ${point.normalised} = any(${addresses}) and ${point.sensitivity} <= 1 and ${visible}`;
}

export const ofKinds = (row: Row<SearchEntry>, kinds: Argument): Sql => sql`${row.kind} = any(${kinds.bind('text[]')})`;

export const inCounties = (row: Row<SearchEntry>, counties: Argument): Sql =>
  sql`${row.facets} && ${idsOf('cty', counties)}`;

/** What a person has been by their posts is for staff; partners filter by what they see them to be. */
export function underTerms(row: Row<SearchEntry>, terms: Argument, viewer: Viewer): Sql {
  const [kinds, kind] = tableOf(PersonKindToday);
  return all([
    sql`${row.facets} && ${narrower(terms)}`,
    viewer.kind === 'staff' ||
      any([
        sql`${row.kind} <> 'PERSON'`,
        sql`exists (select from ${kinds} where ${kind.personId} = ${row.id} and ${kind.kindId} = any(${idsOf('trm', terms)}))`,
      ]),
  ]);
}
