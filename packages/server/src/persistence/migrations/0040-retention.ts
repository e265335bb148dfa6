import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long what nobody needs any more is kept, class by class, and whom that lets go. */
export class Retention1764000000040 implements MigrationInterface {
  readonly name = 'Retention1764000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(periods);
    await runner.query(people);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop function people_past_retention();
drop table retention_period;
`);
  }
}

const periods = `
create table retention_period (
  id uuid primary key,
  class text not null check (class in ('PEOPLE','SIGN_INS','LINKS','REPEATED_SENDS','UPLOADS','IMPORTED_LISTS','NOTIFICATIONS')),
  -- Years for people, days for the rest.
  keep integer not null,
  least integer not null,
  most integer not null,
  version integer not null default 1,
  amended_at timestamptz(3),
  amended_by_id uuid references account(id),
  check (keep between least and most)
);
create unique index retention_period_class on retention_period (class);
create index retention_period_amended_by_id on retention_period (amended_by_id);
alter table retention_period enable row level security;
create policy application on retention_period to utetezi_application using (true) with check (true);
grant select, update on retention_period to utetezi_application;
insert into retention_period (id, class, keep, least, most) values
  (gen_random_uuid(), 'PEOPLE', 5, 1, 30),
  (gen_random_uuid(), 'SIGN_INS', 90, 30, 730),
  (gen_random_uuid(), 'LINKS', 30, 7, 365),
  -- The interface promises 7 days.
  (gen_random_uuid(), 'REPEATED_SENDS', 7, 7, 90),
  (gen_random_uuid(), 'UPLOADS', 1, 1, 30),
  (gen_random_uuid(), 'IMPORTED_LISTS', 365, 30, 3650),
  (gen_random_uuid(), 'NOTIFICATIONS', 90, 7, 730);
`;

const people = `
-- Whom nobody has engaged for the period, whose ground is our own interest or is lost, and whom nothing holds: with
-- those that were merged into them, as erasure takes them.
create function people_past_retention() returns setof uuid language sql stable set search_path = public, pg_temp as $$
  with recursive period as (
    select now() - make_interval(years => keep) as since from retention_period where class = 'PEOPLE'),
  quiet as (
    select p.id from person p, period
    where p.merged_into_id is null and p.erased_at is null
      and p.created_at < since and coalesce(p.last_engaged_at < since, true)
      and (p.lawful_basis = 'LEGITIMATE_INTEREST' or (p.lawful_basis = 'CONSENT' and 'KEEPING' = any(p.consents_withdrawn)))),
  same as (
    select id as root, id from quiet
    union select s.root, p.id from same s join person p on p.merged_into_id = s.id)
  select q.id from quiet q where not exists (
    select from same s, period where s.root = q.id and (
      exists (select from legal_hold h where h.person_id = s.id and h.lifted_at is null)
      or exists (select from account a where a.person_id = s.id)
      or exists (select from participation x where x.person_id = s.id and x.starts_at >= since and x.status <> 'CANCELLED')
      or exists (select from commitment c where s.id in (c.person_id, c.witness_id) and c.status in ('MADE','IN_PROGRESS'))
      or exists (select from task t where t.person_id = s.id and t.status in ('OPEN','IN_PROGRESS','WAITING'))
      or exists (select from subject_request r where r.person_id = s.id and r.closed_at is null)
      or exists (select from share_grant g join agreement a on a.id = g.agreement_id where g.person_id = s.id and share_ends_at(g, a) > now())
      or exists (select from record_audience v where v.record_id = s.id and v.expires_at > now())))
$$;
`;
