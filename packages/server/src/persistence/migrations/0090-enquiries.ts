import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowing, behindWalls, disallowing, sealing } from './allowed-values';

/** What journalists and researchers ask of us, by when, who answers, and that whoever it is given to is told. */
export class Enquiries1764000000090 implements MigrationInterface {
  readonly name = 'Enquiries1764000000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      sealing(`(select * from sealed_columns() union all values
        ('enquiry', 3, '{question,asked_by,answer,outcome}'::text[], '{person_id,organisation_id}'::text[])) all_rules`),
    );
    await runner.query(`
create trigger enquiry_sealing after insert or update of question, asked_by, answer, outcome, person_id, organisation_id on enquiry
  for each row execute function note_sealing('3', 'question,asked_by,answer,outcome');`);
    await runner.query(behindWalls('enquiry'));
    await runner.query(allowing('notification', 'kind', kinds));
    await runner.query(`
alter table notification add enquiry_id uuid references enquiry(id) on delete cascade;
create index notification_enquiry_id on notification (enquiry_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
do $$ begin
  if exists (select from enquiry where is_sealed(question) or is_sealed(asked_by) or is_sealed(answer) or is_sealed(outcome)) then
    raise exception 'values are sealed, and without this change nobody could read them';
  end if;
end $$;
delete from notification where kind in ('ENQUIRY_ASSIGNED','ENQUIRY_DUE');
alter table notification drop enquiry_id;
drop table enquiry;`);
    await runner.query(disallowing('notification', 'kind', kinds));
    await runner.query(sealing(`sealed_columns() where relation <> 'enquiry'`));
  }
}

const kinds = ['ENQUIRY_ASSIGNED', 'ENQUIRY_DUE'];

const tables = `
create table enquiry (
  id uuid primary key,
  kind text not null default 'PRESS' check (kind in ('PRESS','RESEARCH')),
  person_id uuid references person(id),
  organisation_id uuid references organisation(id),
  -- Who asked, where they are not on record.
  asked_by text check (btrim(asked_by) <> ''),
  channel text not null,
  question text not null check (btrim(question) <> ''),
  received_at timestamptz(3) not null,
  due_at timestamptz(3),
  assignee_id uuid references account(id),
  status text not null default 'NEW' check (status in ('NEW','IN_PROGRESS','ANSWERED','DECLINED','EXPIRED')),
  answer text,
  answered_at timestamptz(3),
  answered_by_id uuid references account(id),
  -- What came of it; for one that is declined or expired, why.
  outcome text,
  -- When its assignee is reminded, where there is a deadline; and when that was done.
  remind_at timestamptz(3),
  reminded_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  created_by_id uuid references account(id),
  updated_at timestamptz(3) not null default now(),
  version integer not null default 1,
  check (num_nonnulls(person_id, organisation_id, asked_by) > 0),
  check (due_at >= received_at),
  check ((status = 'ANSWERED') = (answered_at is not null)),
  check (answered_at >= received_at)
);
create index enquiry_received_at on enquiry (received_at, id);
create index enquiry_due_at on enquiry (due_at, id);
create index enquiry_person_id on enquiry (person_id, received_at desc, id desc);
create index enquiry_organisation_id on enquiry (organisation_id, received_at desc, id desc);
create index enquiry_assignee_id on enquiry (assignee_id, due_at, id);
create index enquiry_answered_by_id on enquiry (answered_by_id);
create index enquiry_created_by_id on enquiry (created_by_id);
create index enquiry_to_remind on enquiry (remind_at) where reminded_at is null and status in ('NEW','IN_PROGRESS');
`;
