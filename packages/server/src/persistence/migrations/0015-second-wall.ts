import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The roles that the server takes on, which own nothing, and what the database itself shows to a partner: a clause that
 * our own code forgets answers nothing then, instead of everything.
 *
 * The application's role reads and writes the tables and can do no more to the audit log than add to it. The partner's
 * role only reads, row by row what the setting `utetezi.audiences` opens, of each table the columns named here; a table
 * that has no policy for it is empty.
 */
export class SecondWall1764000000015 implements MigrationInterface {
  readonly name = 'SecondWall1764000000015';

  async up(runner: QueryRunner): Promise<void> {
    for (const role of ['utetezi_application', 'utetezi_partner']) await runner.query(take(role));
    await runner.query(rights);
    await runner.query(functions);
    const [{ tables }] = (await runner.query(
      `select array_agg(relname::text) as tables from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    )) as [{ tables: string[] }];
    for (const table of tables)
      await runner.query(
        `alter table "${table}" enable row level security;
         create policy application on "${table}" to utetezi_application using (true) with check (true)`,
      );
    for (const [table, columns] of Object.entries(shown))
      await runner.query(`grant select (${columns}) on ${table} to utetezi_partner`);
    const whole = [...Object.keys(policies).filter((table) => !(table in shown)), ...views, ...empty];
    await runner.query(`grant select on ${whole.join(', ')} to utetezi_partner`);
    for (const [table, condition] of Object.entries(policies))
      await runner.query(`create policy partner on ${table} for select to utetezi_partner using (${condition})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const rows = (await runner.query(
      `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity`,
    )) as { name: string }[];
    for (const { name } of rows)
      await runner.query(
        `drop policy if exists application on "${name}"; drop policy if exists partner on "${name}";
         alter table "${name}" disable row level security`,
      );
    await runner.query(`
drop function enqueue_job(text, json);
drop function is_open(uuid, smallint);
drop function is_signed(uuid);
grant execute on function append_audit(jsonb) to public;
drop function present_audiences();
alter view person_kind_today reset (security_invoker);
alter view relationship_end reset (security_invoker);
alter view commitment_holder reset (security_invoker);
drop owned by utetezi_application, utetezi_partner;
`);
  }
}

/** Roles belong to the whole server, where another database of ours may have made them. */
const take = (role: string): string => `
do $$ begin
  if not exists (select from pg_roles where rolname = '${role}') then
    begin
      create role ${role} nologin;
    exception
      when duplicate_object or unique_violation then null;
      when insufficient_privilege then
        raise 'its user may not make roles; let an administrator of the server run: create role ${role} nologin; grant ${role} to %', current_user;
    end;
  end if;
  if not pg_has_role(current_user, '${role}', 'MEMBER') then
    grant ${role} to current_user;
  end if;
end $$`;

const rights = `
grant usage on schema public to utetezi_application, utetezi_partner;
grant select, insert, update, delete on all tables in schema public to utetezi_application;
grant usage, select on all sequences in schema public to utetezi_application;
alter default privileges in schema public grant select, insert, update, delete on tables to utetezi_application;
revoke insert, update, delete on audit_entry, audit_chain, schema_migration from utetezi_application;
alter view person_kind_today set (security_invoker = true);
alter view relationship_end set (security_invoker = true);
alter view commitment_holder set (security_invoker = true);
`;

const functions = `
-- Whom a partner's request comes from: its account, its organisation, its coalitions. Nobody where nothing is set.
create function present_audiences() returns uuid[] language sql stable as $$
  select coalesce(nullif(current_setting('utetezi.audiences', true), ''), '{}')::uuid[]
$$;

create function is_open(record uuid, at_least smallint) returns boolean language sql stable as $$
  select exists (select from record_audience a where a.record_id = record and a.field_set >= at_least)
$$;

-- With its owner's rights, since the policies of agreements and of their parties would ask each other for ever.
create function is_signed(agreement uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from agreement_party p where p.agreement_id = agreement and p.organisation_id = any(present_audiences()))
    or exists (select from agreement a where a.id = agreement and a.coalition_id = any(present_audiences()))
$$;

-- The queue belongs to the owner; the application may put work into it.
create function enqueue_job(task text, payload json) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload, max_attempts := 1);
end $$;

revoke execute on function enqueue_job(text, json), append_audit(jsonb) from public;
grant execute on function enqueue_job(text, json), append_audit(jsonb) to utetezi_application;
`;

const open = (record: string, atLeast = 1): string => `is_open(${record}, ${atLeast}::smallint)`;

/** The row itself, by its level: PUBLIC, or INTERNAL and opened. Nothing above is ever there. */
const own = `sensitivity = 0 or (sensitivity = 1 and ${open('id')})`;

/** What it hangs on must be there for the partner, too: the policies of those tables hold within. */
const there = (table: string, key: string): string =>
  `(${key} is null or exists (select from ${table} p where p.id = ${key}))`;

/** INTERNAL parts of a PUBLIC record stay closed until the record is shared. */
const part = (keys: readonly string[], atLeast = 1): string =>
  `(sensitivity = 0 or (sensitivity = 1 and (${keys.map((key) => open(key, atLeast)).join(' or ')})))`;

const shared = (table: string, key: string, atLeast: number): string =>
  `(${key} is null or exists (select from ${table} p where p.id = ${key} and (p.sensitivity = 0 or ${open('p.id', atLeast)})))`;

const ownHouse = `= any((select present_audiences())::uuid[])`;

const policies: Readonly<Record<string, string>> = {
  record_audience: `audience_id ${ownHouse} and expires_at > now()`,
  person: own,
  organisation: own,
  engagement: own,
  post: `${there('organisation', 'organisation_id')} and ${part(['organisation_id'])}`,
  membership: `${there('person', 'person_id')} and ${there('organisation', 'organisation_id')} and ${part(['person_id', 'organisation_id'])}`,
  participation: `(sensitivity = 0 or (sensitivity = 1 and ${open('engagement_id', 2)})) and ${there('person', 'person_id')} and ${there('organisation', 'organisation_id')}`,
  engagement_organisation: `(sensitivity = 0 or (sensitivity = 1 and ${open('engagement_id', 2)})) and ${there('organisation', 'organisation_id')}`,
  engagement_topic: there('engagement', 'engagement_id'),
  discussion_point: shared('engagement', 'engagement_id', 3),
  commitment: [
    shared('engagement', 'engagement_id', 3),
    shared('person', 'person_id', 3),
    shared('organisation', 'organisation_id', 3),
    part(['engagement_id', 'person_id', 'organisation_id'], 3),
  ].join(' and '),
  commitment_change: there('commitment', 'commitment_id'),
  contact_point: [
    shared('person', 'person_id', 2),
    shared('organisation', 'organisation_id', 2),
    part(['person_id', 'organisation_id'], 2),
  ].join(' and '),
  do_not_contact: `${there('person', 'person_id')} and ${there('organisation', 'organisation_id')}`,
  other_name: `${there('person', 'person_id')} and ${there('organisation', 'organisation_id')}`,
  link: `${there('person', 'person_id')} and ${there('organisation', 'organisation_id')}`,
  person_kind: there('person', 'person_id'),
  search_entry: `${['person', 'organisation', 'post', 'engagement'].map((table) => there(table, `${table}_id`)).join(' and ')}`,
  coalition: `id ${ownHouse}`,
  coalition_membership: `coalition_id ${ownHouse} and ${there('organisation', 'organisation_id')}`,
  agreement: 'is_signed(id)',
  agreement_party: 'is_signed(agreement_id)',
  share_grant: [
    `(to_organisation_id ${ownHouse} or to_coalition_id ${ownHouse})`,
    ...['person', 'organisation', 'engagement'].map((table) => there(table, `${table}_id`)),
  ].join(' and '),
  account: `id ${ownHouse} or organisation_id ${ownHouse}`,
  session: `account_id ${ownHouse}`,
  notification: `account_id ${ownHouse}`,
  term: 'true',
  county: 'true',
  constituency: 'true',
};

/** Read with the rights of whoever asks, so that the policies below them hold. */
const views = ['person_kind_today', 'relationship_end', 'commitment_holder'];

/** Tables that a partner's statements may name and that are empty for it. */
const empty = [
  'audit_entry',
  'file',
  'identifier',
  'import_mapping',
  'import_row',
  'import_run',
  'invitation',
  'merge',
  'note',
  'organisation_tag',
  'person_tag',
  'relationship',
  'saved_selection',
  'tag',
  'task',
];

/** Of tables with rows to be seen, the columns that the API shows to partners or compares by. */
const shown: Readonly<Record<string, string>> = {
  record_audience: 'record_id, audience_id, grant_id, kind, field_set, sensitivity, expires_at',
  person:
    'id, name, given_name, family_name, additional_name, patronymic_name, honorific_prefix, honorific_suffix, sort_name, gender, summary, biography, place, county_id, constituency_id, languages, preferred_channel, sensitivity, version, created_at, created_by_id, updated_at, merged_into_id, contributed_by_id',
  organisation:
    'id, name, short_name, kind_id, parent_id, summary, description, iati_type, founded_on, founded_precision, dissolved_on, dissolved_precision, county_id, constituency_id, place, is_ours, sensitivity, version, created_at, created_by_id, updated_at, merged_into_id, contributed_by_id',
  engagement:
    'id, type_id, subject, status, status_reason, starts_at, ends_at, all_day, day, medium, direction, participation_level, place, county_id, constituency_id, summary, sensitivity, version, created_at, created_by_id, updated_at, contributed_by_id',
  account:
    'id, name, email, roles, locale, person_id, organisation_id, suspended_at, last_seen_at, created_at, version',
  session: 'id, account_id, device, address, created_at, last_used_at, expires_at, ended_at',
};
