import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Opening a protected record in an emergency, and telling those who answer for it. */
export class BreakGlass1764000000016 implements MigrationInterface {
  readonly name = 'BreakGlass1764000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table break_glass (
  id uuid primary key,
  account_id uuid not null references account(id),
  person_id uuid references person(id),
  organisation_id uuid references organisation(id),
  engagement_id uuid references engagement(id),
  reason text not null check (length(btrim(reason)) >= 10),
  opened_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  check (num_nonnulls(person_id, organisation_id, engagement_id) = 1),
  check (expires_at > opened_at)
);
create index break_glass_account_id on break_glass (account_id, opened_at, id);
create index break_glass_person_id on break_glass (person_id);
create index break_glass_organisation_id on break_glass (organisation_id);
create index break_glass_engagement_id on break_glass (engagement_id);
create index break_glass_opened_at on break_glass (opened_at, id);
alter table break_glass enable row level security;
create policy application on break_glass to utetezi_application using (true) with check (true);
grant select on break_glass to utetezi_partner;

alter table notification add break_glass_id uuid references break_glass(id);
alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check
  check (kind in ('TASK_REMINDER','TASK_ASSIGNED','COMMITMENT_DUE','GLASS_BROKEN'));
create index notification_break_glass_id on notification (break_glass_id);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
delete from notification where kind = 'GLASS_BROKEN';
alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check check (kind in ('TASK_REMINDER','TASK_ASSIGNED','COMMITMENT_DUE'));
alter table notification drop break_glass_id;
drop table break_glass;
`);
  }
}
