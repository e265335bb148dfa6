/** The uuid that the rows of the test world are written with, by number. */
export const uuid = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** The same as the API shows it. */
export const opaque = (prefix: string, number: number): string => `${prefix}_${uuid(number).replaceAll('-', '')}`;

export const team = uuid(900);
export const partner = uuid(901);

const person = "('00000000-0000-7000-8000-' || lpad((100 + i)::text, 12, '0'))::uuid";

/**
 * Twelve people (numbers 101 to 112). Person 1 is public, 2 and 3 are protected, the others internal; 2 is
 * opened to the team, 5 and 6 to the partner, and 7 was once.
 */
export const rows = `
  create table county(id uuid primary key, code int not null, name text not null);
  create table organisation(id uuid primary key, name text not null, county_id uuid, level smallint not null);
  create table person(id uuid primary key, first_name text not null, last_name text not null, email text, influence smallint,
    languages text[] not null, preferences jsonb, is_journalist boolean not null, born_on date, born_precision text, county_id uuid not null,
    organisation_id uuid, followers bigint not null, level smallint not null, created_at timestamptz not null);
  create table contact_card(id uuid primary key, person_id uuid not null unique, address text not null);
  create table post(id uuid primary key, title text not null);
  create table membership(id uuid primary key, person_id uuid not null, post_id uuid not null, started_on date not null, ended_on date);
  create table engagement(id uuid primary key, kind text not null, starts_at timestamptz not null, subject text not null, notes text,
    county_id uuid, host_id uuid, level smallint not null);
  create table participation(id uuid primary key, engagement_id uuid not null, person_id uuid, organisation_id uuid, role text not null);
  create table topic(id uuid primary key, name text not null);
  create table engagement_topic(engagement_id uuid not null, topic_id uuid not null, main boolean not null);
  create table commitment(id uuid primary key, person_id uuid not null, text text not null, due_on date, is_open boolean not null);
  create table opened(record_id uuid, audience_id uuid, expires_at timestamptz not null default 'infinity');

  insert into county values ('${uuid(10)}', 42, 'Kisumu'), ('${uuid(11)}', 47, 'Nairobi');
  insert into organisation values ('${uuid(1)}', 'Haki Trust', '${uuid(11)}', 1), ('${uuid(2)}', 'Bunge', null, 0), ('${uuid(3)}', 'Siri', '${uuid(10)}', 2);
  insert into person select ${person}, 'F' || i, 'L' || (i % 4), 'f' || i || '@example.org', case when i % 3 > 0 then i % 3 end,
    case when i % 2 = 0 then '{en,sw}' else '{en}' end::text[], case i when 4 then '{"call": {"after": 9}}' end::jsonb, i % 5 = 0,
    case when i < 4 then date '1970-01-01' + i * 400 end, case i when 1 then 'year' when 2 then 'month' when 3 then 'day' end,
    case when i % 2 = 0 then '${uuid(10)}' else '${uuid(11)}' end::uuid, case when i = 8 then '${uuid(3)}' when i < 11 then '${uuid(1)}' end::uuid,
    9007199254740993, case i when 1 then 0 when 2 then 2 when 3 then 2 else 1 end, timestamptz '2026-01-02 03:04:05.678+03' from generate_series(1, 12) i;
  insert into contact_card values ('${uuid(20)}', '${uuid(104)}', 'Moi Avenue');
  insert into post values ('${uuid(30)}', 'Senator for Kisumu'), ('${uuid(31)}', 'Chair');
  insert into membership values ('${uuid(40)}', '${uuid(104)}', '${uuid(30)}', '2013-03-01', '2017-08-01'),
    ('${uuid(41)}', '${uuid(102)}', '${uuid(30)}', '2017-08-01', '2022-08-01'), ('${uuid(42)}', '${uuid(105)}', '${uuid(30)}', '2022-08-01', null),
    ('${uuid(43)}', '${uuid(103)}', '${uuid(31)}', '2022-08-01', null);
  insert into engagement values ('${uuid(50)}', 'meeting', '2026-02-01 09:00+03', 'Budget', 'secret', '${uuid(10)}', '${uuid(104)}', 1),
    ('${uuid(51)}', 'call', '2026-03-01 09:00+03', 'Bill', null, '${uuid(11)}', '${uuid(102)}', 2), ('${uuid(52)}', 'call', '2026-03-31 23:30+03', 'Bail', 'x', '${uuid(11)}', null, 0),
    ('${uuid(53)}', 'meeting', '2026-03-05 09:00+03', 'Report', null, null, '${uuid(105)}', 1);
  insert into participation values ('${uuid(60)}', '${uuid(50)}', '${uuid(104)}', null, 'host'), ('${uuid(61)}', '${uuid(51)}', '${uuid(104)}', null, 'speaker'),
    ('${uuid(62)}', '${uuid(50)}', null, '${uuid(1)}', 'guest'), ('${uuid(63)}', '${uuid(50)}', '${uuid(102)}', null, 'guest'), ('${uuid(64)}', '${uuid(53)}', '${uuid(104)}', null, 'guest'),
    ('${uuid(65)}', '${uuid(50)}', null, '${uuid(3)}', 'guest');
  insert into topic values ('${uuid(70)}', 'Torture'), ('${uuid(71)}', 'Bail'), ('${uuid(72)}', 'Police');
  insert into engagement_topic values ('${uuid(50)}', '${uuid(70)}', true), ('${uuid(50)}', '${uuid(70)}', false), ('${uuid(50)}', '${uuid(72)}', false), ('${uuid(51)}', '${uuid(71)}', true);
  insert into commitment values ('${uuid(80)}', '${uuid(104)}', 'Table the bill', '2026-03-01', true), ('${uuid(81)}', '${uuid(104)}', 'Visit', '2026-01-15', false),
    ('${uuid(82)}', '${uuid(104)}', 'Some day', null, true);
  insert into opened (record_id, audience_id) values ('${uuid(102)}', '${team}'), ('${uuid(51)}', '${team}'), ('${uuid(105)}', '${partner}'), ('${uuid(106)}', '${partner}');
  insert into opened values ('${uuid(107)}', '${partner}', '2020-01-01');`;
