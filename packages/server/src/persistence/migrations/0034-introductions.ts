import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * "Somebody among us can reach X": what a house asks its coalition, and what others offer. Whether a house is asked is
 * found anew by each of its own reads and never when something is asked, so that nothing the asker gets hangs on it.
 */
export class Introductions1764000000034 implements MigrationInterface {
  readonly name = 'Introductions1764000000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
    await runner.query(walls);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop policy partner on introduction_offer;
drop policy partner on introduction_decline;
drop policy partner on introduction_request;
drop function is_sought_of(uuid, uuid);
drop table introduction_decline;
drop table introduction_offer;
drop table introduction_request;
`);
  }
}

const tables = `
create table introduction_request (
  id uuid primary key,
  coalition_id uuid not null references coalition(id),
  -- Who asks; none when it is the programme itself.
  house_id uuid references organisation(id),
  wanted text not null check (length(btrim(wanted)) >= 5),
  purpose text not null check (btrim(purpose) <> ''),
  -- The last day on which it is asked.
  ends_on date not null,
  closed_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id)
);
create index introduction_request_coalition_id on introduction_request (coalition_id, created_at, id);
create index introduction_request_house_id on introduction_request (house_id, created_at, id);
create index introduction_request_created_by_id on introduction_request (created_by_id);
create index introduction_request_created_at on introduction_request (created_at, id);

-- What somebody chose to tell the asker, word for word: nothing in it is taken from a record.
create table introduction_offer (
  id uuid primary key,
  request_id uuid not null references introduction_request(id) on delete cascade,
  house_id uuid references organisation(id),
  introducer text not null,
  message text not null check (btrim(message) <> ''),
  contact text,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id)
);
create index introduction_offer_request_id on introduction_offer (request_id, created_at, id);
create index introduction_offer_house_id on introduction_offer (house_id);
create index introduction_offer_created_by_id on introduction_offer (created_by_id);
create unique index introduction_offer_once on introduction_offer (request_id, house_id) nulls not distinct;

create table introduction_decline (
  id uuid primary key,
  request_id uuid not null references introduction_request(id) on delete cascade,
  house_id uuid references organisation(id),
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id)
);
create unique index introduction_decline_once on introduction_decline (request_id, house_id) nulls not distinct;
create index introduction_decline_house_id on introduction_decline (house_id);
create index introduction_decline_created_by_id on introduction_decline (created_by_id);
`;

const matches = (folded: string): string =>
  `(fold(r.wanted) <% ${folded} or ${folded} like '%' || fold(r.wanted) || '%')`;

const functions = `
-- Whether a house (none: the programme) may know a way to what is asked: a partner by the people whom it brought in
-- itself, the programme by people of its directory whom it has met and may contact. With its owner's rights, since the
-- policy of requests asks it.
create function is_sought_of(request uuid, house uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from introduction_request r
    where r.id = request and r.closed_at is null and r.ends_on >= (now() at time zone 'Africa/Nairobi')::date
      and r.house_id is distinct from house
      and (house is null or exists (
        select from coalition_membership m where m.coalition_id = r.coalition_id and m.organisation_id = house
          and m.started_on <= (now() at time zone 'Africa/Nairobi')::date
          and coalesce(m.ended_on > (now() at time zone 'Africa/Nairobi')::date, true)))
      and not exists (select from introduction_decline d where d.request_id = r.id and d.house_id is not distinct from house)
      and not exists (select from introduction_offer o where o.request_id = r.id and o.house_id is not distinct from house)
      and exists (
        select from person p
        where p.merged_into_id is null and p.sensitivity <= 1 and cardinality(p.consents_withdrawn) = 0
          and (case when house is null then p.last_engaged_at is not null and not exists (
                 select from do_not_contact d where d.person_id = p.id and d.lifted_at is null)
               else p.contributed_by_id = house end)
          and (exists (select from search_entry s where s.id = p.id and ${matches('s.folded')})
            or exists (select from membership m left join post t on t.id = m.post_id
                 where m.person_id = p.id and m.sensitivity <= 1 and coalesce(t.sensitivity, 0) <= 1
                   and coalesce(m.ended_on, 'infinity') >= (now() at time zone 'Africa/Nairobi')::date
                   and ${matches('fold(coalesce(t.label, m.role))')}))))
$$;
revoke execute on function is_sought_of(uuid, uuid) from public;
grant execute on function is_sought_of(uuid, uuid) to utetezi_application, utetezi_partner;
`;

const own = `house_id = any((select present_audiences())::uuid[])`;

const walls = `
alter table introduction_request enable row level security;
alter table introduction_offer enable row level security;
alter table introduction_decline enable row level security;
create policy application on introduction_request to utetezi_application using (true) with check (true);
create policy application on introduction_offer to utetezi_application using (true) with check (true);
create policy application on introduction_decline to utetezi_application using (true) with check (true);
grant select, insert, update, delete on introduction_request, introduction_offer, introduction_decline to utetezi_application;
create policy partner on introduction_request for select to utetezi_partner using (
  ${own} or exists (select from unnest((select present_audiences())::uuid[]) a(house) where is_sought_of(id, a.house)));
create policy partner on introduction_offer for select to utetezi_partner using (
  ${own} or exists (select from introduction_request r where r.id = request_id and r.${own}));
create policy partner on introduction_decline for select to utetezi_partner using (${own});
grant select on introduction_request, introduction_offer, introduction_decline to utetezi_partner;
`;
