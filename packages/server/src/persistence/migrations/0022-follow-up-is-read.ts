import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of a discussion point is told from those of its tasks that the reader sees, and no longer kept. */
export class FollowUpIsRead1764000000022 implements MigrationInterface {
  readonly name = 'FollowUpIsRead1764000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop trigger task_follow_up on task;
drop function keep_follow_up();
alter table discussion_point drop follow_up;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table discussion_point add follow_up text not null default 'NONE' check (follow_up in ('NONE','REQUIRED','DONE','UNRESOLVED'));
create function keep_follow_up() returns trigger language plpgsql as $$
declare
  touched uuid;
begin
  foreach touched in array array_remove(array[new.discussion_point_id, old.discussion_point_id], null) loop
    update discussion_point set follow_up = wanted.follow_up
      from (select case when count(*) = 0 then 'NONE'
                        when bool_or(status in ('OPEN','IN_PROGRESS','WAITING')) then 'REQUIRED'
                        when bool_or(status = 'DONE') then 'DONE' else 'UNRESOLVED' end as follow_up
              from task where discussion_point_id = touched) wanted
      where id = touched and discussion_point.follow_up is distinct from wanted.follow_up;
  end loop;
  return null;
end $$;
create trigger task_follow_up after insert or delete or update of status, discussion_point_id
  on task for each row execute function keep_follow_up();
update task set status = status;
`);
  }
}
