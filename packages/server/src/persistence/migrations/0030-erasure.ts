import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Legal holds, and that somebody was erased: opaque ids alone, to be applied again after a restore. */
export class Erasure1764000000030 implements MigrationInterface {
  readonly name = 'Erasure1764000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table person add erased_at timestamptz(3);

create table legal_hold (
  id uuid primary key,
  person_id uuid not null references person(id),
  reason text not null check (btrim(reason) <> ''),
  placed_at timestamptz(3) not null,
  placed_by_id uuid references account(id),
  lifted_at timestamptz(3),
  lifted_by_id uuid references account(id),
  lift_reason text,
  check ((lifted_at is null) = (lift_reason is null))
);
create unique index legal_hold_once on legal_hold (person_id) where lifted_at is null;
create index legal_hold_person_id on legal_hold (person_id, placed_at, id);
create index legal_hold_placed_by_id on legal_hold (placed_by_id);
create index legal_hold_lifted_by_id on legal_hold (lifted_by_id);

-- No foreign key: after a restore of an older backup it may name somebody who is not there.
create table erasure (
  record_id uuid primary key,
  pseudonym text not null,
  erased_at timestamptz(3) not null
);

alter table legal_hold enable row level security;
alter table erasure enable row level security;
create policy application on legal_hold to utetezi_application using (true) with check (true);
create policy application on erasure to utetezi_application using (true) with check (true);
grant select, insert, update, delete on legal_hold to utetezi_application;
grant select, insert on erasure to utetezi_application;
revoke update, delete on erasure from utetezi_application;
-- Named by a partner's statements, and empty for them.
grant select on legal_hold to utetezi_partner;
grant select (erased_at) on person to utetezi_partner;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table erasure;
drop table legal_hold;
alter table person drop erased_at;
`);
  }
}
