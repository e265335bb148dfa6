import type { MigrationInterface, QueryRunner } from 'typeorm';
import { endOf } from './0054-press-lists';

/** What somebody asks for again and again, kept with a name; and lists by rule that count days of verification from today. */
export class SavedViews1764000000103 implements MigrationInterface {
  readonly name = 'SavedViews1764000000103';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table saved_view (
  id uuid primary key,
  account_id uuid not null references account(id) on delete cascade,
  room text not null check (room in ('JOURNALISTS','PEOPLE','ORGANISATIONS')),
  name text not null check (btrim(name) <> ''),
  -- What the address of the room holds, as a JSON object. Days count from whenever it is opened.
  address text not null check (length(address) <= 4000),
  is_shared boolean not null default false,
  created_at timestamptz(3) not null default now(),
  version integer not null default 1
);
create unique index saved_view_own_name on saved_view (account_id, room, lower(name));
create index saved_view_name on saved_view (name, id);
alter table saved_view enable row level security;
create policy application on saved_view to utetezi_application using (true) with check (true);
grant select, insert, update, delete on saved_view to utetezi_application;
grant select on saved_view to utetezi_partner;

alter table press_list add verified_days integer check (verified_days between 1 and 3650);
-- A list that was never changed says by its day how many days were meant.
update press_list set verified_days = (created_at at time zone 'Africa/Nairobi')::date - verified_since, verified_since = null
where is_rule and version = 1 and (created_at at time zone 'Africa/Nairobi')::date - verified_since between 1 and 3650;`);
    await runner.query(
      onList(
        `greatest(l.verified_since, coalesce(on_press_list.as_of, (now() at time zone 'Africa/Nairobi')::date) - l.verified_days)`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(onList('l.verified_since'));
    await runner.query(`
update press_list set verified_since = greatest(verified_since, (now() at time zone 'Africa/Nairobi')::date - verified_days)
where verified_days is not null;
alter table press_list drop verified_days;
drop table saved_view;`);
  }
}

const onList = (verifiedSince: string): string => `
create or replace function on_press_list(list uuid, as_of date default null) returns setof uuid language sql stable as $$
  select e.person_id from press_list_entry e join press_list l on l.id = e.press_list_id
  where l.id = list and not l.is_rule and e.added_at < ${endOf('as_of')}
    and coalesce(e.removed_at, 'infinity') >= ${endOf('as_of')}
  union
  select f.id from press_list l cross join lateral journalists_fitting(
    beats => l.beat_ids, mediums => l.medium_ids, outlets => l.outlet_ids, counties => l.county_ids,
    nationwide => l.or_nationwide, spoken => l.languages, freelance => l.is_freelance, verified_since => ${verifiedSince},
    not_pitched_days => l.not_pitched_days, answers => l.last_answers, tones => l.tones, as_of => on_press_list.as_of) f(id)
  where l.id = list and l.is_rule
$$;`;
