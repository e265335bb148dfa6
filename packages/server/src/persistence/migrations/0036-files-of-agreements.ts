import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The signed agreement itself, as a file. A partner reads that of its own agreements, and of files nothing else. */
export class FilesOfAgreements1764000000036 implements MigrationInterface {
  readonly name = 'FilesOfAgreements1764000000036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table file add agreement_id uuid references agreement(id);
alter table file drop constraint file_check;
alter table file add constraint file_check
  check (num_nonnulls(person_id, organisation_id, engagement_id, commitment_id, agreement_id) <= 1);
create index file_agreement_id on file (agreement_id, created_at desc, id desc);
revoke select on file from utetezi_partner;
grant select (id, name, media_type, size, sha256, sensitivity, created_at, created_by_id, removed_at,
  person_id, organisation_id, engagement_id, commitment_id, agreement_id) on file to utetezi_partner;
create policy partner on file for select to utetezi_partner
  using (agreement_id is not null and removed_at is null and sensitivity <= 1 and is_signed(agreement_id));
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop policy partner on file;
revoke select (id, name, media_type, size, sha256, sensitivity, created_at, created_by_id, removed_at,
  person_id, organisation_id, engagement_id, commitment_id, agreement_id) on file from utetezi_partner;
grant select on file to utetezi_partner;
update file set removed_at = coalesce(removed_at, now()) where agreement_id is not null;
alter table file drop agreement_id;
alter table file add constraint file_check
  check (num_nonnulls(person_id, organisation_id, engagement_id, commitment_id) <= 1);
`);
  }
}
