import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An offer to one alone can be ended by hand before its instant: by whom, when and why is kept, and it keeps nobody out. */
export class ExclusivesEnded1764000000104 implements MigrationInterface {
  readonly name = 'ExclusivesEnded1764000000104';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table pitch add exclusive_ended_at timestamptz(3);
alter table pitch add exclusive_ended_by_id uuid references account(id);
alter table pitch add exclusive_end_reason text check (btrim(exclusive_end_reason) <> '');
alter table pitch add constraint pitch_exclusive_ended check (
  num_nulls(exclusive_ended_at, exclusive_ended_by_id, exclusive_end_reason) in (0, 3)
  and (exclusive_ended_at is null or exclusive_until = exclusive_ended_at));
create index pitch_exclusive_ended_by_id on pitch (exclusive_ended_by_id);

-- Whether the story of a pitch is offered to those who got it alone, at this instant. An offer holds while one of those
-- has not declined. One that was ended holds nobody: also for who began to ask before, and waited until it was.
create function pitch_is_exclusive(asked uuid) returns boolean language sql stable as $$
  select exists (select from pitch t where t.id = asked
    and t.status = 'SENT' and t.exclusive_until > present_instant() and t.exclusive_ended_at is null
    and ${somebodyHasIt})
$$;`);
    await runner.query(exclusiveUntil('pitch_is_exclusive(t.id)'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(exclusiveUntil(`t.status = 'SENT' and ${somebodyHasIt}`));
    await runner.query(`
drop function pitch_is_exclusive(uuid);
alter table pitch drop exclusive_ended_at, drop exclusive_ended_by_id, drop exclusive_end_reason;`);
  }
}

const somebodyHasIt = `exists (
      select from pitch_recipient r left join outgoing_mail m on m.id = r.mail_id
      where r.pitch_id = t.id and r.sent_at is not null and r.status not in ('REPLIED_DECLINED', 'WITHDRAWN')
        and coalesce(m.status, 'SENT') not in ('BOUNCED', 'FAILED', 'WITHHELD'))`;

/** As in 0093; with what an offer holds by. */
const exclusiveUntil = (holds: string): string => `
create or replace function pitch_exclusive_until(person uuid, story uuid) returns timestamptz language sql stable as $$
  select max(t.exclusive_until) from pitch t
  where t.story_id = story and t.exclusive_until > present_instant() and ${holds}
    and not exists (select from pitch_recipient r where r.pitch_id = t.id and r.person_id = person and r.sent_at is not null)
$$;`;
