import { byKey } from '../search/upkeep';

export const tables = `
-- The kinds of stakeholders who took part, in the capacity in which they did; of whoever is closed it says nothing.
create table engagement_kind (
  engagement_id uuid not null references engagement(id) on delete cascade,
  kind_id uuid not null references term(id),
  primary key (engagement_id, kind_id)
);
create index engagement_kind_kind_id on engagement_kind (kind_id, engagement_id);

-- What a writer appends: an engagement that came or went (EACH), or a topic or kind of one.
create table engagement_change (
  id bigint generated always as identity primary key,
  dimension text not null check (dimension in ('EACH','TOPIC','KIND')),
  key_id uuid,
  day date not null,
  status text not null,
  type_id uuid,
  county_id uuid,
  staff_id uuid,
  change smallint not null
);

-- Sums of what was added up; of those above INTERNAL there are none, they are counted for each viewer.
create table engagement_tally (
  dimension text not null check (dimension in ('ALL','TYPE','COUNTY','STAFF','TOPIC','KIND')),
  key_id uuid,
  day date not null,
  status text not null,
  count integer not null,
  unique nulls not distinct (dimension, day, key_id, status)
);
create index engagement_tally_empty on engagement_tally (count) where count = 0;
create index engagement_closed on engagement (id) where sensitivity >= 2;

alter table engagement_kind enable row level security;
alter table engagement_change enable row level security;
alter table engagement_tally enable row level security;
create policy application on engagement_kind to utetezi_application using (true) with check (true);
create policy application on engagement_change to utetezi_application using (true) with check (true);
create policy application on engagement_tally to utetezi_application using (true) with check (true);
-- For partners' statements it is empty.
grant select on engagement_kind to utetezi_partner;
`;

const columnsOf = (row: string): string =>
  `(values ('ALL', null::uuid), ('TYPE', ${row}.type_id), ('COUNTY', ${row}.county_id), ('STAFF', ${row}.staff_id))`;

export const views = `
-- Each engagement under each of its keys, counted as it stands.
create view engagement_counted_each with (security_invoker = true) as
select e.id, e.sensitivity, k.dimension, k.key_id, e.day, e.status
  from engagement e, lateral (select e.type_id, e.county_id, e.created_by_id as staff_id) s, lateral ${columnsOf('s')} k(dimension, key_id)
union all
select e.id, e.sensitivity, 'TOPIC', t.topic_id, e.day, e.status from engagement e join engagement_topic t on t.engagement_id = e.id
union all
select e.id, e.sensitivity, 'KIND', k.kind_id, e.day, e.status from engagement e join engagement_kind k on k.engagement_id = e.id;

-- What is counted for staff: the sums, what is not yet in them, and one by one what is closed, for whoever it was opened to.
create view engagement_counted with (security_invoker = true) as
select null::uuid as id, 1::smallint as sensitivity, t.dimension, t.key_id, t.day, t.status, t.count from engagement_tally t
union all
select null, 1::smallint, k.dimension, k.key_id, c.day, c.status, c.change::integer
  from engagement_change c, lateral ${columnsOf('c')} k(dimension, key_id) where c.dimension = 'EACH'
union all
select null, 1::smallint, c.dimension, c.key_id, c.day, c.status, c.change::integer from engagement_change c where c.dimension <> 'EACH'
union all
select e.id, e.sensitivity, e.dimension, e.key_id, e.day, e.status, 1 from engagement_counted_each e where e.sensitivity >= 2;
`;

export const kinds = `
create view engagement_kind_source with (security_invoker = true) as
select p.engagement_id, k.kind_id
from participation p
left join person h on h.id = p.person_id
left join organisation o on o.id = coalesce(p.on_behalf_of_id, p.organisation_id)
left join term t on t.id = o.kind_id
left join post on post.id = p.in_post_id,
lateral (select coalesce(post.kind_id, t.implies_kind_id) as kind_id
  union select a.kind_id from person_kind a where a.person_id = p.person_id) k
where k.kind_id is not null and coalesce(h.sensitivity, 0) <= 1 and coalesce(o.sensitivity, 0) <= 1 and coalesce(post.sensitivity, 0) <= 1;

create function refresh_engagement_kinds(ids uuid[]) returns void language plpgsql ${byKey} as $$
begin
  if coalesce(cardinality(ids), 0) = 0 then return; end if;
  perform from engagement e where e.id = any(ids) order by e.id for no key update;
  with wanted as materialized (select distinct s.engagement_id, s.kind_id from engagement_kind_source s where s.engagement_id = any(ids)),
  gone as (
    delete from engagement_kind k where k.engagement_id = any(ids) and (k.engagement_id, k.kind_id) not in (select engagement_id, kind_id from wanted))
  insert into engagement_kind select w.engagement_id, w.kind_id from wanted w on conflict do nothing;
end $$;

-- Told which table's rows changed, asks for the engagements that these concern.
create function keep_engagement_kinds() returns trigger language plpgsql ${byKey} as $$
declare
  ids uuid[] := '{}';
  changed uuid[];
begin
  if tg_table_name = 'participation' then
    if tg_op = 'INSERT' then ids := array(select distinct engagement_id from added);
    elsif tg_op = 'DELETE' then ids := array(select distinct engagement_id from gone);
    else ids := array(select unnest(array[n.engagement_id, o.engagement_id]) from added n join gone o on o.id = n.id
      where (n.engagement_id, n.person_id, n.organisation_id, n.on_behalf_of_id, n.in_post_id)
        is distinct from (o.engagement_id, o.person_id, o.organisation_id, o.on_behalf_of_id, o.in_post_id));
    end if;
  elsif tg_table_name = 'person_kind' then
    if tg_op <> 'DELETE' then ids := array(select p.engagement_id from participation p join added a on a.person_id = p.person_id); end if;
    if tg_op <> 'INSERT' then ids := ids || array(select p.engagement_id from participation p join gone a on a.person_id = p.person_id); end if;
  else
    -- Most writes to these concern nobody's kind, and must not look for whoever took part.
    case tg_table_name
      when 'person' then changed := array(select n.id from added n join gone o on o.id = n.id
        where (n.sensitivity <= 1) <> (o.sensitivity <= 1));
      when 'organisation' then changed := array(select n.id from added n join gone o on o.id = n.id
        where n.kind_id <> o.kind_id or (n.sensitivity <= 1) <> (o.sensitivity <= 1));
      when 'post' then changed := array(select n.id from added n join gone o on o.id = n.id
        where n.kind_id is distinct from o.kind_id or (n.sensitivity <= 1) <> (o.sensitivity <= 1));
      else changed := array(select h.id from added n join gone o on o.id = n.id join organisation h on h.kind_id = n.id
        where n.implies_kind_id is distinct from o.implies_kind_id);
    end case;
    if changed = '{}' then return null; end if;
    case tg_table_name
      when 'person' then ids := array(select p.engagement_id from participation p where p.person_id = any(changed));
      when 'post' then ids := array(select p.engagement_id from participation p where p.in_post_id = any(changed));
      else ids := array(select p.engagement_id from participation p where p.organisation_id = any(changed)
        union select p.engagement_id from participation p where p.on_behalf_of_id = any(changed));
    end case;
  end if;
  perform refresh_engagement_kinds(array(select distinct id from unnest(ids) id));
  return null;
end $$;
`;

const each = (row: string, change: 1 | -1): string =>
  `select 'EACH', null::uuid, ${row}.day, ${row}.status, ${row}.type_id, ${row}.county_id, ${row}.created_by_id, ${change}`;

const parts = (row: string, change: 1 | -1, from: string): string =>
  ['TOPIC', 'KIND']
    .map((dimension) => {
      const table = `engagement_${dimension.toLowerCase()}`;
      return `select '${dimension}', k.${dimension.toLowerCase()}_id, ${row}.day, ${row}.status, null::uuid, null::uuid, null::uuid, ${change} ${from} join ${table} k on k.engagement_id = ${row}.id`;
    })
    .join(' union all ');

const append = 'insert into engagement_change (dimension, key_id, day, status, type_id, county_id, staff_id, change)';
const both = 'from added n join gone o on o.id = n.id';
const moved = `(n.day, n.status, n.sensitivity <= 1) is distinct from (o.day, o.status, o.sensitivity <= 1)`;
const differs = `(n.day, n.status, n.type_id, n.county_id, n.created_by_id, n.sensitivity <= 1)
      is distinct from (o.day, o.status, o.type_id, o.county_id, o.created_by_id, o.sensitivity <= 1)`;

export const functions = `
create function count_engagements() returns trigger language plpgsql ${byKey} as $$
begin
  if tg_op = 'INSERT' then
    ${append} ${each('n', 1)} from added n where n.sensitivity <= 1;
  elsif exists (select ${both} where ${differs}) then
    ${append}
      ${each('o', -1)} ${both} where o.sensitivity <= 1 and ${differs}
      union all ${each('n', 1)} ${both} where n.sensitivity <= 1 and ${differs}
      union all select * from (${parts('o', -1, `from (select o.* ${both} where o.sensitivity <= 1 and ${moved}) o`)}) lost
      union all select * from (${parts('n', 1, `from (select n.* ${both} where n.sensitivity <= 1 and ${moved}) n`)}) won;
  end if;
  return null;
end $$;

-- Before it goes, while its topics and kinds are still there; when they go after it, they find no engagement to count for.
create function count_engagement_leaving() returns trigger language plpgsql ${byKey} as $$
begin
  if old.sensitivity <= 1 then
    ${append} ${each('old', -1)} union all
      ${parts('e', -1, 'from (select old.id, old.day, old.status) e')};
  end if;
  return old;
end $$;

-- Waits for whoever changes the engagement right now, so that both count it as it will be.
create function count_engagement_parts() returns trigger language plpgsql ${byKey} as $$
begin
  if tg_op = 'INSERT' then
    perform from engagement e where e.id in (select engagement_id from added) order by e.id for no key update;
    ${append} select tg_argv[0], (to_jsonb(a) ->> tg_argv[1])::uuid, e.day, e.status, null, null, null, 1
      from added a join engagement e on e.id = a.engagement_id where e.sensitivity <= 1;
  else
    perform from engagement e where e.id in (select engagement_id from gone) order by e.id for no key update;
    ${append} select tg_argv[0], (to_jsonb(a) ->> tg_argv[1])::uuid, e.day, e.status, null, null, null, -1
      from gone a join engagement e on e.id = a.engagement_id where e.sensitivity <= 1;
  end if;
  return null;
end $$;

-- Adds changes to the sums and takes them away, in one statement: whoever counts sees them in one place or the other.
-- One at a time; whoever comes second has nothing to do. @returns how many were added.
create function fold_engagement_counts(most integer) returns integer language plpgsql set search_path = public, pg_temp as $$
declare
  folded integer;
begin
  if not pg_try_advisory_xact_lock(hashtext('engagement_tally')) then return 0; end if;
  with taken as (
    delete from engagement_change where id in (select id from engagement_change order by id limit most) returning *),
  spread as (
    select k.dimension, k.key_id, t.day, t.status, t.change from taken t, lateral ${columnsOf('t')} k(dimension, key_id) where t.dimension = 'EACH'
    union all select t.dimension, t.key_id, t.day, t.status, t.change from taken t where t.dimension <> 'EACH'),
  added as (
    insert into engagement_tally as kept (dimension, key_id, day, status, count)
    select s.dimension, s.key_id, s.day, s.status, sum(s.change) from spread s group by 1, 2, 3, 4 having sum(s.change) <> 0
    on conflict (dimension, day, key_id, status) do update set count = kept.count + excluded.count)
  select count(*) into folded from taken;
  delete from engagement_tally where count = 0;
  return folded;
end $$;
`;

type Event = 'insert' | 'update' | 'delete';
const rows: Readonly<Record<Event, string>> = {
  insert: 'new table as added',
  update: 'old table as gone new table as added',
  delete: 'old table as gone',
};
const all: readonly Event[] = ['insert', 'update', 'delete'];

const made: readonly (readonly [name: string, table: string, events: readonly Event[], call: string])[] = [
  ['engagement_counted', 'engagement', ['insert', 'update'], 'count_engagements()'],
  ['engagement_topic_counted', 'engagement_topic', ['insert', 'delete'], `count_engagement_parts('TOPIC', 'topic_id')`],
  ['engagement_kind_counted', 'engagement_kind', ['insert', 'delete'], `count_engagement_parts('KIND', 'kind_id')`],
  ['participation_kinds', 'participation', all, 'keep_engagement_kinds()'],
  ['person_kind_kinds', 'person_kind', all, 'keep_engagement_kinds()'],
  ...['person', 'organisation', 'post', 'term'].map(
    (table) => [`${table}_kinds`, table, ['update'], 'keep_engagement_kinds()'] as const,
  ),
];

export const triggers = {
  sql: `${made
    .flatMap(([name, table, events, call]) =>
      events.map(
        (event) =>
          `create trigger ${name}_${event} after ${event} on ${table} referencing ${rows[event]} for each statement execute function ${call};`,
      ),
    )
    .join('\n')}
create trigger engagement_leaving before delete on engagement for each row execute function count_engagement_leaving();
`,
  undo: `drop trigger engagement_leaving on engagement;
${made.flatMap(([name, table, events]) => events.map((event) => `drop trigger ${name}_${event} on ${table};`)).join('\n')}`,
};
