import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byKey } from './search/upkeep';

/**
 * What was opened to somebody is kept in the order of its list, too: a page of it is read as far as it goes. And when a
 * partner is asked for the last engagements of somebody, those that it may not see are passed by in the index.
 */
export class OpenedInOrder1764000000118 implements MigrationInterface {
  readonly name = 'OpenedInOrder1764000000118';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table record_audience add column listed_as text, add column listed_at timestamptz(3);
${functions}
${triggers}
update record_audience a set listed_as = r.sort_name from person r where a.kind = 'PERSON' and r.id = a.record_id;
update record_audience a set listed_as = r.name from organisation r where a.kind = 'ORGANISATION' and r.id = a.record_id;
update record_audience a set listed_at = r.starts_at from engagement r where a.kind = 'ENGAGEMENT' and r.id = a.record_id;
create index record_audience_by_name on record_audience (audience_id, kind, listed_as, record_id) include (expires_at) where kind <> 'ENGAGEMENT';
create index record_audience_by_time on record_audience (audience_id, listed_at, record_id) include (expires_at) where kind = 'ENGAGEMENT';
grant select (listed_as, listed_at) on record_audience to utetezi_partner;
${participations('sensitivity, status, organisation_id')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
${participations('sensitivity, status')}
drop trigger person_listed on person;
drop trigger person_listed_held on person;
drop trigger organisation_listed on organisation;
drop trigger organisation_listed_held on organisation;
drop trigger engagement_listed on engagement;
drop trigger record_audience_listed on record_audience;
drop function list_again();
drop function keep_listed();
alter table record_audience drop column listed_as, drop column listed_at;`);
  }
}

/** Whose policy asks for the organisation. */
const participations = (included: string): string => `
drop index participation_person_id;
create index participation_person_id on participation (person_id, starts_at desc, engagement_id desc) include (${included});`;

const functions = `
-- What lists are sorted by. The record is held, so that whoever changes it is waited for, or waits and then finds this row.
create function keep_listed() returns trigger language plpgsql ${byKey} as $$
begin
  case new.kind
    when 'PERSON' then select r.sort_name into new.listed_as from person r where r.id = new.record_id for key share;
    when 'ORGANISATION' then select r.name into new.listed_as from organisation r where r.id = new.record_id for key share;
    when 'ENGAGEMENT' then select r.starts_at into new.listed_at from engagement r where r.id = new.record_id for key share;
    else null;
  end case;
  return new;
end $$;

create function list_again() returns trigger language plpgsql ${byKey} as $$
begin
  case tg_table_name
    when 'person' then update record_audience set listed_as = new.sort_name where record_id = new.id;
    when 'organisation' then update record_audience set listed_as = new.name where record_id = new.id;
    else update record_audience set listed_at = new.starts_at where record_id = new.id;
  end case;
  return null;
end $$;
`;

const triggers = `
create trigger record_audience_listed before insert or update of record_id, kind on record_audience for each row execute function keep_listed();
create trigger person_listed after update of sort_name on person
  for each row when (old.sort_name is distinct from new.sort_name) execute function list_again();
create trigger organisation_listed after update of name on organisation
  for each row when (old.name is distinct from new.name) execute function list_again();
create trigger engagement_listed after update of starts_at on engagement
  for each row when (old.starts_at is distinct from new.starts_at) execute function list_again();
-- As what is a key would be held by PostgreSQL itself: an engagement's time is part of one.
create trigger person_listed_held before update of sort_name on person
  for each row when (old.sort_name is distinct from new.sort_name) execute function hold_for_sealing();
create trigger organisation_listed_held before update of name on organisation
  for each row when (old.name is distinct from new.name) execute function hold_for_sealing();
`;
