import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A media event may be about a press release. */
export class EventsOfReleases1764000000088 implements MigrationInterface {
  readonly name = 'EventsOfReleases1764000000088';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table media_event add press_release_id uuid references press_release(id) on delete set null;
create index media_event_press_release_id on media_event (press_release_id, starts_at desc, id desc);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table media_event drop press_release_id;`);
  }
}
