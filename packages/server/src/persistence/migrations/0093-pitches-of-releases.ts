import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowing, disallowing } from './allowed-values';

/** A pitch may be about a press release, whose embargo holds for it; and may be offered to nobody else until an instant. */
export class PitchesOfReleases1764000000093 implements MigrationInterface {
  readonly name = 'PitchesOfReleases1764000000093';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table pitch add press_release_id uuid references press_release(id) on delete set null;
create index pitch_press_release_id on pitch (press_release_id, created_at, id);
alter table pitch add exclusive_until timestamptz(3);`);
    await runner.query(allowing('pitch_recipient', 'left_out', ['EXCLUSIVE']));
    await runner.query(exclusive);
    await runner.query(
      suppression(`(select 'EXCLUSIVE' where pitch_exclusive_until(person, story) is not null),
    `),
    );
    await runner.query(embargoes(release, `greatest(p.embargo_until, ${release})`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(embargoes('null', 'p.embargo_until'));
    await runner.query(suppression(''));
    await runner.query(`
drop function pitch_exclusive_until(uuid, uuid);
update pitch_recipient set left_out = 'PITCHED_LATELY' where left_out = 'EXCLUSIVE';`);
    await runner.query(disallowing('pitch_recipient', 'left_out', ['EXCLUSIVE']));
    await runner.query(`alter table pitch drop exclusive_until, drop press_release_id;`);
  }
}

const release = `(select r.embargo_until from press_release r where r.id = p.press_release_id and r.withdrawn_at is null)`;

const exclusive = `
-- Until when a story is offered to others alone, and so not to somebody; null where it may be. An offer holds while one of
-- those who got it has not declined.
create function pitch_exclusive_until(person uuid, story uuid) returns timestamptz language sql stable as $$
  select max(t.exclusive_until) from pitch t
  where t.story_id = story and t.status = 'SENT' and t.exclusive_until > present_instant()
    and not exists (select from pitch_recipient r where r.pitch_id = t.id and r.person_id = person and r.sent_at is not null)
    and exists (
      select from pitch_recipient r left join outgoing_mail m on m.id = r.mail_id
      where r.pitch_id = t.id and r.sent_at is not null and r.status not in ('REPLIED_DECLINED', 'WITHDRAWN')
        and coalesce(m.status, 'SENT') not in ('BOUNCED', 'FAILED', 'WITHHELD'))
$$;
`;

/** As in 0087; with more of what forbids it. */
const suppression = (more: string): string => `
create or replace function pitch_suppression(person uuid, story uuid, channel text) returns text language sql stable as $$
  select coalesce(
    press_contact_suppression(person, channel),
    (select 'DECLINED_STORY' where exists (select from pitch_recipient r join pitch t on t.id = r.pitch_id
      where r.person_id = person and t.story_id = story and r.status = 'REPLIED_DECLINED')),
    ${more}press_address_suppression(person, channel))
$$;`;

/** As in 0081; with the embargo of the release. */
const embargoes = (ofRelease: string, ofPitch: string): string => `
create or replace function material_embargo(material uuid) returns timestamptz language sql stable as $$
  select greatest(
    (select f.embargo_until from file f where f.id = material),
    (select max(${ofPitch}) from pitch_file k join pitch p on p.id = k.pitch_id and p.status <> 'WITHDRAWN' where k.file_id = material),
    (select max(r.embargo_until) from press_release_material m join press_release_version v on v.id = m.version_id
     join press_release r on r.id = v.press_release_id and r.withdrawn_at is null where m.file_id = material))
$$;
create or replace function pitch_embargo(asked uuid) returns timestamptz language sql stable as $$
  select greatest(
    (select greatest(p.embargo_until, ${ofRelease}) from pitch p where p.id = asked),
    (select max(material_embargo(k.file_id)) from pitch_file k where k.pitch_id = asked))
$$;
`;
