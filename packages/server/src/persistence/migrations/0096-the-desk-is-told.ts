import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowing, disallowing } from './allowed-values';
import { byKey } from './search/upkeep';

/**
 * Who is told of a press release; what the press desk keeps in one place; and releases, enquiries and media events in the
 * one search.
 */
export class TheDeskIsTold1764000000096 implements MigrationInterface {
  readonly name = 'TheDeskIsTold1764000000096';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allowing('notification', 'kind', told));
    await runner.query(desk);
    await runner.query(allowing('search_entry', 'kind', searched));
    await runner.query(search);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop trigger organisation_enquiries_searchable on organisation;
drop trigger person_enquiries_searchable on person;
${triggers.map(([table, event]) => `drop trigger ${table}_searchable_${event} on ${table};`).join('\n')}
drop function keep_releases_searchable(), keep_enquiries_searchable(), search_lifted_releases(interval);
delete from search_entry where kind in (${searched.map((kind) => `'${kind}'`).join(',')});
do $do$ begin
  execute replace(pg_get_functiondef('search_shelf(text, integer)'::regprocedure), '${shelved}], kind)', '], kind)');
  execute 'create or replace view search_source with (security_invoker = true) as '
    || regexp_replace(rtrim(pg_get_viewdef('search_source'::regclass), '; '), '\\s*UNION ALL\\s+SELECT r\\.id,\\s+''PRESS_RELEASE''.*$', '');
end $do$;
drop function words_of_rich_text(text);
drop table press_desk;
delete from notification where kind in (${told.map((kind) => `'${kind}'`).join(',')});
alter table notification drop press_release_id;`);
    await runner.query(disallowing('search_entry', 'kind', searched));
    await runner.query(disallowing('notification', 'kind', told));
  }
}

const told = ['RELEASE_SUBMITTED', 'RELEASE_APPROVED', 'RELEASE_RETURNED'];
const searched = ['PRESS_RELEASE', 'ENQUIRY', 'MEDIA_EVENT'];
/** As it stands within the text of a function that `execute` gets as a string. */
const shelved = searched.map((kind) => `,''${kind}''`).join('');

const desk = `
alter table notification add press_release_id uuid references press_release(id) on delete cascade;
create index notification_press_release_id on notification (press_release_id);

-- What holds for all that the press desk publishes.
create table press_desk (
  id uuid primary key,
  -- About the organisation, as releases say it.
  boilerplate_en text check (btrim(boilerplate_en) <> ''),
  boilerplate_sw text check (btrim(boilerplate_sw) <> ''),
  -- Without it nothing is public, whatever is published.
  is_feed_on boolean not null default true,
  updated_at timestamptz(3) not null default now(),
  updated_by_id uuid references account(id),
  version integer not null default 1
);
create unique index press_desk_only_one on press_desk ((true));
create index press_desk_updated_by_id on press_desk (updated_by_id);
insert into press_desk (id) values ('00000000-0000-7000-8000-000000000096');
alter table press_desk enable row level security;
create policy application on press_desk to utetezi_application using (true) with check (true);
grant select, insert, update, delete on press_desk to utetezi_application;
grant select on press_desk to utetezi_partner;
`;

const rows = {
  insert: 'new table as added',
  update: 'old table as gone new table as added',
  delete: 'old table as gone',
} as const;

/** Tables whose rows change what is found, and what keeps that. A release has no words before it has a text. */
const triggers = [
  ['press_release', 'update', `keep_searchable('id')`],
  ['press_release', 'delete', `keep_searchable('id')`],
  ['press_release_text', 'insert', 'keep_releases_searchable()'],
  ['press_release_text', 'update', 'keep_releases_searchable()'],
  ['enquiry', 'insert', `keep_searchable('id')`],
  ['enquiry', 'update', `keep_searchable('id')`],
  ['enquiry', 'delete', `keep_searchable('id')`],
  ['media_event', 'insert', `keep_searchable('id')`],
  ['media_event', 'update', `keep_searchable('id')`],
  ['media_event', 'delete', `keep_searchable('id')`],
] as const;

const nothing = (count: number): string => Array.from({ length: count }, () => 'null::uuid').join(', ');

const search = `
create function words_of_rich_text(body text) returns text language sql immutable parallel safe as $$
  select string_agg(span #>> '{}', ' ') from jsonb_path_query(body::jsonb, 'strict $.**.text') span
$$;

do $do$ begin
  -- At the end, so that what was walked before lies on the shelf that it lay on.
  execute replace(pg_get_functiondef('search_shelf(text, integer)'::regprocedure), '], kind)', '${shelved}], kind)');
  execute 'create or replace view search_source with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('search_source'::regclass), '; ') || $view$
union all
-- Headlines stand in every list; the text of one under embargo is read only where that is written down, and not found.
select r.id, 'PRESS_RELEASE', ${nothing(7)},
  (select coalesce(string_agg(t.title, ' ' order by t.language), '') from press_release_text t where t.version_id = v.id),
  case when coalesce(r.embargo_until <= present_instant(), true) then
    (select string_agg(concat_ws(' ', t.summary, words_of_rich_text(t.body)), ' ' order by t.language) from press_release_text t where t.version_id = v.id) end,
  1, 1, v.created_at, '{}'::uuid[]
from press_release r
join lateral (select n.id, n.created_at from press_release_version n where n.press_release_id = r.id order by n.number desc limit 1) v on true
union all
select e.id, 'ENQUIRY', e.person_id, e.organisation_id, ${nothing(5)},
  case when greatest(p.sensitivity, o.sensitivity, 1) <= 1 and not is_sealed(e.question) then left(e.question, 500) else '' end,
  case when greatest(p.sensitivity, o.sensitivity, 1) <= 1 and not is_sealed(e.asked_by) then e.asked_by end,
  greatest(p.sensitivity, o.sensitivity, 1), greatest(p.sensitivity, o.sensitivity, 1), e.received_at, array_remove(array[p.county_id, o.county_id], null)
from enquiry e left join person p on p.id = e.person_id left join organisation o on o.id = e.organisation_id
union all
select m.id, 'MEDIA_EVENT', ${nothing(7)}, m.title, concat_ws(' ', m.venue, m.summary), 1, 1, m.starts_at, array_remove(array[m.county_id], null)
from media_event m$view$;
end $do$;

create function keep_releases_searchable() returns trigger language plpgsql ${byKey} as $$
begin
  perform refresh_search(array(select distinct v.press_release_id from added t join press_release_version v on v.id = t.version_id));
  return null;
end $$;
${triggers
  .map(
    ([table, event, call]) =>
      `create trigger ${table}_searchable_${event} after ${event} on ${table} referencing ${rows[event]} for each statement execute function ${call};`,
  )
  .join('\n')}

-- How closed somebody is decides it of what they ask.
create function keep_enquiries_searchable() returns trigger language plpgsql ${byKey} as $$
begin
  perform refresh_search(array(select e.id from enquiry e where e.person_id = new.id union select e.id from enquiry e where e.organisation_id = new.id));
  return null;
end $$;
${['person', 'organisation']
  .map(
    (table) => `create trigger ${table}_enquiries_searchable after update of sensitivity on ${table} for each row
  when (old.sensitivity is distinct from new.sensitivity) execute function keep_enquiries_searchable();`,
  )
  .join('\n')}

-- An embargo ends by the clock, which sets off nothing: the text of what it kept back is found from here on.
create function search_lifted_releases(lately interval) returns void language sql set search_path = public, pg_temp as $$
  select refresh_search(array(select r.id from press_release r
    where r.embargo_until > present_instant() - lately and r.embargo_until <= present_instant()))
$$;

select refresh_search(array(select id from press_release union all select id from enquiry union all select id from media_event));
`;
