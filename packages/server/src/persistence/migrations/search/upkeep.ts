const kinds = ['PERSON', 'ORGANISATION', 'POST', 'ENGAGEMENT', 'NOTE', 'TAG', 'TERM'];
const named = kinds.map((kind) => `'${kind}'`).join(',');

export const tables = `
alter table search_entry
  drop constraint search_entry_kind_check,
  add constraint search_entry_kind_check check (kind in (${named})),
  add column note_id uuid references note(id) on delete cascade,
  add column tag_id uuid references tag(id) on delete cascade,
  add column term_id uuid references term(id) on delete cascade,
  -- Its kind and how closed it is with all that it hangs on: what may be walked without asking who looks.
  add column shelf smallint not null default 0,
  -- Counties and terms that it can be filtered by; and, of what is PUBLIC, everybody_sees().
  add column facets uuid[] not null default '{}',
  -- Names have the weight A, words of the text D.
  add column words tsvector not null default '';
create index search_entry_note_id on search_entry (note_id);
create index search_entry_tag_id on search_entry (tag_id);
create index search_entry_term_id on search_entry (term_id);
drop index search_entry_words;
create index search_entry_words on search_entry using gin (words, facets) with (fastupdate = off);
alter table search_entry set (fillfactor = 85);

create table search_word (
  word text collate "C" not null,
  shelf smallint not null,
  recent_on date not null,
  is_name boolean not null,
  entry_id uuid not null references search_entry(id) on delete cascade
);
create index search_word_entry_id on search_word (entry_id);
create index search_word_word on search_word (word, shelf, recent_on desc);
create index search_word_first on search_word (left(word, 1), shelf, recent_on desc) where is_name;
create index search_word_two on search_word (left(word, 2), shelf, recent_on desc) where is_name;
create index search_word_three on search_word (left(word, 3), shelf, recent_on desc) where is_name;

-- Each spelling once, save where two wrote it at the same moment: without a unique key nobody waits for anybody.
create table search_spelling (word text collate "C" not null, sound text collate "C" not null);
create index search_spelling_word on search_spelling (word);
create index search_spelling_sound on search_spelling (sound);
create index search_spelling_trigrams on search_spelling using gin (word gin_trgm_ops);

alter table search_word enable row level security;
alter table search_spelling enable row level security;
create policy application on search_word to utetezi_application using (true) with check (true);
create policy application on search_spelling to utetezi_application using (true) with check (true);

-- Stands among the facets, so that the index of words finds the few that partners see beside what is shared with them.
create function everybody_sees() returns uuid language sql immutable parallel safe as $$ select '00000000-0000-0000-0000-000000000001'::uuid $$;

create function search_shelf(kind text, level integer) returns smallint language sql immutable parallel safe as $$
  select (3 * array_position(array[${named}], kind) + least(level, 2))::smallint
$$;
`;

const nothing = (...columns: string[]): string => columns.map((column) => `null::uuid as ${column}_id`).join(', ');

/** What each record is found by. Nothing of a text that is sealed, nor of the texts of what is closed at all. */
export const sourceWith = (more: string): string => `
create or replace view search_source with (security_invoker = true) as
select p.id, 'PERSON' as kind, p.id as person_id, ${nothing('organisation', 'post', 'engagement', 'note', 'tag', 'term')},
  concat_ws(' ', p.name, (select string_agg(o.name, ' ' order by o.id) from other_name o where o.person_id = p.id)) as names,
  null::text as body, p.sensitivity, p.sensitivity as level, coalesce(p.last_engaged_at, p.created_at) as recent_at,
  array_remove(array[p.county_id], null) || array(
    select k.kind_id from person_kind k where k.person_id = p.id
    union select coalesce(post.kind_id, t.implies_kind_id) from membership m join organisation o on o.id = m.organisation_id
      join term t on t.id = o.kind_id left join post on post.id = m.post_id
      where m.person_id = p.id and m.sensitivity <= 1 and o.sensitivity <= 1
        and coalesce(post.kind_id, t.implies_kind_id) is not null${more}) as facets
from person p where p.merged_into_id is null
union all
select o.id, 'ORGANISATION', null, o.id, null, null, null, null, null,
  concat_ws(' ', o.name, o.short_name, (select string_agg(n.name, ' ' order by n.id) from other_name n where n.organisation_id = o.id)),
  null, o.sensitivity, o.sensitivity, coalesce(o.last_engaged_at, o.created_at), array_remove(array[o.county_id, o.kind_id], null)
from organisation o where o.merged_into_id is null
union all
select p.id, 'POST', null, p.organisation_id, p.id, null, null, null, null, p.label || ' ' || o.name, null,
  p.sensitivity, greatest(p.sensitivity, o.sensitivity), p.created_at, array_remove(array[p.county_id, p.kind_id], null)
from post p join organisation o on o.id = p.organisation_id
union all
select e.id, 'ENGAGEMENT', null, null, null, e.id, null, null, null,
  case when e.sensitivity < 3 then concat_ws(' ', case when not is_sealed(e.subject) then e.subject end, case when not is_sealed(e.place) then e.place end) else '' end,
  case when e.sensitivity <= 1 and not is_sealed(e.summary) then e.summary end, e.sensitivity, e.sensitivity, e.starts_at,
  array_remove(array[e.county_id, e.type_id], null) || array(select t.topic_id from engagement_topic t where t.engagement_id = e.id)
from engagement e
union all
select n.id, 'NOTE', n.person_id, n.organisation_id, null, n.engagement_id, n.id, null, null, '',
  case when greatest(n.sensitivity, p.sensitivity, o.sensitivity, e.sensitivity) <= 1 and not is_sealed(n.body) then n.body end,
  n.sensitivity, greatest(n.sensitivity, p.sensitivity, o.sensitivity, e.sensitivity), n.created_at,
  array_remove(array[p.county_id, o.county_id, e.county_id], null)
from note n left join person p on p.id = n.person_id left join organisation o on o.id = n.organisation_id left join engagement e on e.id = n.engagement_id
union all
select t.id, 'TAG', null, null, null, null, null, t.id, null, t.name, null, 1, 1, t.created_at, '{}' from tag t
union all
select t.id, 'TERM', null, null, null, null, null, null, t.id, concat_ws(' ', t.label_en, t.label_sw), null, 0, 0, '2000-01-01', '{}'
from term t where t.retired_at is null and t.vocabulary <> 'RELATIONSHIP_TYPE';
`;
export const source = sourceWith('');

/**
 * Whatever is touched is found by its key: right after a load there are no statistics that would say so. One plan serves
 * all keys, since to plan takes ten times as long as to do it.
 */
export const byKey =
  'set search_path = public, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off';

/** The same, where a plan hangs on how often a word is. */
export const byWord = 'set search_path = public, pg_temp set plan_cache_mode = auto set enable_seqscan = off';

export const functions = `
-- Brings what is searched up to date with these records, whatever kind they are of.
create function refresh_search(ids uuid[]) returns void language plpgsql ${byKey} as $$
declare
  changed uuid[];
begin
  if coalesce(cardinality(ids), 0) = 0 then return; end if;
  -- Whoever changes the same record at the same moment is waited for here, so that what it wrote is seen below.
  perform from search_entry e where e.id = any(ids) order by e.id for update;
  delete from search_entry e where e.id = any(ids) and e.id not in (select s.id from search_source s where s.id = any(ids));
  with kept as (
    insert into search_entry (id, kind, person_id, organisation_id, post_id, engagement_id, note_id, tag_id, term_id, folded, sensitivity, recent_at, shelf, facets, words)
    select s.id, s.kind, s.person_id, s.organisation_id, s.post_id, s.engagement_id, s.note_id, s.tag_id, s.term_id, f.folded, s.sensitivity,
      s.recent_at, search_shelf(s.kind, s.level), case when s.level = 0 then s.facets || everybody_sees() else s.facets end,
      setweight(to_tsvector('simple', f.folded), 'A') || coalesce(to_tsvector('simple', fold(s.body)), '')
    from search_source s, lateral (select fold(s.names) as folded offset 0) f where s.id = any(ids)
    on conflict (id) do update set person_id = excluded.person_id, organisation_id = excluded.organisation_id, engagement_id = excluded.engagement_id,
      folded = excluded.folded, sensitivity = excluded.sensitivity, recent_at = excluded.recent_at, shelf = excluded.shelf,
      facets = excluded.facets, words = excluded.words
      where (search_entry.person_id, search_entry.organisation_id, search_entry.engagement_id, search_entry.folded, search_entry.sensitivity,
          search_entry.recent_at, search_entry.shelf, search_entry.facets, search_entry.words)
        is distinct from (excluded.person_id, excluded.organisation_id, excluded.engagement_id, excluded.folded, excluded.sensitivity,
          excluded.recent_at, excluded.shelf, excluded.facets, excluded.words)
    returning id)
  select array_agg(id) into changed from kept;
  if changed is null then return; end if;
  with wanted as materialized (
    select e.id, e.shelf, (e.recent_at at time zone 'UTC')::date as recent_on, w.lexeme collate "C" as word, 'A' = any(w.weights) as is_name
    from search_entry e, unnest(e.words) w where e.id = any(changed)),
  -- By the entry alone: by its words one would wade through everybody who has them.
  held as materialized (
    select p.entry_id, p.shelf, p.recent_on, p.word, p.is_name from search_word p where p.entry_id = any(changed)),
  gone as (
    delete from search_word p where p.entry_id = any(changed)
      and (p.entry_id, p.shelf, p.recent_on, p.word, p.is_name) not in (select id, shelf, recent_on, word, is_name from wanted)),
  spelled as (
    insert into search_spelling (word, sound) select w.word, sound_of(w.word) from (select distinct word from wanted) w
    where not exists (select from search_spelling s where s.word = w.word))
  insert into search_word (entry_id, shelf, recent_on, word, is_name)
  select id, shelf, recent_on, word, is_name from wanted except select * from held;
end $$;

-- They were engaged with, and nothing else is new of them.
create function touch_search(ids uuid[], latest timestamptz[]) returns void language plpgsql ${byKey} as $$
begin
  update search_entry e set recent_at = t.at from unnest(ids, latest) t(id, at) where e.id = t.id and e.recent_at <> t.at;
  update search_word w set recent_on = (t.at at time zone 'UTC')::date from unnest(ids, latest) t(id, at)
    where w.entry_id = t.id and w.recent_on <> (t.at at time zone 'UTC')::date;
end $$;

-- A spelling that nothing has any more is forgotten: it may have stood in a text that is sealed now.
create function forget_spellings() returns trigger language plpgsql ${byKey} as $$
begin
  delete from search_spelling s using (select distinct word from gone) g
    where s.word = g.word and not exists (select from search_word w where w.word = g.word);
  return null;
end $$;
create trigger search_word_forgotten after delete on search_word referencing old table as gone for each statement execute function forget_spellings();

-- Once a night: spellings that one writer added while another took the last word away, and such as came twice.
create function tidy_search() returns void language sql set search_path = public, pg_temp as $$
  insert into search_spelling (word, sound) select w.word, sound_of(w.word) from (select distinct word from search_word) w
    where not exists (select from search_spelling s where s.word = w.word);
  delete from search_spelling s where not exists (select from search_word w where w.word = s.word)
    or exists (select from search_spelling twin where twin.word = s.word and twin.ctid < s.ctid);
$$;

-- For tables that stand for themselves or hang on others: the columns that name the records concerned.
create function keep_searchable() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  ids uuid[] := '{}';
begin
  if tg_op <> 'DELETE' then ids := array(select (to_jsonb(r) ->> c)::uuid from added r, unnest(tg_argv) c); end if;
  if tg_op <> 'INSERT' then ids := ids || array(select (to_jsonb(r) ->> c)::uuid from gone r, unnest(tg_argv) c); end if;
  perform refresh_search(array(select distinct id from unnest(ids) id where id is not null));
  return null;
end $$;
`;

const on = (table: string, event: 'insert' | 'update' | 'delete', call: string): string => {
  const rows = {
    insert: 'new table as added',
    update: 'old table as gone new table as added',
    delete: 'old table as gone',
  };
  return `create trigger ${table}_searchable_${event} after ${event} on ${table} referencing ${rows[event]} for each statement execute function ${call};`;
};

const follow = (table: string, ...columns: string[]): string =>
  (['insert', 'update', 'delete'] as const)
    .map((event) => on(table, event, `keep_searchable(${columns.map((column) => `'${column}'`).join(', ')})`))
    .join('\n');

/** Records that much is written to, most of which search has no part in; and those whose name or level others follow. */
export const parents = `
${['other_name'].map((table) => follow(table, 'person_id', 'organisation_id')).join('\n')}
${follow('person_kind', 'person_id')}
${follow('membership', 'person_id')}
${follow('engagement_topic', 'engagement_id')}
${follow('note', 'id')}
${follow('tag', 'id')}
${['person', 'organisation', 'engagement', 'post', 'term'].map((table) => on(table, 'insert', `keep_searchable('id')`)).join('\n')}

create function keep_person_searchable() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  changed uuid[] := array(select n.id from added n join gone o on o.id = n.id
    where (n.name, n.sensitivity, n.merged_into_id, n.county_id) is distinct from (o.name, o.sensitivity, o.merged_into_id, o.county_id));
  engaged uuid[];
  latest timestamptz[];
begin
  if changed <> '{}' then
    perform refresh_search(changed || array(select t.id from note t join added n on n.id = t.person_id join gone o on o.id = n.id
      where (n.sensitivity, n.county_id) is distinct from (o.sensitivity, o.county_id)));
  end if;
  select array_agg(n.id), array_agg(coalesce(n.last_engaged_at, n.created_at)) into engaged, latest
    from added n join gone o on o.id = n.id where n.last_engaged_at is distinct from o.last_engaged_at;
  if engaged is not null then perform touch_search(engaged, latest); end if;
  return null;
end $$;
${on('person', 'update', 'keep_person_searchable()')}

create function keep_organisation_searchable() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  changed uuid[] := array(select n.id from added n join gone o on o.id = n.id
    where (n.name, n.short_name, n.sensitivity, n.merged_into_id, n.county_id, n.kind_id)
      is distinct from (o.name, o.short_name, o.sensitivity, o.merged_into_id, o.county_id, o.kind_id));
  engaged uuid[];
  latest timestamptz[];
begin
  if changed <> '{}' then
    perform refresh_search(changed
      || array(select p.id from post p join added n on n.id = p.organisation_id join gone o on o.id = n.id
        where (n.name, n.sensitivity) is distinct from (o.name, o.sensitivity))
      || array(select t.id from note t join added n on n.id = t.organisation_id join gone o on o.id = n.id
        where (n.sensitivity, n.county_id) is distinct from (o.sensitivity, o.county_id))
      || array(select distinct m.person_id from membership m join added n on n.id = m.organisation_id join gone o on o.id = n.id
        where (n.kind_id, n.sensitivity) is distinct from (o.kind_id, o.sensitivity)));
  end if;
  select array_agg(n.id), array_agg(coalesce(n.last_engaged_at, n.created_at)) into engaged, latest
    from added n join gone o on o.id = n.id where n.last_engaged_at is distinct from o.last_engaged_at;
  if engaged is not null then perform touch_search(engaged, latest); end if;
  return null;
end $$;
${on('organisation', 'update', 'keep_organisation_searchable()')}

create function keep_engagement_searchable() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  changed uuid[] := array(select n.id from added n join gone o on o.id = n.id
    where (n.subject, n.place, n.summary, n.sensitivity, n.starts_at, n.county_id, n.type_id)
      is distinct from (o.subject, o.place, o.summary, o.sensitivity, o.starts_at, o.county_id, o.type_id));
begin
  if changed <> '{}' then
    perform refresh_search(changed || array(select t.id from note t join added n on n.id = t.engagement_id join gone o on o.id = n.id
      where (n.sensitivity, n.county_id) is distinct from (o.sensitivity, o.county_id)));
  end if;
  return null;
end $$;
${on('engagement', 'update', 'keep_engagement_searchable()')}

create function keep_post_searchable() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform refresh_search(array(select n.id from added n) || array(select distinct m.person_id from membership m
    join added n on n.id = m.post_id join gone o on o.id = n.id where n.kind_id is distinct from o.kind_id));
  return null;
end $$;
${on('post', 'update', 'keep_post_searchable()')}

create function keep_term_searchable() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform refresh_search(array(select n.id from added n) || array(select distinct m.person_id from membership m
    join organisation h on h.id = m.organisation_id join added n on n.id = h.kind_id join gone o on o.id = n.id
    where n.implies_kind_id is distinct from o.implies_kind_id));
  return null;
end $$;
${on('term', 'update', 'keep_term_searchable()')}
`;

const followers = ['other_name', 'person_kind', 'membership', 'engagement_topic', 'note', 'tag'];
const whole = ['person', 'organisation', 'engagement', 'post', 'term'];

export const undo = {
  /** How search was kept until now, row by row. */
  before: `
drop trigger engagement_searchable on engagement;
drop trigger post_searchable on post;
drop trigger organisation_searchable on organisation;
drop trigger organisation_names_searchable on other_name;
drop trigger organisation_posts_searchable on organisation;
drop trigger person_searchable on person;
drop trigger person_names_searchable on other_name;
drop function keep_engagement_searchable();
drop function keep_post_searchable();
drop function keep_posts_of_organisation_searchable();
drop function keep_organisation_searchable();
drop function keep_person_searchable();
`,
  after: `
${followers.flatMap((table) => ['insert', 'update', 'delete'].map((event) => `drop trigger ${table}_searchable_${event} on ${table};`)).join('\n')}
${whole.flatMap((table) => ['insert', 'update'].map((event) => `drop trigger ${table}_searchable_${event} on ${table};`)).join('\n')}
drop function keep_searchable(), keep_person_searchable(), keep_organisation_searchable(), keep_engagement_searchable(),
  keep_post_searchable(), keep_term_searchable(), touch_search(uuid[], timestamptz[]), refresh_search(uuid[]), tidy_search();
drop view search_source;
drop table search_word, search_spelling;
drop function forget_spellings(), sound_of(text), search_shelf(text, integer), everybody_sees();
delete from search_entry where kind in ('NOTE', 'TAG', 'TERM');
alter table search_entry drop column note_id, drop column tag_id, drop column term_id, drop column shelf, drop column facets, drop column words,
  drop constraint search_entry_kind_check, add constraint search_entry_kind_check check (kind in ('PERSON','ORGANISATION','POST','ENGAGEMENT'));
create index search_entry_words on search_entry using gin (to_tsvector('simple', folded));
`,
};
