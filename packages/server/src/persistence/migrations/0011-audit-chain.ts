import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit log as a chain of hashes: each entry's covers the entry before it, so that a change or a gap shows.
 *
 * There are sixteen chains and not one, so that transactions that write at the same time do not wait for each other: each
 * takes a chain that nobody holds and keeps it until it ends, which is what leaves no gap in any of them.
 */
export class AuditChain1764000000011 implements MigrationInterface {
  name = 'AuditChain1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table audit_chain (
  chain smallint primary key,
  last_position bigint not null default 0,
  last_hash bytea not null default ''
);
insert into audit_chain (chain) select generate_series(1, 16);

alter table audit_entry
  add chain smallint references audit_chain,
  add position bigint,
  add hash bytea;

-- What the hash of an entry is taken of: everything in it, and where it stands.
create function audit_text(entry audit_entry) returns text language sql stable set search_path = public, pg_temp as $$
  select jsonb_build_array(entry.chain, entry.position, entry.id, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    entry.account_id, entry.organisation_id, entry.session_id, entry.act, entry.record_kind, entry.record_id,
    to_jsonb(entry.fields), entry.reason, entry.outcome)::text
$$;

-- The only way in. It runs with its owner's rights, so that whoever may call it needs none on the tables.
create function append_audit(entries jsonb) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held smallint := nullif(current_setting('utetezi.audit_chain', true), '')::smallint;
  head audit_chain;
  entry audit_entry;
begin
  if held is null then
    select * into head from audit_chain order by random() limit 1 for update skip locked;
    if not found then
      select * into head from audit_chain where chain = 1 + pg_backend_pid() % 16 for update;
    end if;
    perform set_config('utetezi.audit_chain', head.chain::text, true);
  else
    select * into head from audit_chain where chain = held for update;
  end if;
  for entry in select * from jsonb_populate_recordset(null::audit_entry, entries) loop
    head.last_position := head.last_position + 1;
    entry.at := date_trunc('milliseconds', now());
    entry.fields := coalesce(entry.fields, '{}');
    entry.chain := head.chain;
    entry.position := head.last_position;
    head.last_hash := sha256(head.last_hash || convert_to(audit_text(entry), 'UTF8'));
    entry.hash := head.last_hash;
    insert into audit_entry select (entry).*;
  end loop;
  update audit_chain set last_position = head.last_position, last_hash = head.last_hash where chain = head.chain;
end $$;

-- Called by a read for each closed record in its answer. True, always; one entry a record and transaction.
create function witness_read(kind text, record uuid, account uuid, organisation uuid, session uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare seen text := coalesce(current_setting('utetezi.witnessed', true), '');
begin
  if position(record::text in seen) = 0 then
    perform set_config('utetezi.witnessed', seen || record::text, true);
    perform append_audit(jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'account_id', account, 'organisation_id', organisation,
      'session_id', session, 'act', 'read', 'record_kind', kind, 'record_id', record, 'outcome', 'ALLOWED')));
  end if;
  return true;
end $$;

alter table audit_entry disable trigger audit_entry_insert_only;
do $$
declare
  head bytea := '';
  place bigint := 0;
  entry audit_entry;
begin
  for entry in select * from audit_entry order by at, id loop
    place := place + 1;
    entry.chain := 1;
    entry.position := place;
    head := sha256(head || convert_to(audit_text(entry), 'UTF8'));
    update audit_entry set chain = 1, position = place, hash = head where id = entry.id;
  end loop;
  update audit_chain set last_position = place, last_hash = head where chain = 1;
end $$;
alter table audit_entry enable trigger audit_entry_insert_only;

alter table audit_entry
  alter chain set not null,
  alter position set not null,
  alter hash set not null,
  add constraint audit_entry_place unique (chain, position);
create index audit_entry_at on audit_entry (at, id);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index audit_entry_at;
drop function witness_read(text, uuid, uuid, uuid, uuid);
drop function append_audit(jsonb);
drop function audit_text(audit_entry);
alter table audit_entry drop chain, drop position, drop hash;
drop table audit_chain;
`);
  }
}
