import type { MigrationInterface, QueryRunner } from 'typeorm';
import { participationsKeptByRow } from './0005-engagements';

/**
 * What follows from who took part is kept once for each statement, not once for each row: with everybody who came, the
 * organisations of an engagement were compared anew, and each person was updated, and indexed for the search, alone.
 */
export class ParticipationsSetBySet1764000000070 implements MigrationInterface {
  readonly name = 'ParticipationsSetBySet1764000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${old.map(([trigger, table]) => `drop trigger ${trigger} on ${table};`).join('\n')}
drop function keep_engagement_organisations(), keep_person_last_engaged(), keep_organisation_last_engaged();`);
    await runner.query(
      bySet + triggers('participation_organisations', 'participation', 'keep_engagement_organisations()'),
    );
    await runner.query(triggers('participation_last_engaged', 'participation', 'keep_person_last_engaged()'));
    await runner.query(
      triggers('engagement_organisation_last_engaged', 'engagement_organisation', 'keep_organisation_last_engaged()'),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${old
      .flatMap(([trigger, table]) => events.map(([event]) => `drop trigger ${trigger}_${event} on ${table};`))
      .join('\n')}
drop function keep_engagement_organisations(), keep_person_last_engaged(), keep_organisation_last_engaged();
${participationsKeptByRow}`);
  }
}

const old = [
  ['participation_organisations', 'participation'],
  ['participation_last_engaged', 'participation'],
  ['engagement_organisation_last_engaged', 'engagement_organisation'],
] as const;

const events = [
  ['insert', 'new table as added'],
  ['delete', 'old table as gone'],
  ['update', 'old table as gone new table as added'],
] as const;

const triggers = (name: string, table: string, call: string): string =>
  events
    .map(
      ([event, rows]) =>
        `create trigger ${name}_${event} after ${event} on ${table} referencing ${rows} for each statement execute function ${call};`,
    )
    .join('\n');

/** The ids in `$columns` of all rows that were added, taken away, or changed in one of `$changed`. */
const touched = (columns: readonly string[], changed: readonly string[], key: string): string => {
  const of = (row: string, names: readonly string[]): string => names.map((name) => `${row}.${name}`).join(', ');
  const from = (rows: string): string =>
    `select distinct k.id from ${rows} r, lateral (values ${columns.map((column) => `(r.${column})`).join(', ')}) k(id) where k.id is not null order by 1`;
  return `
  if tg_op = 'INSERT' then touched := array(${from('added')});
  elsif tg_op = 'DELETE' then touched := array(${from('gone')});
  else touched := array(
    select distinct k.id from gone g join added a on (${of('g', key.split(' '))}) = (${of('a', key.split(' '))}),
      lateral (values ${columns.map((column) => `(g.${column}), (a.${column})`).join(', ')}) k(id)
    where k.id is not null and (${of('g', changed)}) is distinct from (${of('a', changed)}) order by 1);
  end if;
  if touched = '{}' then return null; end if;`;
};

/** Rows are locked in one order before they are changed, so that no two acts wait for each other. */
const lastEngaged = (table: string, source: string): string => `
  perform from ${table} t where t.id = any(touched) order by t.id for no key update;
  update ${table} set last_engaged_at = latest.at
    from (select k.id, (${source}) as at from unnest(touched) k(id)) latest
    where ${table}.id = latest.id and last_engaged_at is distinct from latest.at;`;

const made = (name: string, body: string): string => `
create function ${name}() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  touched uuid[];
begin${body}
  return null;
end $$;
`;

const bySet = [
  made(
    'keep_engagement_organisations',
    `${touched(['engagement_id'], ['organisation_id', 'on_behalf_of_id', 'engagement_id'], 'id')}
  if tg_op <> 'INSERT' then
    delete from engagement_organisation o where o.engagement_id = any(touched) and not exists (
      select from participation p where p.engagement_id = o.engagement_id and o.organisation_id in (p.organisation_id, p.on_behalf_of_id));
  end if;
  insert into engagement_organisation (engagement_id, organisation_id, starts_at, sensitivity, status)
    select e.id, party.organisation_id, e.starts_at, e.sensitivity, e.status
    from engagement e, lateral (
      select p.organisation_id from participation p where p.engagement_id = e.id and p.organisation_id is not null
      union select p.on_behalf_of_id from participation p where p.engagement_id = e.id and p.on_behalf_of_id is not null) party
    where e.id = any(touched)
    on conflict do nothing;`,
  ),
  made(
    'keep_person_last_engaged',
    touched(['person_id'], ['person_id', 'starts_at', 'status', 'sensitivity', 'attendance'], 'id') +
      lastEngaged(
        'person',
        `select max(p.starts_at) from participation p where p.person_id = k.id and p.status = 'HELD' and p.sensitivity <= 1
      and p.attendance not in ('DECLINED','APOLOGIES','NO_SHOW','INVITED')`,
      ),
  ),
  made(
    'keep_organisation_last_engaged',
    touched(
      ['organisation_id'],
      ['organisation_id', 'starts_at', 'status', 'sensitivity'],
      'engagement_id organisation_id',
    ) +
      lastEngaged(
        'organisation',
        `select max(o.starts_at) from engagement_organisation o where o.organisation_id = k.id and o.status = 'HELD' and o.sensitivity <= 1`,
      ),
  ),
].join('');
