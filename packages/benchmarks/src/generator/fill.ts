import type { Client } from 'pg';
import type { ByHand } from './by-hand';

/** Organisations whose people take part, each once for an engagement. */
const organisationsOfEngagements = `
insert into engagement_organisation (engagement_id, organisation_id, starts_at, sensitivity, status)
select distinct p.engagement_id, party.id, p.starts_at, p.sensitivity, p.status
from participation p, lateral (values (p.organisation_id), (p.on_behalf_of_id)) party(id) where party.id is not null`;

const searchable: Readonly<Record<string, string>> = {
  keep_organisation_searchable: `
insert into search_entry (id, kind, organisation_id, folded, sensitivity, recent_at)
select id, 'ORGANISATION', id, fold(concat_ws(' ', name, short_name)), sensitivity, coalesce(last_engaged_at, created_at) from organisation`,
  keep_post_searchable: `
insert into search_entry (id, kind, post_id, folded, sensitivity, recent_at)
select p.id, 'POST', p.id, fold(p.label || ' ' || o.name), p.sensitivity, p.created_at from post p join organisation o on o.id = p.organisation_id`,
  keep_person_searchable: `
insert into search_entry (id, kind, person_id, folded, sensitivity, recent_at)
select id, 'PERSON', id, fold(name), sensitivity, coalesce(last_engaged_at, created_at) from person`,
  keep_engagement_searchable: `
insert into search_entry (id, kind, engagement_id, folded, sensitivity, recent_at)
select id, 'ENGAGEMENT', id, fold(concat_ws(' ', subject, place)), sensitivity, starts_at from engagement`,
};

/** What the triggers that were turned off would have made, in their own words. */
export async function fill(client: Client, hand: ByHand, table: string): Promise<void> {
  if (table === 'participation' && hand.does('keep_engagement_organisations'))
    await client.query(organisationsOfEngagements);
  const statement = searchable[`keep_${table}_searchable`];
  if (statement && hand.does(`keep_${table}_searchable`)) await client.query(statement);
}
