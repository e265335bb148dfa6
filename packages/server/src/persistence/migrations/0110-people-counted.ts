import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byKey } from './search/upkeep';

/**
 * How many people there are of each contact status and of each kind of stakeholder, as sums by the day from which it is
 * so: what time changes by itself is counted by adding up the days until today. To tell it, everybody was looked at.
 */
export class PeopleCounted1764000000110 implements MigrationInterface {
  readonly name = 'PeopleCounted1764000000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(refusal);
    await runner.query(turns);
    await runner.query(tables);
    await runner.query(functions);
    await runner.query(triggers);
    // Creating the triggers has made writers wait: nobody is counted twice, and nobody is left out.
    await runner.query(`
update person p set refuses_contact = true where exists (
  select from do_not_contact d where d.person_id = p.id and d.channel is null and d.lifted_at is null);
insert into person_kind_span select s.person_id, s.kind_id, s.during from person_kind_held s;
delete from people_change;
insert into people_tally (measure, key_id, day, count)
  select c.measure, c.key_id, c.day, sum(c.change) from (
    ${turned('p', 1, 'from person p')} union all ${held(1, 'person_kind_span s join person p on p.id = s.person_id')}) c
  group by 1, 2, 3 having sum(c.change) <> 0;
create index person_refuses_contact on person (sort_name, id) where ${refuses('')};
create index person_cools_at on person (cools_at(last_engaged_at, contact_rhythm_days), id) where merged_into_id is null and not (${refuses('')});
create index person_goes_cold_at on person (goes_cold_at(last_engaged_at, contact_rhythm_days), id) where merged_into_id is null and not (${refuses('')});
analyze person;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index person_refuses_contact, person_cools_at, person_goes_cold_at;
${triggered.map(([name, table]) => `drop trigger ${name} on ${table};`).join('\n')}
drop function fold_people_counts(integer), count_people(), count_person_moved(), count_person_leaving(), keep_kind_spans(),
  refresh_kind_spans(uuid[]), keep_contact_refused();
drop view people_counted, person_kind_held;
drop table people_change, people_tally, person_kind_span;
drop function cools_at(timestamptz, smallint), goes_cold_at(timestamptz, smallint);
alter table person drop refuses_contact;`);
  }
}

/** Asked for by themselves, or because they withdrew their consent to it. */
const refuses = (row: string): string => `${row}refuses_contact or 'CONTACT' = any(${row}consents_withdrawn)`;
const counted = (row: string): string => `${row}.sensitivity <= 1 and ${row}.merged_into_id is null`;
const inUTC = (instant: string): string => `(${instant} at time zone 'UTC')::date`;

const refusal = `
-- Kept from their wishes: they asked not to be contacted at all.
alter table person add refuses_contact boolean not null default false;

create function keep_contact_refused() returns trigger language plpgsql ${byKey} as $$
declare
  touched uuid[];
begin
  if tg_op = 'INSERT' then touched := array(select distinct a.person_id from added a where a.person_id is not null and a.channel is null order by 1);
  elsif tg_op = 'DELETE' then touched := array(select distinct g.person_id from gone g where g.person_id is not null and g.channel is null order by 1);
  else touched := array(
    select distinct k.id from gone g join added a on a.id = g.id, lateral (values (g.person_id), (a.person_id)) k(id)
    where k.id is not null and (g.person_id, g.channel, g.lifted_at) is distinct from (a.person_id, a.channel, a.lifted_at) order by 1);
  end if;
  if touched = '{}' then return null; end if;
  perform from person p where p.id = any(touched) order by p.id for no key update;
  update person p set refuses_contact = not p.refuses_contact
    where p.id = any(touched) and p.refuses_contact <> exists (
      select from do_not_contact d where d.person_id = p.id and d.channel is null and d.lifted_at is null);
  return null;
end $$;
`;

const turns = `
-- When three quarters of the rhythm have passed since the last contact, and when all of it has; sixty days unless agreed.
-- Days have 24 hours here, whatever the clocks of a place do.
create function cools_at(last timestamptz, rhythm smallint) returns timestamptz language sql immutable parallel safe
  return (last at time zone 'UTC' + coalesce(rhythm, 60) * interval '18 hours') at time zone 'UTC';
create function goes_cold_at(last timestamptz, rhythm smallint) returns timestamptz language sql immutable parallel safe
  return (last at time zone 'UTC' + coalesce(rhythm, 60) * interval '24 hours') at time zone 'UTC';
`;

const measures = `check (measure in ('REFUSES','NEVER','COOLS','COLD','KIND'))`;

const tables = `
-- When somebody was, is or will be of a kind, by what they hold and what was added by hand; no two spans of one kind meet.
create table person_kind_span (
  person_id uuid not null references person(id) on delete cascade,
  kind_id uuid not null references term(id),
  during daterange not null,
  primary key (person_id, kind_id, during)
);
create index person_kind_span_kind_id on person_kind_span (kind_id, person_id);

-- Those open to all staff, as person_kind_today says it of today; a closed membership gives nothing away.
create view person_kind_held with (security_invoker = true) as
select k.person_id, k.kind_id, unnest(range_agg(k.during)) as during from (
  select a.person_id, a.kind_id, daterange(null, null) as during from person_kind a
  union all
  select m.person_id, m.kind_id, daterange(m.started_on, m.ended_on, '[]') from membership m
    where m.sensitivity <= 1 and m.kind_id is not null) k
group by 1, 2;

-- What a writer appends: from which day on somebody more, or less, is so. Without a day it is so until something is written.
create table people_change (
  id bigint generated always as identity primary key,
  measure text not null ${measures},
  key_id uuid,
  day date not null,
  change integer not null
) with (vacuum_index_cleanup = on);
create index people_change_measure on people_change (measure, key_id);
create table people_tally (
  measure text not null ${measures},
  key_id uuid,
  day date not null,
  count integer not null
);
create unique index people_tally_once on people_tally (measure, key_id, day) include (count) nulls not distinct;
create index people_tally_empty on people_tally (count) where count = 0;

alter table person_kind_span enable row level security;
alter table people_change enable row level security;
alter table people_tally enable row level security;
-- Partners' statements do not name them.
create policy application on person_kind_span to utetezi_application using (true) with check (true);
create policy application on people_change to utetezi_application using (true) with check (true);
create policy application on people_tally to utetezi_application using (true) with check (true);

create view people_counted with (security_invoker = true) as
select measure, key_id, day, count from people_tally union all select measure, key_id, day, change from people_change;
`;

/** What each of these people counts for by when they were met. */
const turned = (row: string, change: 1 | -1, from: string): string =>
  `select t.measure, null::uuid as key_id, t.day, ${change} as change ${from}, lateral (values
      ('REFUSES', case when ${refuses(`${row}.`)} then '-infinity'::date end),
      ('NEVER', case when not (${refuses(`${row}.`)}) and ${row}.last_engaged_at is null then '-infinity'::date end),
      ('COOLS', case when not (${refuses(`${row}.`)}) then ${inUTC(`cools_at(${row}.last_engaged_at, ${row}.contact_rhythm_days)`)} end),
      ('COLD', case when not (${refuses(`${row}.`)}) then ${inUTC(`goes_cold_at(${row}.last_engaged_at, ${row}.contact_rhythm_days)`)} end)
    ) t(measure, day) where t.day is not null and ${counted(row)}`;

/** What they count for by their kinds: from the first day, and no more from the day after the last. */
const held = (change: 1 | -1, from: string, row = 'p'): string =>
  `select 'KIND' as measure, s.kind_id as key_id, t.day, t.change * ${change} as change from ${from}, lateral (values
      (coalesce(lower(s.during), '-infinity'::date), 1), (upper(s.during), -1)) t(day, change) where t.day is not null and ${counted(row)}`;

const append = 'insert into people_change (measure, key_id, day, change)';
/** What cancels out is not written. */
const added = (changes: string): string =>
  `${append} select c.measure, c.key_id, c.day, sum(c.change) from (${changes}) c group by 1, 2, 3 having sum(c.change) <> 0;`;

const functions = `
create function count_people() returns trigger language plpgsql ${byKey} as $$
begin
  ${added(turned('a', 1, 'from added a'))}
  return null;
end $$;

create function count_person_moved() returns trigger language plpgsql ${byKey} as $$
begin
  ${added(`${turned('o', -1, 'from (select old.*) o')} union all ${turned('n', 1, 'from (select new.*) n')}`)}
  if (${counted('old')}) <> (${counted('new')}) then
    ${added(`${held(-1, 'person_kind_span s, (select old.*) o', 'o')} and s.person_id = old.id
      union all ${held(1, 'person_kind_span s, (select new.*) n', 'n')} and s.person_id = new.id`)}
  end if;
  return null;
end $$;

-- Before somebody goes, while the spans are still there; whatever goes after them finds nobody to count for.
create function count_person_leaving() returns trigger language plpgsql ${byKey} as $$
begin
  ${added(`${turned('o', -1, 'from (select old.*) o')}
    union all ${held(-1, 'person_kind_span s, (select old.*) o', 'o')} and s.person_id = old.id`)}
  return old;
end $$;

-- Whoever changes what somebody holds, or how closed they are, waits here for whoever else does, and counts what is then so.
create function refresh_kind_spans(ids uuid[]) returns void language plpgsql ${byKey} as $$
begin
  if coalesce(cardinality(ids), 0) = 0 then return; end if;
  perform from person p where p.id = any(ids) order by p.id for no key update;
  with wanted as materialized (select * from person_kind_held h where h.person_id = any(ids)),
  lost as (
    delete from person_kind_span s where s.person_id = any(ids)
      and not exists (select from wanted w where (w.person_id, w.kind_id, w.during) = (s.person_id, s.kind_id, s.during)) returning *),
  won as (
    insert into person_kind_span select w.person_id, w.kind_id, w.during from wanted w on conflict do nothing returning *)
  ${added(`${held(-1, 'lost s join person p on p.id = s.person_id')}
    union all ${held(1, 'won s join person p on p.id = s.person_id')}`)}
end $$;

create function keep_kind_spans() returns trigger language plpgsql ${byKey} as $$
declare
  touched uuid[];
begin
  if tg_op = 'INSERT' then touched := array(select distinct person_id from added order by 1);
  elsif tg_op = 'DELETE' then touched := array(select distinct person_id from gone order by 1);
  elsif tg_table_name = 'membership' then touched := array(
    select distinct k.id from added n join gone o on o.id = n.id, lateral (values (n.person_id), (o.person_id)) k(id)
    where (n.person_id, n.kind_id, n.started_on, n.ended_on, n.sensitivity <= 1)
      is distinct from (o.person_id, o.kind_id, o.started_on, o.ended_on, o.sensitivity <= 1) order by 1);
  else touched := array(select person_id from added union select person_id from gone order by 1);
  end if;
  perform refresh_kind_spans(touched);
  return null;
end $$;

-- Adds changes to the sums and takes them away, in one statement. One at a time; whoever comes second has nothing to do.
-- @returns how many were added.
create function fold_people_counts(most integer) returns integer language plpgsql set search_path = public, pg_temp as $$
declare
  folded integer;
begin
  if not pg_try_advisory_xact_lock(hashtext('people_tally')) then return 0; end if;
  with taken as (
    delete from people_change where id in (select id from people_change order by id limit most) returning *),
  added as (
    insert into people_tally as kept (measure, key_id, day, count)
    select t.measure, t.key_id, t.day, sum(t.change) from taken t group by 1, 2, 3 having sum(t.change) <> 0
    on conflict (measure, key_id, day) do update set count = kept.count + excluded.count)
  select count(*) into folded from taken;
  delete from people_tally where count = 0;
  return folded;
end $$;
`;

type Event = 'insert' | 'update' | 'delete';
const rows: Readonly<Record<Event, string>> = {
  insert: 'new table as added',
  update: 'old table as gone new table as added',
  delete: 'old table as gone',
};

const bySet: readonly (readonly [name: string, table: string, events: readonly Event[], call: string])[] = [
  ['person_counted', 'person', ['insert'], 'count_people()'],
  ['membership_kind_spans', 'membership', ['insert', 'update', 'delete'], 'keep_kind_spans()'],
  ['person_kind_spans', 'person_kind', ['insert', 'update', 'delete'], 'keep_kind_spans()'],
  ['do_not_contact_refused', 'do_not_contact', ['insert', 'update', 'delete'], 'keep_contact_refused()'],
];
const triggered: readonly (readonly [name: string, table: string])[] = [
  ...bySet.flatMap(([name, table, events]) => events.map((event) => [`${name}_${event}`, table] as const)),
  ['person_counted_update', 'person'],
  ['person_leaving', 'person'],
];

const facts = (row: string): string =>
  `(${counted(row)}, ${refuses(`${row}.`)}, ${row}.last_engaged_at, ${row}.contact_rhythm_days)`;

const triggers = `
${bySet
  .flatMap(([name, table, events, call]) =>
    events.map(
      (event) =>
        `create trigger ${name}_${event} after ${event} on ${table} referencing ${rows[event]} for each statement execute function ${call};`,
    ),
  )
  .join('\n')}
create trigger person_counted_update
  after update of sensitivity, merged_into_id, refuses_contact, consents_withdrawn, last_engaged_at, contact_rhythm_days on person
  for each row when (${facts('old')} is distinct from ${facts('new')}) execute function count_person_moved();
create trigger person_leaving before delete on person for each row execute function count_person_leaving();
`;
