import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people agreed to and took back. What stands withdrawn is kept on the person by the database itself, so that a
 * partner's walls, the blocking of contact points and whatever comes later ask one column.
 */
export class Consents1764000000028 implements MigrationInterface {
  readonly name = 'Consents1764000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(follows);
    await runner.query(applyGrants(`and not ('SHARING' = any(consents_withdrawn))`));
    await runner.query(
      `alter policy partner on person using ((${open}) and not ('SHARING' = any(consents_withdrawn)))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter policy partner on person using (${open})`);
    await runner.query(applyGrants(''));
    await runner.query(`
drop trigger person_consents_shared on person;
drop table consent;
drop function keep_consents_withdrawn();
drop function consents_withdrawn_of(uuid);
alter table person drop consents_withdrawn;
`);
  }
}

const open = 'sensitivity = 0 or (sensitivity = 1 and is_open(id, 1::smallint))';

const tables = `
alter table person add consents_withdrawn text[] not null default '{}';
-- A partner's read asks it of whoever a contact point belongs to.
grant select (consents_withdrawn) on person to utetezi_partner;

-- One decision of a person about one purpose; nothing is overwritten, the latest holds.
create table consent (
  id uuid primary key,
  person_id uuid not null references person(id) on delete cascade,
  purpose text not null check (purpose in ('KEEPING','CONTACT','MAILINGS','SHARING','PUBLICATION')),
  decision text not null check (decision in ('GIVEN','WITHDRAWN')),
  said_on date not null,
  means text not null check (means in ('FORM','LETTER','EMAIL','MESSAGE','SPOKEN','OTHER')),
  evidence text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by_id uuid references account(id)
);
create index consent_person_id on consent (person_id, said_on desc, recorded_at desc, id desc);
create index consent_recorded_by_id on consent (recorded_by_id);
alter table consent enable row level security;
create policy application on consent to utetezi_application using (true) with check (true);
grant select, insert, update, delete on consent to utetezi_application;
-- Named by a partner's statements, and empty for them.
grant select on consent to utetezi_partner;
`;

const follows = `
-- The purposes whose latest decision is that consent is withdrawn. Whoever is not to be kept at all is not to be
-- contacted, shared or shown either.
create function consents_withdrawn_of(person uuid) returns text[] language sql stable set search_path = public, pg_temp as $$
  with latest as (
    select distinct on (purpose) purpose, decision from consent where person_id = person
    order by purpose, said_on desc, recorded_at desc, id desc)
  select case
    when exists (select from latest where purpose = 'KEEPING' and decision = 'WITHDRAWN')
      then array['CONTACT','KEEPING','MAILINGS','PUBLICATION','SHARING']
    else coalesce((select array_agg(purpose order by purpose) from latest where decision = 'WITHDRAWN'), '{}') end
$$;

create function keep_consents_withdrawn() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  touched uuid;
begin
  foreach touched in array array_remove(array[new.person_id, old.person_id], null) loop
    update person p set consents_withdrawn = now_withdrawn.purposes
      from (select consents_withdrawn_of(touched) as purposes) now_withdrawn
      where p.id = touched and p.consents_withdrawn <> now_withdrawn.purposes;
  end loop;
  return null;
end $$;
create trigger consent_followed after insert or update or delete on consent
  for each row execute function keep_consents_withdrawn();
create trigger person_consents_shared after update of consents_withdrawn on person
  for each row execute function share_again('id', 'PERSON');
`;

/** As in 0014, with one condition more on people. */
const applyGrants = (condition: string): string => `
create or replace function apply_grants(records uuid[]) returns void language plpgsql set search_path = public, pg_temp as $$
begin
  delete from record_audience where record_id = any(records) and for_partner;
  insert into record_audience (record_id, audience_id, grant_id, kind, field_set, for_partner, sensitivity, expires_at)
  with record as (
    select id, 'PERSON' as kind, sensitivity, contributed_by_id from person
      where id = any(records) and merged_into_id is null ${condition}
    union all select id, 'ORGANISATION', sensitivity, contributed_by_id from organisation where id = any(records) and merged_into_id is null
    union all select id, 'ENGAGEMENT', sensitivity, contributed_by_id from engagement where id = any(records)
  )
  select r.id, coalesce(g.to_organisation_id, g.to_coalition_id), g.id, r.kind, g.field_set, true, r.sensitivity, share_ends_at(g, a)
  from record r
  join share_grant g on g.record_kind = r.kind and g.withdrawn_at is null
  join agreement a on a.id = g.agreement_id
  left join saved_selection s on s.id = g.selection_id
  where r.sensitivity <= 1 and share_ends_at(g, a) > now()
    and (coalesce(g.person_id, g.organisation_id, g.engagement_id) = r.id or (s.id is not null and is_selected(s, r.kind, r.id)))
  union all
  select r.id, r.contributed_by_id, r.id, r.kind, 3, true, r.sensitivity, 'infinity'
  from record r where r.sensitivity <= 1 and r.contributed_by_id is not null
  union all
  select r.id, r.id, r.id, r.kind, 3, true, r.sensitivity, 'infinity'
  from record r where r.sensitivity <= 1 and r.kind = 'ORGANISATION' and exists (select from account where organisation_id = r.id)
  on conflict do nothing;
end $$;
`;
