import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail that is to go out, one row for each recipient, and who asked for no more of it. */
export class OutgoingMail1764000000052 implements MigrationInterface {
  readonly name = 'OutgoingMail1764000000052';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table outgoing_mail (
  id uuid primary key,
  purpose text not null check (purpose in ('PITCH')),
  -- Whom it is for, where they are in the directory.
  person_id uuid references person(id) on delete set null,
  to_address text not null,
  to_name text,
  reply_to text,
  subject text not null,
  body text not null,
  -- Carries a link by which the recipient asks for no more of this purpose.
  may_opt_out boolean not null default false,
  status text not null default 'QUEUED' check (status in ('QUEUED','SENT','BOUNCED','FAILED','WITHHELD')),
  attempts smallint not null default 0,
  next_attempt_at timestamptz(3) not null default now(),
  sent_at timestamptz(3),
  -- The mail server's code, or our own word for why it did not go: never its text, which repeats addresses.
  failure text,
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  check ((status = 'SENT') = (sent_at is not null))
);
create index outgoing_mail_due on outgoing_mail (next_attempt_at, id) where status = 'QUEUED';
create index outgoing_mail_person_id on outgoing_mail (person_id);
create index outgoing_mail_created_by_id on outgoing_mail (created_by_id);
create index outgoing_mail_bounced on outgoing_mail (to_address, created_at) where status = 'BOUNCED';

create table outgoing_mail_file (
  mail_id uuid not null references outgoing_mail(id) on delete cascade,
  file_id uuid not null references file(id),
  primary key (mail_id, file_id)
);
create index outgoing_mail_file_file_id on outgoing_mail_file (file_id);

create table mail_opt_out (
  id uuid primary key,
  person_id uuid not null references person(id) on delete cascade,
  purpose text not null check (purpose in ('PITCH')),
  -- The mail whose link was used.
  mail_id uuid references outgoing_mail(id) on delete set null,
  opted_out_at timestamptz(3) not null default now()
);
create unique index mail_opt_out_once on mail_opt_out (person_id, purpose);
create index mail_opt_out_mail_id on mail_opt_out (mail_id);

-- Where mail for somebody goes: the preferred address first, that is valid today, open, and to which none bounced since
-- it was last made sure of. Null where there is none.
create function mail_address_of(person uuid) returns text language sql stable as $$
  select c.normalised from contact_point c
  where c.person_id = person and c.type = 'EMAIL' and c.sensitivity <= 1
    and coalesce(c.valid_from, '-infinity') <= (now() at time zone 'Africa/Nairobi')::date
    and coalesce(c.valid_until, 'infinity') >= (now() at time zone 'Africa/Nairobi')::date
    and not exists (select from outgoing_mail m where m.status = 'BOUNCED' and m.to_address = c.normalised
      and m.created_at > coalesce(c.verified_at, '-infinity'))
  order by c.preferred desc, c.created_at, c.id limit 1
$$;
${['outgoing_mail', 'outgoing_mail_file', 'mail_opt_out']
  .map(
    (table) => `
alter table ${table} enable row level security;
create policy application on ${table} to utetezi_application using (true) with check (true);
grant select, insert, update, delete on ${table} to utetezi_application;
grant select on ${table} to utetezi_partner;`,
  )
  .join('')}
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop function mail_address_of(uuid);
drop table mail_opt_out;
drop table outgoing_mail_file;
drop table outgoing_mail;
`);
  }
}
