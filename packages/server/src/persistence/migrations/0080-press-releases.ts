import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Press releases: their versions in two languages, who wrote and who approved them, and when they are public. */
export class PressReleases1764000000080 implements MigrationInterface {
  readonly name = 'PressReleases1764000000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(walls);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table press_release drop constraint press_release_published_version_id_fkey;
drop table press_release_material;
drop table press_release_author;
drop table press_release_text;
drop table press_release_version;
drop table press_release;
drop function present_instant();`);
  }
}

const tables = `
-- By which it is decided what is public: one clock for all, the database's.
create function present_instant() returns timestamptz language sql stable as $$ select now() $$;

create table press_release (
  id uuid primary key,
  -- Nothing of it is public before. Once lifted early it is the instant at which that was done.
  embargo_until timestamptz(3),
  publish_at timestamptz(3),
  -- The approved version that is published, or will be.
  published_version_id uuid,
  corrected_at timestamptz(3),
  withdrawn_at timestamptz(3),
  withdrawal_reason text,
  -- From when on everybody may read it; null for never.
  public_at timestamptz(3) generated always as
    (case when withdrawn_at is null and published_version_id is not null then greatest(publish_at, embargo_until) end) stored,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  version integer not null default 1,
  check ((published_version_id is null) = (publish_at is null)),
  check (withdrawn_at is not null or withdrawal_reason is null)
);
create index press_release_created_at on press_release (created_at, id);
create index press_release_created_by_id on press_release (created_by_id);
create index press_release_embargo_until on press_release (embargo_until, id);
create index press_release_public_at on press_release (public_at desc, id desc);
create index press_release_published_version_id on press_release (published_version_id);

create table press_release_version (
  id uuid primary key,
  press_release_id uuid not null references press_release(id) on delete cascade,
  number integer not null check (number > 0),
  status text not null default 'DRAFT' check (status in ('DRAFT','SUBMITTED','APPROVED')),
  contact text,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  submitted_at timestamptz(3),
  submitted_by_id uuid references account(id),
  approved_at timestamptz(3),
  approved_by_id uuid references account(id),
  -- Why it was sent back to its authors.
  return_reason text,
  check ((status = 'APPROVED') = (approved_at is not null))
);
create unique index press_release_version_number on press_release_version (press_release_id, number);
create index press_release_version_created_by_id on press_release_version (created_by_id);
create index press_release_version_submitted_by_id on press_release_version (submitted_by_id);
create index press_release_version_approved_by_id on press_release_version (approved_by_id);
alter table press_release add constraint press_release_published_version_id_fkey
  foreign key (published_version_id) references press_release_version(id);

create table press_release_text (
  id uuid primary key,
  version_id uuid not null references press_release_version(id) on delete cascade,
  language text not null check (language in ('EN','SW')),
  title text not null check (btrim(title) <> ''),
  summary text not null default '',
  -- Rich text: decision 26.
  body text not null default '[]',
  boilerplate text,
  -- What was corrected, once it had been public.
  correction text
);
create unique index press_release_text_language on press_release_text (version_id, language);

-- Whose words stand in a version that nobody else has approved yet: they do not approve it.
create table press_release_author (
  version_id uuid not null references press_release_version(id) on delete cascade,
  account_id uuid not null references account(id),
  primary key (version_id, account_id)
);
create index press_release_author_account_id on press_release_author (account_id);

create table press_release_material (
  version_id uuid not null references press_release_version(id) on delete cascade,
  file_id uuid not null references file(id),
  primary key (version_id, file_id)
);
create index press_release_material_file_id on press_release_material (file_id);
`;

/** Partners read what is public, in the version that is; their statements name the other tables, and find them empty. */
const walls = `${[
  'press_release',
  'press_release_version',
  'press_release_text',
  'press_release_author',
  'press_release_material',
]
  .map(
    (table) => `
alter table ${table} enable row level security;
create policy application on ${table} to utetezi_application using (true) with check (true);
grant select, insert, update, delete on ${table} to utetezi_application;`,
  )
  .join('')}
create policy partner on press_release for select to utetezi_partner using (public_at <= present_instant());
create policy partner on press_release_version for select to utetezi_partner
  using (exists (select from press_release r where r.published_version_id = press_release_version.id));
create policy partner on press_release_text for select to utetezi_partner
  using (exists (select from press_release r where r.published_version_id = press_release_text.version_id));
grant select (id, embargo_until, publish_at, published_version_id, corrected_at, withdrawn_at, public_at, created_at, created_by_id, version)
  on press_release to utetezi_partner;
grant select (id, press_release_id, number, status, contact, created_at, created_by_id, submitted_by_id, approved_by_id)
  on press_release_version to utetezi_partner;
grant select on press_release_text, press_release_author, press_release_material to utetezi_partner;
`;
