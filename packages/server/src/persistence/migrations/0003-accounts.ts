import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, sessions with rotating refresh tokens, invitations, notifications. */
export class Accounts1764000000003 implements MigrationInterface {
  readonly name = 'Accounts1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table account (
  id uuid primary key,
  email text not null check (email = lower(email)),
  name text not null check (btrim(name) <> ''),
  password_hash text,
  roles text[] not null check (cardinality(roles) > 0),
  person_id uuid,
  organisation_id uuid,
  locale text not null default 'en' check (locale in ('en','sw')),
  created_at timestamptz(3) not null default now(),
  suspended_at timestamptz(3),
  last_seen_at timestamptz(3),
  password_changed_at timestamptz(3),
  version integer not null default 1
);
create unique index account_email on account (email);
create index account_person_id on account (person_id);
create index account_organisation_id on account (organisation_id);
create index account_listed on account (name, id);

-- One sign-in on one device: a family of refresh tokens of which only the newest is good.
create table session (
  id uuid primary key,
  account_id uuid not null references account(id) on delete cascade,
  created_at timestamptz(3) not null default now(),
  last_used_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null,
  ended_at timestamptz(3),
  end_reason text check (end_reason in ('SIGNED_OUT','REUSED','SUSPENDED','PASSWORD_CHANGED','ROLES_CHANGED','EXPIRED')),
  device text not null default '',
  address text not null default ''
);
create index session_account_id on session (account_id, created_at, id);

create table refresh_token (
  id uuid primary key,
  session_id uuid not null references session(id) on delete cascade,
  token_hash text not null,
  issued_at timestamptz(3) not null default now(),
  rotated_at timestamptz(3)
);
create unique index refresh_token_token_hash on refresh_token (token_hash);
create index refresh_token_session_id on refresh_token (session_id);

create table invitation (
  id uuid primary key,
  email text not null check (email = lower(email)),
  name text not null,
  roles text[] not null check (cardinality(roles) > 0),
  organisation_id uuid,
  token_hash text not null,
  invited_by_id uuid references account(id),
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null,
  accepted_at timestamptz(3),
  withdrawn_at timestamptz(3)
);
create unique index invitation_token_hash on invitation (token_hash);
create index invitation_invited_by_id on invitation (invited_by_id);
create index invitation_organisation_id on invitation (organisation_id);
create index invitation_listed on invitation (created_at, id);

-- Tries at signing in, counted per address and per account; the columns are those that rate-limiter-flexible expects.
create table rate_limit (
  key text primary key,
  points integer not null default 0,
  expire bigint
);

create table notification (
  id uuid primary key,
  account_id uuid not null references account(id) on delete cascade,
  kind text not null check (kind in ('TASK_REMINDER','TASK_ASSIGNED','COMMITMENT_DUE')),
  at timestamptz(3) not null default now(),
  read_at timestamptz(3),
  task_id uuid,
  commitment_id uuid
);
create index notification_listed on notification (account_id, at, id);
create index notification_task_id on notification (task_id);
create index notification_commitment_id on notification (commitment_id);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table notification;
drop table rate_limit;
drop table invitation;
drop table refresh_token;
drop table session;
drop table account;
`);
  }
}
