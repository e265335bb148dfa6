import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys of programs. */
export class ApiKeys1764000000023 implements MigrationInterface {
  readonly name = 'ApiKeys1764000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table api_key (
  id uuid primary key,
  account_id uuid not null references account(id) on delete cascade,
  name text not null check (btrim(name) <> ''),
  beginning text not null,
  key_hash text not null,
  permissions text[] not null,
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null,
  last_used_at timestamptz(3),
  revoked_at timestamptz(3),
  check (expires_at <= created_at + interval '366 days')
);
create unique index api_key_key_hash on api_key (key_hash);
create index api_key_account_id on api_key (account_id, created_at, id);
alter table api_key enable row level security;
create policy application on api_key to utetezi_application using (true) with check (true);
-- Partners see their own, and of those everything but the hash.
grant select (id, account_id, name, beginning, permissions, created_at, expires_at, last_used_at, revoked_at) on api_key to utetezi_partner;
create policy partner on api_key for select to utetezi_partner using (account_id = any((select present_audiences())::uuid[]));
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table api_key');
  }
}
