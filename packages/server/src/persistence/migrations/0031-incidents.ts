import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Breaches of personal data: when they became known, and when who had to be told was told. */
export class Incidents1764000000031 implements MigrationInterface {
  readonly name = 'Incidents1764000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table incident (
  id uuid primary key,
  title text not null check (btrim(title) <> ''),
  description text,
  known_at timestamptz(3) not null,
  -- Through whose account, where it is known, and since when.
  account_id uuid references account(id),
  since timestamptz(3),
  commissioner_told_at timestamptz(3),
  subjects_told_at timestamptz(3),
  closed_at timestamptz(3),
  conclusion text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  check ((closed_at is null) = (conclusion is null))
);
create index incident_known_at on incident (known_at desc, id desc);
create index incident_account_id on incident (account_id);
create index incident_created_by_id on incident (created_by_id);
alter table incident enable row level security;
create policy application on incident to utetezi_application using (true) with check (true);
grant select, insert, update, delete on incident to utetezi_application;
-- Named by a partner's statements, and empty for them.
grant select on incident to utetezi_partner;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table incident');
  }
}
