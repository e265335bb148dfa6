import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byKey, source, sourceWith } from './search/upkeep';

/** A search can keep to beats: whoever covers one is found under it. */
export class BeatsSearched1764000000044 implements MigrationInterface {
  readonly name = 'BeatsSearched1764000000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      sourceWith(
        `\n    union select b.beat_id from journalist j join journalist_beat b on b.journalist_id = j.id where j.person_id = p.id`,
      ),
    );
    await runner.query(`
create function keep_beats_searchable() returns trigger language plpgsql ${byKey} as $$
begin
  if tg_op = 'INSERT' then
    perform refresh_search(array(select distinct j.person_id from added b join journalist j on j.id = b.journalist_id));
  else
    perform refresh_search(array(select distinct j.person_id from gone b join journalist j on j.id = b.journalist_id));
  end if;
  return null;
end $$;
create trigger journalist_beat_searchable_insert after insert on journalist_beat referencing new table as added
  for each statement execute function keep_beats_searchable();
create trigger journalist_beat_searchable_delete after delete on journalist_beat referencing old table as gone
  for each statement execute function keep_beats_searchable();
create trigger journalist_searchable_delete after delete on journalist referencing old table as gone
  for each statement execute function keep_searchable('person_id');
select refresh_search(array(select person_id from journalist));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop trigger journalist_searchable_delete on journalist;
drop trigger journalist_beat_searchable_delete on journalist_beat;
drop trigger journalist_beat_searchable_insert on journalist_beat;
drop function keep_beats_searchable();`);
    await runner.query(source);
  }
}
