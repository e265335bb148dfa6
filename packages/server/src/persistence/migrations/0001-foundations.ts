import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Text folding, vocabularies, areas, who may see what, the audit log, idempotency keys. */
export class Foundations1764000000001 implements MigrationInterface {
  readonly name = 'Foundations1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;

-- One spelling for comparison: no accents, no apostrophes, lower case. Marked immutable so that it can be indexed;
-- that holds as long as nobody edits the unaccent dictionary.
create function fold(value text) returns text language sql immutable strict parallel safe as $$
  select btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, translate(value, '''’‘ʼ\`´', ''))), '[^a-z0-9]+', ' ', 'g'))
$$;

create table term (
  id uuid primary key,
  vocabulary text not null check (vocabulary in ('STAKEHOLDER_KIND','ORGANISATION_KIND','ENGAGEMENT_TYPE','TOPIC','RELATIONSHIP_TYPE')),
  code text not null check (code ~ '^[a-z][a-z0-9_]*$'),
  label_en text not null check (btrim(label_en) <> ''),
  label_sw text not null check (btrim(label_sw) <> ''),
  inverse_label_en text,
  inverse_label_sw text,
  is_symmetric boolean not null default false,
  -- The kind of stakeholder that a person becomes by holding a post or membership in an organisation of this kind.
  implies_kind_id uuid references term(id),
  parent_id uuid references term(id),
  standard_code text,
  position integer not null default 0,
  retired_at timestamptz(3),
  version integer not null default 1,
  unique (vocabulary, code)
);
create index term_implies_kind_id on term (implies_kind_id);
create index term_parent_id on term (parent_id);
create index term_listed on term (vocabulary, position, id);

create table county (
  id uuid primary key,
  code smallint not null check (code between 1 and 47),
  iso_code text not null,
  name text not null,
  capital text not null
);
create unique index county_code on county (code);
create unique index county_iso_code on county (iso_code);
create index county_name on county (name, id);

create table constituency (
  id uuid primary key,
  code smallint not null check (code between 1 and 290),
  name text not null,
  county_id uuid not null references county(id)
);
create unique index constituency_code on constituency (code);
create index constituency_county on constituency (county_id, name, id);

-- Whatever opens a record above the ordinary rule: a named account, a team, an organisation, a coalition.
create table record_audience (
  record_id uuid not null,
  audience_id uuid not null,
  grant_id uuid not null,
  kind text not null,
  field_set smallint not null default 3 check (field_set between 1 and 3),
  for_partner boolean not null default false,
  sensitivity smallint not null check (sensitivity between 0 and 3),
  expires_at timestamptz(3) not null default 'infinity',
  primary key (record_id, audience_id, grant_id),
  -- The ceiling: nothing above INTERNAL is ever opened to a partner.
  check (not for_partner or sensitivity <= 1)
);
create index record_audience_listed on record_audience (audience_id, kind, record_id) include (field_set, expires_at);

create table audit_entry (
  id uuid primary key,
  at timestamptz(3) not null default now(),
  account_id uuid,
  organisation_id uuid,
  session_id uuid,
  act text not null,
  record_kind text,
  record_id uuid,
  fields text[] not null default '{}',
  reason text,
  outcome text not null check (outcome in ('ALLOWED','REFUSED'))
);
create index audit_entry_record on audit_entry (record_id, at, id);
create index audit_entry_account on audit_entry (account_id, at, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is insert-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_insert_only before update or delete on audit_entry for each row execute function refuse_change();
create trigger audit_entry_never_emptied before truncate on audit_entry for each statement execute function refuse_change();

create table idempotency_key (
  account_id uuid not null,
  key text not null check (length(key) between 8 and 200),
  request_hash text not null,
  result jsonb,
  created_at timestamptz(3) not null default now(),
  primary key (account_id, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table idempotency_key;
drop table audit_entry;
drop function refuse_change();
drop table record_audience;
drop table constituency;
drop table county;
drop table term;
drop function fold(text);
`);
  }
}
