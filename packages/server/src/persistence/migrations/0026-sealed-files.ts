import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The bytes of sealed files: in pieces of their own, encrypted and bound to their file. Files that are not sealed go on
 * sharing what is equal. Whoever seals a file's checksum must have put its pieces there, so that an older server, which
 * knows none, is refused instead of losing the bytes.
 */
export class SealedFiles1764000000026 implements MigrationInterface {
  readonly name = 'SealedFiles1764000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table file drop constraint file_sha256_fkey;
drop index file_sha256;
alter table file add column plain_sha256 text references file_content(sha256);
update file set plain_sha256 = sha256;
alter table file add check ((plain_sha256 is null) = is_sealed(sha256));
create index file_plain_sha256 on file (plain_sha256);
-- Encrypted or compressed bytes do not get smaller, and a slice of what is stored as it is needs no reading of the rest.
alter table file_content alter column bytes set storage external;

create table file_piece (
  file_id uuid not null references file(id) on delete cascade,
  position integer not null check (position >= 0),
  key_id text not null references data_key(id),
  bytes bytea not null,
  primary key (file_id, position)
);
alter table file_piece alter column bytes set storage external;
create index file_piece_key_id on file_piece (key_id);
alter table file_piece enable row level security;
create policy application on file_piece to utetezi_application using (true) with check (true);
grant select, insert, update, delete on file_piece to utetezi_application;

create function keep_file_bytes() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if is_sealed(new.sha256) and not exists (select from file_piece where file_id = new.id) then
    raise exception 'a file was sealed whose bytes were not' using errcode = 'check_violation';
  end if;
  new.plain_sha256 := case when is_sealed(new.sha256) then null else new.sha256 end;
  return new;
end $$;
create trigger file_bytes before insert or update of sha256 on file for each row execute function keep_file_bytes();
`);
    await runner.query(sealedColumnsOfFiles('{name,sha256}'));
    await runner.query(
      `insert into sealing_due (relation, row_id) select 'file', f.id from file f where sealing_level(to_jsonb(f)) >= 3`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
do $$ begin
  if exists (select from file_piece) then
    raise exception 'the bytes of files are sealed, and without this change nobody could read them';
  end if;
end $$`);
    await runner.query(sealedColumnsOfFiles('{name}'));
    await runner.query(`
drop trigger file_bytes on file;
drop function keep_file_bytes();
drop table file_piece;
alter table file drop column plain_sha256;
alter table file add foreign key (sha256) references file_content(sha256);
create index file_sha256 on file (sha256);
alter table file_content alter column bytes set storage extended;
`);
  }
}

/** Says anew which columns of files are sealed, and leaves what was said of all others. */
const sealedColumnsOfFiles = (columns: string): string => `
do $do$ declare rules text; begin
  select string_agg(format('(%L, %s, %L::text[], %L::text[])', relation, from_level,
      case relation when 'file' then '${columns}'::text[] else columns end, keys), ', ')
    into rules from sealed_columns();
  execute format('create or replace function sealed_columns() returns table (relation text, from_level integer, columns text[], keys text[])
    language sql immutable as $f$ values %s $f$', rules);
end $do$;
drop trigger file_sealing on file;
create trigger file_sealing after insert or update of ${columns.replaceAll(/[{}]/g, '')}, person_id, organisation_id, engagement_id, commitment_id, sensitivity
  on file for each row execute function note_sealing('3', '${columns.replaceAll(/[{}]/g, '')}');
`;
