import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowing, disallowing } from './allowed-values';

/** Who knows how a media event stands by now: its time and place, that it is off, and that a place is free for them. */
export class WhoIsToldOfAnEvent1764000000097 implements MigrationInterface {
  readonly name = 'WhoIsToldOfAnEvent1764000000097';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allowing('media_event_letter', 'audience', audiences));
    await runner.query(`
-- When that changed last which everybody who is invited has to know.
alter table media_event add changed_at timestamptz(3);
alter table media_event_invitee
  -- When something came up that they alone have to know: a place that is theirs now.
  add news_at timestamptz(3),
  -- When they were told last how it stands, and by which mail; without one, by hand.
  add told_at timestamptz(3),
  add told_mail_id uuid references outgoing_mail(id) on delete set null;
create index media_event_invitee_told_mail_id on media_event_invitee (told_mail_id);
create index media_event_invitee_waiting on media_event_invitee (media_event_id, answered_at, id) where answer = 'WAITING';

-- Whether somebody who was invited does not know how it stands, until it is over. Who said no need not.
create function media_event_untold(invitee uuid) returns boolean language sql stable as $$
  select exists (select from media_event_invitee i join media_event e on e.id = i.media_event_id left join outgoing_mail m on m.id = i.told_mail_id
    where i.id = invitee and not i.is_walk_in and i.answer is distinct from 'NO' and e.ends_at > now()
      and ((e.changed_at > i.invited_at and e.changed_at > coalesce(i.told_at, '-infinity'))
        or i.news_at > coalesce(i.told_at, '-infinity')
        or m.status in ('FAILED','BOUNCED','WITHHELD')))
$$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop function media_event_untold(uuid);
delete from media_event_letter_recipient r using media_event_letter l where l.id = r.letter_id and l.audience in ('UNTOLD','MOVED_UP');
delete from media_event_letter where audience in ('UNTOLD','MOVED_UP');
drop index media_event_invitee_waiting;
alter table media_event_invitee drop told_mail_id, drop told_at, drop news_at;
alter table media_event drop changed_at;`);
    await runner.query(disallowing('media_event_letter', 'audience', audiences));
  }
}

const audiences = ['UNTOLD', 'MOVED_UP'];
