import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byKey } from './search/upkeep';

const relations = ['person', 'organisation'] as const;

/**
 * How many people and organisations are open to all staff: a sum that is kept, and the changes to it. The lists of the
 * directory tell it each time they are opened, and it took as long as there were rows.
 */
export class DirectoryCounted1764000000100 implements MigrationInterface {
  readonly name = 'DirectoryCounted1764000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
    await runner.query(relations.map(triggers).join(''));
    // Creating the triggers has made writers wait: nobody is counted twice, and nobody is left out.
    await runner.query(
      relations
        .map((each) => `insert into directory_tally select '${each}', count(*) from ${each} where ${counted('')};`)
        .join('\n'),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
${relations.map((each) => `drop trigger directory_counted_insert on ${each}; drop trigger directory_counted_update on ${each}; drop trigger directory_counted_delete on ${each}; drop index ${each}_closed;`).join('\n')}
drop function fold_directory_counts(integer);
drop function count_directory();
drop function count_directory_moved();
drop view directory_counted;
drop table directory_change, directory_tally;`);
  }
}

/** Open to all staff, and not merged into another. */
const counted = (row: string): string => `${row}sensitivity <= 1 and ${row}merged_into_id is null`;

const tables = `
-- What a writer appends: no two of them wait for each other to count.
create table directory_change (
  id bigint generated always as identity primary key,
  relation text not null check (relation in ('person','organisation')),
  change integer not null
);
create table directory_tally (
  relation text primary key check (relation in ('person','organisation')),
  count integer not null
);
alter table directory_change enable row level security;
alter table directory_tally enable row level security;
-- For partners' statements both are empty.
create policy application on directory_change to utetezi_application using (true) with check (true);
create policy application on directory_tally to utetezi_application using (true) with check (true);

create view directory_counted with (security_invoker = true) as
select relation, count from directory_tally union all select relation, change from directory_change;

-- Closed ones are counted one by one, for whoever they were opened to.
create index person_closed on person (id) where sensitivity >= 2;
create index organisation_closed on organisation (id) where sensitivity >= 2;
`;

const functions = `
create function count_directory() returns trigger language plpgsql ${byKey} as $$
declare
  many integer;
begin
  if tg_op = 'INSERT' then many := (select count(*) from added where ${counted('')});
  else many := -(select count(*) from gone where ${counted('')});
  end if;
  if many <> 0 then insert into directory_change (relation, change) values (tg_table_name, many); end if;
  return null;
end $$;

create function count_directory_moved() returns trigger language plpgsql ${byKey} as $$
begin
  insert into directory_change (relation, change) values (tg_table_name, case when ${counted('new.')} then 1 else -1 end);
  return null;
end $$;

-- Adds changes to the sums and takes them away, in one statement. One at a time; whoever comes second has nothing to do.
-- @returns how many were added.
create function fold_directory_counts(most integer) returns integer language plpgsql set search_path = public, pg_temp as $$
declare
  folded integer;
begin
  if not pg_try_advisory_xact_lock(hashtext('directory_tally')) then return 0; end if;
  with taken as (
    delete from directory_change where id in (select id from directory_change order by id limit most) returning *),
  added as (
    insert into directory_tally as kept (relation, count) select t.relation, sum(t.change) from taken t group by 1
    on conflict (relation) do update set count = kept.count + excluded.count)
  select count(*) into folded from taken;
  return folded;
end $$;
`;

const triggers = (relation: string): string => `
create trigger directory_counted_insert after insert on ${relation} referencing new table as added
  for each statement execute function count_directory();
create trigger directory_counted_delete after delete on ${relation} referencing old table as gone
  for each statement execute function count_directory();
create trigger directory_counted_update after update of sensitivity, merged_into_id on ${relation}
  for each row when ((${counted('old.')}) <> (${counted('new.')})) execute function count_directory_moved();
`;
