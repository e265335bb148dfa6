import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which names another organisation's sign-in knows our accounts. */
export class ExternalIdentities1764000000038 implements MigrationInterface {
  readonly name = 'ExternalIdentities1764000000038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table external_identity (
  issuer text not null,
  subject text not null,
  account_id uuid not null references account(id) on delete cascade,
  created_at timestamptz(3) not null default now(),
  primary key (issuer, subject)
);
create unique index external_identity_account_id on external_identity (account_id, issuer);
alter table external_identity enable row level security;
create policy application on external_identity to utetezi_application using (true) with check (true);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table external_identity');
  }
}
