import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byKey } from './search/upkeep';

/**
 * What kind of stakeholder a membership makes of somebody stands in the membership itself: to find a hundred policy
 * makers, every membership had to be looked at with its organisation and its post.
 */
export class KindsHeld1764000000101 implements MigrationInterface {
  readonly name = 'KindsHeld1764000000101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table membership add kind_id uuid references term(id);
grant select (kind_id) on membership to utetezi_partner;`);
    await runner.query(functions);
    await runner.query(triggers);
    await runner.query(`
update membership m set kind_id = s.kind_id from membership_kind_source s where s.id = m.id and s.kind_id is not null;
create index membership_kind_id on membership (kind_id, person_id) include (sensitivity, started_on, ended_on);`);
    await runner.query(view(['membership m'], ['m.kind_id', 'm.sensitivity <= 1']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      view(
        [
          'membership m',
          'join organisation o on o.id = m.organisation_id',
          'join term k on k.id = o.kind_id',
          'left join post p on p.id = m.post_id',
        ],
        ['coalesce(p.kind_id, k.implies_kind_id)', 'm.sensitivity <= 1 and o.sensitivity <= 1'],
      ),
    );
    await runner.query(`
drop trigger membership_kind_held on membership;
drop trigger organisation_kinds_held on organisation;
drop trigger post_kinds_held on post;
drop trigger term_kinds_held on term;
drop function keep_kind_held(), keep_kinds_held();
drop view membership_kind_source;
drop index membership_kind_id;
alter table membership drop kind_id;`);
  }
}

/** What each person is today: what follows from what they hold, and what was added by hand. */
const view = (from: readonly string[], [kind, open]: readonly [kind: string, open: string]): string => `
create or replace view person_kind_today with (security_invoker = true) as
select person_id, kind_id from person_kind
union
select m.person_id, ${kind}
from ${from.join('\n')}
where ${open}
  and coalesce(m.started_on, '-infinity') <= (now() at time zone 'Africa/Nairobi')::date
  and coalesce(m.ended_on, 'infinity') >= (now() at time zone 'Africa/Nairobi')::date
  and ${kind} is not null;`;

const functions = `
-- The post's kind, or else what the kind of organisation implies; a closed organisation gives nothing away.
create view membership_kind_source with (security_invoker = true) as
select m.id, m.organisation_id, m.post_id, o.kind_id as organisation_kind_id,
  case when o.sensitivity <= 1 then coalesce(p.kind_id, k.implies_kind_id) end as kind_id
from membership m
join organisation o on o.id = m.organisation_id
join term k on k.id = o.kind_id
left join post p on p.id = m.post_id;

-- Both are held as the references to them will hold them: whoever changes their kind waits, and then finds this one, or
-- is waited for. Only then are they read, since a row comes from the lock as it was before.
create function keep_kind_held() returns trigger language plpgsql ${byKey} as $$
begin
  perform from organisation o where o.id = new.organisation_id for key share;
  perform from post p where p.id = new.post_id for key share;
  select case when o.sensitivity <= 1 then coalesce(p.kind_id, k.implies_kind_id) end into new.kind_id
    from organisation o join term k on k.id = o.kind_id left join post p on p.id = new.post_id
    where o.id = new.organisation_id;
  return new;
end $$;

-- Told which table's rows changed, says anew what the memberships that these concern make of somebody.
create function keep_kinds_held() returns trigger language plpgsql ${byKey} as $$
declare
  changed uuid[];
begin
  case tg_table_name
    when 'organisation' then
      changed := array(select n.id from added n join gone o on o.id = n.id
        where n.kind_id <> o.kind_id or (n.sensitivity <= 1) <> (o.sensitivity <= 1) order by 1);
      if changed = '{}' then return null; end if;
      perform from organisation o where o.id = any(changed) order by o.id for update;
      update membership m set kind_id = s.kind_id from membership_kind_source s
        where s.id = m.id and s.organisation_id = any(changed) and m.kind_id is distinct from s.kind_id;
    when 'post' then
      changed := array(select n.id from added n join gone o on o.id = n.id
        where n.kind_id is distinct from o.kind_id order by 1);
      if changed = '{}' then return null; end if;
      perform from post p where p.id = any(changed) order by p.id for update;
      update membership m set kind_id = s.kind_id from membership_kind_source s
        where s.id = m.id and s.post_id = any(changed) and m.kind_id is distinct from s.kind_id;
    else
      changed := array(select n.id from added n join gone o on o.id = n.id
        where n.implies_kind_id is distinct from o.implies_kind_id);
      if changed = '{}' then return null; end if;
      update membership m set kind_id = s.kind_id from membership_kind_source s
        where s.id = m.id and s.organisation_kind_id = any(changed) and m.kind_id is distinct from s.kind_id;
  end case;
  return null;
end $$;
`;

const triggers = `
create trigger membership_kind_held before insert or update of organisation_id, post_id on membership
  for each row execute function keep_kind_held();
${['organisation', 'post', 'term']
  .map(
    (
      table,
    ) => `create trigger ${table}_kinds_held after update on ${table} referencing old table as gone new table as added
  for each statement execute function keep_kinds_held();`,
  )
  .join('\n')}
`;
