import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Authenticator apps, recovery codes, and sign-ins between password and code. */
export class SecondFactor1764000000020 implements MigrationInterface {
  readonly name = 'SecondFactor1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table second_factor (
  account_id uuid primary key references account(id) on delete cascade,
  secret text not null,
  created_at timestamptz(3) not null default now(),
  confirmed_at timestamptz(3),
  last_used_step integer
);

create table recovery_code (
  id uuid primary key,
  account_id uuid not null references account(id) on delete cascade,
  selector text not null,
  code_hash text not null,
  used_at timestamptz(3)
);
create unique index recovery_code_selector on recovery_code (account_id, selector);

create table sign_in_challenge (
  id uuid primary key,
  account_id uuid not null references account(id) on delete cascade,
  token_hash text not null,
  remember boolean not null,
  expires_at timestamptz(3) not null
);
create unique index sign_in_challenge_token_hash on sign_in_challenge (token_hash);
create index sign_in_challenge_account_id on sign_in_challenge (account_id);

alter table session drop constraint session_end_reason_check;
alter table session add constraint session_end_reason_check check (end_reason in (
  'SIGNED_OUT','REUSED','SUSPENDED','PASSWORD_CHANGED','ROLES_CHANGED','EXPIRED','SECOND_FACTOR_CHANGED','ENDED_BY_ADMINISTRATOR'));

alter table second_factor enable row level security;
alter table recovery_code enable row level security;
alter table sign_in_challenge enable row level security;
create policy application on second_factor to utetezi_application using (true) with check (true);
create policy application on recovery_code to utetezi_application using (true) with check (true);
create policy application on sign_in_challenge to utetezi_application using (true) with check (true);
-- Partners see of their own whether there is one, and how many codes are left.
grant select (account_id, confirmed_at) on second_factor to utetezi_partner;
grant select (account_id, used_at) on recovery_code to utetezi_partner;
create policy partner on second_factor for select to utetezi_partner using (account_id = any((select present_audiences())::uuid[]));
create policy partner on recovery_code for select to utetezi_partner using (account_id = any((select present_audiences())::uuid[]));
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
update session set end_reason = 'SIGNED_OUT' where end_reason in ('SECOND_FACTOR_CHANGED','ENDED_BY_ADMINISTRATOR');
alter table session drop constraint session_end_reason_check;
alter table session add constraint session_end_reason_check check (end_reason in (
  'SIGNED_OUT','REUSED','SUSPENDED','PASSWORD_CHANGED','ROLES_CHANGED','EXPIRED'));
drop table sign_in_challenge;
drop table recovery_code;
drop table second_factor;
`);
  }
}
