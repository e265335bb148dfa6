import type { MigrationInterface, QueryRunner } from 'typeorm';
import { conditions, endOf, parameters } from './0054-press-lists';
import { allowing, disallowing } from './allowed-values';
import { byKey, sourceWith } from './search/upkeep';

/** Coverage in the one search; journalists found by its tone; and from which press list somebody was pitched. */
export class CoverageFound1764000000092 implements MigrationInterface {
  readonly name = 'CoverageFound1764000000092';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allowing('search_entry', 'kind', ['CLIPPING']));
    await runner.query(searched);
    await runner.query(`alter table press_list add tones text[];`);
    await runner.query(`drop function ${signature('')}`);
    await runner.query(fitting(toned, 'tones text[] default null, '));
    await runner.query(onList(', tones => l.tones'));
    await runner.query(`
alter table pitch_recipient add press_list_id uuid references press_list(id) on delete set null;
create index pitch_recipient_press_list_id on pitch_recipient (press_list_id, sent_at desc, id desc);
create index pitch_recipient_sent_at on pitch_recipient (sent_at, id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index pitch_recipient_sent_at;
alter table pitch_recipient drop press_list_id;
drop function ${signature('text[], ')}`);
    await runner.query(fitting('', ''));
    await runner.query(onList(''));
    await runner.query(`
alter table press_list drop tones;
drop trigger organisation_clippings_searchable on organisation;
drop function keep_clippings_searchable();
${followed.map(([table]) => ['insert', 'update', 'delete'].map((event) => `drop trigger ${table}_searchable_${event} on ${table};`).join('\n')).join('\n')}
delete from search_entry where kind = 'CLIPPING';
do $do$ begin
  execute replace(pg_get_functiondef('search_shelf(text, integer)'::regprocedure), ',''CLIPPING''], kind)', '], kind)');
end $do$;`);
    await runner.query(
      sourceWith(
        `\n    union select b.beat_id from journalist j join journalist_beat b on b.journalist_id = j.id where j.person_id = p.id`,
      ),
    );
    await runner.query(disallowing('search_entry', 'kind', ['CLIPPING']));
  }
}

const signature = (more: string): string =>
  `journalists_fitting(uuid[], uuid[], uuid[], uuid[], boolean, text[], boolean, date, integer, text[], ${more}date)`;

/** Tables whose rows change what a clipping is found by, and the column that names it. */
const followed = [
  ['clipping', 'id'],
  ['clipping_beat', 'clipping_id'],
] as const;

const rows = {
  insert: 'new table as added',
  update: 'old table as gone new table as added',
  delete: 'old table as gone',
} as const;

const searched = `
do $do$ begin
  -- At the end, so that what was walked before lies on the shelf that it lay on.
  execute replace(pg_get_functiondef('search_shelf(text, integer)'::regprocedure), '], kind)', ',''CLIPPING''], kind)');
  execute 'create or replace view search_source with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('search_source'::regclass), '; ') || $view$
union all
select c.id, 'CLIPPING', null::uuid, c.organisation_id, null::uuid, null::uuid, null::uuid, null::uuid, null::uuid, c.headline,
  case when o.sensitivity <= 1 then concat_ws(' ', c.byline, left(c.text, 10000)) end,
  greatest(1, o.sensitivity), greatest(1, o.sensitivity), c.at,
  array[c.type_id] || array(select b.beat_id from clipping_beat b where b.clipping_id = c.id)
    || array(select r.county_id from outlet l join outlet_county r on r.outlet_id = l.id where l.organisation_id = c.organisation_id)
from clipping c join organisation o on o.id = c.organisation_id$view$;
end $do$;
${followed
  .flatMap(([table, column]) =>
    (['insert', 'update', 'delete'] as const).map(
      (event) =>
        `create trigger ${table}_searchable_${event} after ${event} on ${table} referencing ${rows[event]} for each statement execute function keep_searchable('${column}');`,
    ),
  )
  .join('\n')}
create function keep_clippings_searchable() returns trigger language plpgsql ${byKey} as $$
declare
  changed uuid[] := array(select c.id from clipping c join added n on n.id = c.organisation_id join gone o on o.id = n.id
    where n.sensitivity <> o.sensitivity);
begin
  if changed <> '{}' then perform refresh_search(changed); end if;
  return null;
end $$;
create trigger organisation_clippings_searchable after update on organisation referencing ${rows.update}
  for each statement execute function keep_clippings_searchable();
select refresh_search(array(select id from clipping));
`;

const toned = `
    and (tones is null or (
      select c.tone from clipping_person k join clipping c on c.id = k.clipping_id
      join organisation g on g.id = c.organisation_id and g.sensitivity <= 1
      where k.person_id = p.id and k.part = 'JOURNALIST' and c.tone is not null and c.at < ${endOf('as_of')}
      order by c.at desc, c.id desc limit 1) = any(tones))`;

/** As in 0054; with tones, those whose latest coverage that somebody judged has one of them. */
const fitting = (more: string, parameter: string): string => `
create function journalists_fitting(${parameters(`not_pitched_days integer default null, answers text[] default null, ${parameter}`)})
returns setof uuid language sql stable as $$
  select j.person_id from journalist j join person p on p.id = j.person_id where ${conditions}
    and (not_pitched_days is null or not exists (
      select from pitch_recipient r where r.person_id = p.id and r.sent_at < ${endOf('as_of')}
        and r.sent_at >= ${endOf('as_of')} - make_interval(days => not_pitched_days)))
    and (answers is null or (
      select r.status from pitch_recipient r where r.person_id = p.id and r.sent_at < ${endOf('as_of')}
      order by r.sent_at desc, r.id desc limit 1) = any(answers))${more}
$$;`;

const onList = (more: string): string => `
create or replace function on_press_list(list uuid, as_of date default null) returns setof uuid language sql stable as $$
  select e.person_id from press_list_entry e join press_list l on l.id = e.press_list_id
  where l.id = list and not l.is_rule and e.added_at < ${endOf('as_of')}
    and coalesce(e.removed_at, 'infinity') >= ${endOf('as_of')}
  union
  select f.id from press_list l cross join lateral journalists_fitting(
    beats => l.beat_ids, mediums => l.medium_ids, outlets => l.outlet_ids, counties => l.county_ids,
    nationwide => l.or_nationwide, spoken => l.languages, freelance => l.is_freelance, verified_since => l.verified_since,
    not_pitched_days => l.not_pitched_days, answers => l.last_answers${more}, as_of => on_press_list.as_of) f(id)
  where l.id = list and l.is_rule
$$;`;
