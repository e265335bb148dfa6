import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people ask of us by right: the register of the data protection officer. */
export class SubjectRequests1764000000029 implements MigrationInterface {
  readonly name = 'SubjectRequests1764000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table subject_request (
  id uuid primary key,
  kind text not null check (kind in ('ACCESS','RECTIFICATION','ERASURE','PORTABILITY','OBJECTION')),
  -- As they gave it; emptied when they are erased.
  subject_name text,
  person_id uuid references person(id),
  means text not null check (means in ('FORM','LETTER','EMAIL','MESSAGE','SPOKEN','OTHER')),
  details text,
  received_on date not null,
  due_on date not null,
  identity_checked_at timestamptz(3),
  identity_evidence text,
  identity_checked_by_id uuid references account(id),
  gathered_at timestamptz(3),
  closed_at timestamptz(3),
  outcome text check (outcome in ('GRANTED','GRANTED_IN_PART','REFUSED','TAKEN_BACK')),
  answer text,
  closed_by_id uuid references account(id),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  check (due_on >= received_on),
  check ((closed_at is null) = (outcome is null))
);
create index subject_request_due on subject_request (due_on, id);
create index subject_request_person_id on subject_request (person_id);
create index subject_request_identity_checked_by_id on subject_request (identity_checked_by_id);
create index subject_request_closed_by_id on subject_request (closed_by_id);
create index subject_request_created_by_id on subject_request (created_by_id);
alter table subject_request enable row level security;
create policy application on subject_request to utetezi_application using (true) with check (true);
grant select, insert, update, delete on subject_request to utetezi_application;
-- Named by a partner's statements, and empty for them.
grant select on subject_request to utetezi_partner;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table subject_request');
  }
}
