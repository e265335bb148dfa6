import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links with which a new password can be chosen. */
export class PasswordResets1764000000021 implements MigrationInterface {
  readonly name = 'PasswordResets1764000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table password_reset (
  id uuid primary key,
  account_id uuid not null references account(id) on delete cascade,
  token_hash text not null,
  made_by_id uuid not null references account(id) on delete cascade,
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null
);
create unique index password_reset_token_hash on password_reset (token_hash);
create index password_reset_account_id on password_reset (account_id);
create index password_reset_made_by_id on password_reset (made_by_id);
alter table password_reset enable row level security;
create policy application on password_reset to utetezi_application using (true) with check (true);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table password_reset');
  }
}
