import type { Client } from 'pg';
import type { ByHand } from './by-hand';

/** Organisations whose people take part, each once for an engagement. */
const organisationsOfEngagements = `
insert into engagement_organisation (engagement_id, organisation_id, starts_at, sensitivity, status)
select distinct p.engagement_id, party.id, p.starts_at, p.sensitivity, p.status
from participation p, lateral (values (p.organisation_id), (p.on_behalf_of_id)) party(id) where party.id is not null`;

/** Terms were there before, and so is what they are found by. */
const searchable = [
  `
insert into search_entry (id, kind, person_id, organisation_id, post_id, engagement_id, note_id, tag_id, term_id, folded, sensitivity, recent_at, shelf, facets, words)
select s.id, s.kind, s.person_id, s.organisation_id, s.post_id, s.engagement_id, s.note_id, s.tag_id, s.term_id, f.folded, s.sensitivity,
  s.recent_at, search_shelf(s.kind, s.level), case when s.level = 0 then s.facets || everybody_sees() else s.facets end,
  setweight(to_tsvector('simple', f.folded), 'A') || coalesce(to_tsvector('simple', fold(s.body)), '')
from search_source s, lateral (select fold(s.names) as folded offset 0) f where s.kind <> 'TERM'`,
  `
insert into search_word (word, shelf, recent_on, is_name, entry_id)
select w.lexeme collate "C", e.shelf, (e.recent_at at time zone 'UTC')::date, 'A' = any(w.weights), e.id
from search_entry e, unnest(e.words) w where e.kind <> 'TERM'`,
  `
insert into search_spelling (word, sound) select w.word, sound_of(w.word) from (select distinct word from search_word) w
where not exists (select from search_spelling s where s.word = w.word)`,
];

/** When everybody was of which kind, and how many begin and cease to be so on each day. */
const kindsHeld = [
  `
insert into person_kind_span (person_id, kind_id, during) select person_id, kind_id, during from person_kind_held`,
  `
insert into people_change (measure, key_id, day, change)
select 'KIND', s.kind_id, t.day, sum(t.change)
from person_kind_span s join person p on p.id = s.person_id,
  lateral (values (coalesce(lower(s.during), '-infinity'::date), 1), (upper(s.during), -1)) t(day, change)
where t.day is not null and p.sensitivity <= 1 and p.merged_into_id is null group by 1, 2, 3 having sum(t.change) <> 0`,
];

/** What the triggers that were turned off would have made, in their own words. */
export async function fill(client: Client, hand: ByHand): Promise<void> {
  if (hand.does('keep_engagement_organisations')) await client.query(organisationsOfEngagements);
  if (hand.does('keep_kind_spans')) for (const statement of kindsHeld) await client.query(statement);
  if (hand.does('keep_searchable')) for (const statement of searchable) await client.query(statement);
}
