import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passkeys, and the ceremonies in which they are made and used. */
export class Passkeys1764000000037 implements MigrationInterface {
  readonly name = 'Passkeys1764000000037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table passkey (
  id uuid primary key,
  account_id uuid not null references account(id) on delete cascade,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null check (btrim(name) <> ''),
  is_synced boolean not null,
  created_at timestamptz(3) not null default now(),
  last_used_at timestamptz(3)
);
create unique index passkey_credential_id on passkey (credential_id);
create index passkey_account_id on passkey (account_id, created_at, id);

create table passkey_ceremony (
  id uuid primary key,
  account_id uuid references account(id) on delete cascade,
  challenge_hash text not null,
  expires_at timestamptz(3) not null
);
create unique index passkey_ceremony_challenge_hash on passkey_ceremony (challenge_hash);
create index passkey_ceremony_account_id on passkey_ceremony (account_id);
create index passkey_ceremony_expires_at on passkey_ceremony (expires_at);

alter table passkey enable row level security;
alter table passkey_ceremony enable row level security;
create policy application on passkey to utetezi_application using (true) with check (true);
create policy application on passkey_ceremony to utetezi_application using (true) with check (true);
-- Partners see their own, and of those nothing that signs in.
grant select (id, account_id, name, is_synced, created_at, last_used_at) on passkey to utetezi_partner;
create policy partner on passkey for select to utetezi_partner using (account_id = any((select present_audiences())::uuid[]));
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table passkey_ceremony;
drop table passkey;
`);
  }
}
