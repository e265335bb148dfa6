import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Press lists, by name or by rule; and journalists found by when they were last pitched and what they answered. */
export class PressLists1764000000054 implements MigrationInterface {
  readonly name = 'PressLists1764000000054';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${before}`);
    await runner.query(fitting);
    await runner.query(lists);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop function on_press_list(uuid, date);
drop table press_list_entry;
drop table press_list;
drop function journalists_fitting(uuid[], uuid[], uuid[], uuid[], boolean, text[], boolean, date, integer, text[], date);
`);
    await runner.query(fittingBefore);
  }
}

const before = `journalists_fitting(uuid[], uuid[], uuid[], uuid[], boolean, text[], boolean, date, date)`;

export const parameters = (pitched: string): string => `
  beats uuid[] default null, mediums uuid[] default null, outlets uuid[] default null, counties uuid[] default null,
  nationwide boolean default false, spoken text[] default null, freelance boolean default null,
  verified_since date default null, ${pitched}as_of date default null`;

export const conditions = `
  p.merged_into_id is null
    and (beats is null or exists (
      select from journalist_beat b where b.journalist_id = j.id and b.beat_id in (select narrower_terms(beats))))
    and (spoken is null or p.languages && spoken)
    and (freelance is null or j.is_freelance = freelance)
    and (verified_since is null or j.verified_at >= verified_since::timestamp at time zone 'Africa/Nairobi')
    and ((mediums is null and outlets is null and (counties is null or p.county_id = any(counties)))
      or exists (
        select from membership m
        join organisation g on g.id = m.organisation_id and g.sensitivity <= 1
        left join outlet o on o.organisation_id = g.id
        where m.person_id = p.id and m.sensitivity <= 1
          and coalesce(m.started_on, '-infinity') <= coalesce(as_of, (now() at time zone 'Africa/Nairobi')::date)
          and coalesce(m.ended_on, 'infinity') >= coalesce(as_of, (now() at time zone 'Africa/Nairobi')::date)
          and (mediums is null or o.medium_id = any(mediums))
          and (outlets is null or g.id = any(outlets))
          and (counties is null or p.county_id = any(counties) or (nationwide and o.is_nationwide) or exists (
            select from outlet_county c where c.outlet_id = o.id and c.county_id = any(counties)))))`;

/** As in 0051. */
const fittingBefore = `
create function journalists_fitting(${parameters('')}) returns setof uuid language sql stable as $$
  select j.person_id from journalist j join person p on p.id = j.person_id where ${conditions}
$$;`;

export const endOf = (day: string): string =>
  `((coalesce(${day}, (now() at time zone 'Africa/Nairobi')::date) + 1)::timestamp at time zone 'Africa/Nairobi')`;

const fitting = `
-- The people whose media profile answers to all that is given; null leaves a condition out. Memberships are those that
-- hold on the day, today when none is said, and pitches those sent by its end; what somebody answered is what they have
-- answered by now. Beats, languages and what outlets reach are as they are recorded now, since they have no dates.
-- Without a medium or an outlet, to be based in a county is enough. Closed memberships and outlets lead to nobody. Who may
-- see the people is for whoever asks.
create function journalists_fitting(${parameters('not_pitched_days integer default null, answers text[] default null, ')})
returns setof uuid language sql stable as $$
  select j.person_id from journalist j join person p on p.id = j.person_id where ${conditions}
    and (not_pitched_days is null or not exists (
      select from pitch_recipient r where r.person_id = p.id and r.sent_at < ${endOf('as_of')}
        and r.sent_at >= ${endOf('as_of')} - make_interval(days => not_pitched_days)))
    and (answers is null or (
      select r.status from pitch_recipient r where r.person_id = p.id and r.sent_at < ${endOf('as_of')}
      order by r.sent_at desc, r.id desc limit 1) = any(answers))
$$;`;

const lists = `
create table press_list (
  id uuid primary key,
  name text not null check (btrim(name) <> ''),
  purpose text,
  -- By rule, it holds whoever answers to the criteria; else those who were added.
  is_rule boolean not null default false,
  beat_ids uuid[], medium_ids uuid[], outlet_ids uuid[], county_ids uuid[],
  or_nationwide boolean not null default false,
  languages text[],
  is_freelance boolean,
  verified_since date,
  not_pitched_days integer check (not_pitched_days between 1 and 3650),
  last_answers text[],
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  retired_at timestamptz(3),
  version integer not null default 1
);
create index press_list_name on press_list (name, id);
create index press_list_created_by_id on press_list (created_by_id);

-- Kept when somebody is taken off, so that any past day can be asked for.
create table press_list_entry (
  id uuid primary key,
  press_list_id uuid not null references press_list(id) on delete cascade,
  person_id uuid not null references person(id) on delete cascade,
  added_at timestamptz(3) not null default now(),
  added_by_id uuid references account(id),
  removed_at timestamptz(3),
  removed_by_id uuid references account(id),
  check (removed_at >= added_at)
);
create unique index press_list_entry_once on press_list_entry (press_list_id, person_id) where removed_at is null;
create index press_list_entry_press_list_id on press_list_entry (press_list_id, added_at);
create index press_list_entry_person_id on press_list_entry (person_id);
create index press_list_entry_added_by_id on press_list_entry (added_by_id);
create index press_list_entry_removed_by_id on press_list_entry (removed_by_id);

-- Who is on a list at the end of a day in Nairobi, today when none is said: those who had been added and not taken off; or
-- those who answer to the rule as 'journalists_fitting' says of that day, by the rule as it is now.
create function on_press_list(list uuid, as_of date default null) returns setof uuid language sql stable as $$
  select e.person_id from press_list_entry e join press_list l on l.id = e.press_list_id
  where l.id = list and not l.is_rule and e.added_at < ${endOf('as_of')}
    and coalesce(e.removed_at, 'infinity') >= ${endOf('as_of')}
  union
  select f.id from press_list l cross join lateral journalists_fitting(
    beats => l.beat_ids, mediums => l.medium_ids, outlets => l.outlet_ids, counties => l.county_ids,
    nationwide => l.or_nationwide, spoken => l.languages, freelance => l.is_freelance, verified_since => l.verified_since,
    not_pitched_days => l.not_pitched_days, answers => l.last_answers, as_of => on_press_list.as_of) f(id)
  where l.id = list and l.is_rule
$$;
${['press_list', 'press_list_entry']
  .map(
    (table) => `
alter table ${table} enable row level security;
create policy application on ${table} to utetezi_application using (true) with check (true);
grant select, insert, update, delete on ${table} to utetezi_application;
grant select on ${table} to utetezi_partner;`,
  )
  .join('')}
`;
