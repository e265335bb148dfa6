import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who are asked for an introduction are told once, and whoever asked when one was offered. */
export class IntroductionsAreTold1764000000035 implements MigrationInterface {
  readonly name = 'IntroductionsAreTold1764000000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table notification add introduction_request_id uuid references introduction_request(id) on delete cascade;
alter table notification add introduction_offer_id uuid references introduction_offer(id) on delete cascade;
alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check
  check (kind in ('TASK_REMINDER','TASK_ASSIGNED','COMMITMENT_DUE','GLASS_BROKEN','INTRODUCTION_SOUGHT','INTRODUCTION_OFFERED'));
create unique index notification_introduction_once
  on notification (introduction_request_id, account_id, introduction_offer_id) nulls not distinct
  where introduction_request_id is not null;
create index notification_introduction_request_id on notification (introduction_request_id);
create index notification_introduction_offer_id on notification (introduction_offer_id);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
delete from notification where kind in ('INTRODUCTION_SOUGHT','INTRODUCTION_OFFERED');
alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check
  check (kind in ('TASK_REMINDER','TASK_ASSIGNED','COMMITMENT_DUE','GLASS_BROKEN'));
alter table notification drop introduction_offer_id;
alter table notification drop introduction_request_id;
`);
  }
}
