import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What partners say about records that are shared with them with the right to comment. */
export class Comments1764000000033 implements MigrationInterface {
  readonly name = 'Comments1764000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table comment (
  id uuid primary key,
  person_id uuid references person(id),
  organisation_id uuid references organisation(id),
  engagement_id uuid references engagement(id),
  -- The partner that said it; of partners, it alone reads it.
  house_id uuid not null references organisation(id),
  body text not null check (btrim(body) <> ''),
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  check (num_nonnulls(person_id, organisation_id, engagement_id) = 1)
);
create index comment_person_id on comment (person_id, created_at, id);
create index comment_organisation_id on comment (organisation_id, created_at, id);
create index comment_engagement_id on comment (engagement_id, created_at, id);
create index comment_house_id on comment (house_id, created_at, id);
create index comment_created_by_id on comment (created_by_id);
alter table comment enable row level security;
create policy application on comment to utetezi_application using (true) with check (true);
grant select, insert, update, delete on comment to utetezi_application;
create policy partner on comment for select to utetezi_partner using (
  house_id = any((select present_audiences())::uuid[])
  and (person_id is null or exists (select from person p where p.id = person_id))
  and (organisation_id is null or exists (select from organisation p where p.id = organisation_id))
  and (engagement_id is null or exists (select from engagement p where p.id = engagement_id)));
grant select on comment to utetezi_partner;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table comment`);
  }
}
