import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowing, disallowing } from './allowed-values';

/** Invitations and what follows them go by mail too; what keeps the press desk from somebody is said in one place for all of it. */
export class PressMail1764000000087 implements MigrationInterface {
  readonly name = 'PressMail1764000000087';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['outgoing_mail', 'mail_opt_out']) await runner.query(allowing(table, 'purpose', purposes));
    await runner.query(suppression);
    await runner.query(pitchSuppression(shared));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(pitchSuppression(before));
    await runner.query(`
drop function press_suppression(uuid, text);
drop function press_address_suppression(uuid, text);
drop function press_contact_suppression(uuid, text);
drop function outlet_of(uuid);
delete from mail_opt_out where purpose <> 'PITCH';
delete from outgoing_mail where purpose <> 'PITCH';`);
    for (const table of ['outgoing_mail', 'mail_opt_out']) await runner.query(disallowing(table, 'purpose', purposes));
  }
}

const purposes = ['EVENT_INVITATION', 'EVENT_LETTER'];

const suppression = `
-- Why the press desk may not write to or call somebody this way; null where it may. Who asked for no more of one kind of its
-- mail gets none of any kind.
create function press_contact_suppression(person uuid, channel text) returns text language sql stable as $$
  select case
    when p.sensitivity > 1 or p.erased_at is not null or p.merged_into_id is not null then 'CLOSED'
    when exists (select from do_not_contact d where d.person_id = p.id and d.channel is null and d.lifted_at is null) then 'DO_NOT_CONTACT'
    when 'CONTACT' = any(p.consents_withdrawn) then 'CONSENT_WITHDRAWN'
    when exists (select from do_not_contact d where d.person_id = p.id and d.lifted_at is null
      and (d.channel = press_contact_suppression.channel
        or (press_contact_suppression.channel = 'PHONE' and d.channel = 'MOBILE'))) then 'CHANNEL_CLOSED'
    when exists (select from mail_opt_out o where o.person_id = p.id
      and o.purpose in ('PITCH','EVENT_INVITATION','EVENT_LETTER')) then 'OPTED_OUT'
    end
  from person p where p.id = person
$$;

-- The same of their address; null where there is one that takes mail, and for what is not mail.
create function press_address_suppression(person uuid, channel text) returns text language sql stable as $$
  select case when press_address_suppression.channel = 'EMAIL' and mail_address_of(person) is null then
    case when exists (select from contact_point c where c.person_id = person and c.type = 'EMAIL' and c.sensitivity <= 1
        and exists (select from outgoing_mail m where m.to_address = c.normalised and m.status = 'BOUNCED'))
      then 'BOUNCED' else 'NO_ADDRESS' end
    end
$$;

create function press_suppression(person uuid, channel text) returns text language sql stable as $$
  select coalesce(press_contact_suppression(person, channel), press_address_suppression(person, channel))
$$;

-- Where somebody works today, of what all staff see; the newest membership first. Null for who works at no outlet.
create function outlet_of(person uuid) returns uuid language sql stable as $$
  select o.id from membership m join organisation o on o.id = m.organisation_id and o.sensitivity <= 1 join outlet l on l.organisation_id = o.id
  where m.person_id = person and m.sensitivity <= 1
    and coalesce(m.started_on, '-infinity') <= (now() at time zone 'Africa/Nairobi')::date
    and coalesce(m.ended_on, 'infinity') >= (now() at time zone 'Africa/Nairobi')::date
  order by m.started_on desc nulls last, m.id desc limit 1
$$;
`;

const pitchSuppression = (body: string): string => `
create or replace function pitch_suppression(person uuid, story uuid, channel text) returns text language sql stable as $$${body}$$;`;

const shared = `
  select coalesce(
    press_contact_suppression(person, channel),
    (select 'DECLINED_STORY' where exists (select from pitch_recipient r join pitch t on t.id = r.pitch_id
      where r.person_id = person and t.story_id = story and r.status = 'REPLIED_DECLINED')),
    press_address_suppression(person, channel))
`;

/** As in 0053. */
const before = `
  select case
    when p.sensitivity > 1 or p.erased_at is not null or p.merged_into_id is not null then 'CLOSED'
    when exists (select from do_not_contact d where d.person_id = p.id and d.channel is null and d.lifted_at is null) then 'DO_NOT_CONTACT'
    when 'CONTACT' = any(p.consents_withdrawn) then 'CONSENT_WITHDRAWN'
    when exists (select from do_not_contact d where d.person_id = p.id and d.lifted_at is null
      and (d.channel = pitch_suppression.channel
        or (pitch_suppression.channel = 'PHONE' and d.channel = 'MOBILE'))) then 'CHANNEL_CLOSED'
    when exists (select from mail_opt_out o where o.person_id = p.id and o.purpose = 'PITCH') then 'OPTED_OUT'
    when exists (select from pitch_recipient r join pitch t on t.id = r.pitch_id
      where r.person_id = p.id and t.story_id = story and r.status = 'REPLIED_DECLINED') then 'DECLINED_STORY'
    when pitch_suppression.channel = 'EMAIL' and mail_address_of(p.id) is null then
      case when exists (select from contact_point c where c.person_id = p.id and c.type = 'EMAIL' and c.sensitivity <= 1
          and exists (select from outgoing_mail m where m.to_address = c.normalised and m.status = 'BOUNCED'))
        then 'BOUNCED' else 'NO_ADDRESS' end
    end
  from person p where p.id = person
`;
