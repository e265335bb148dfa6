import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What partners say of a record, and what the register holds on a request about it, are sealed as the record is. */
export class MoreIsSealed1764000000027 implements MigrationInterface {
  readonly name = 'MoreIsSealed1764000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      redefined(`(select * from sealed_columns() union all values
        ('comment', 3, '{body}'::text[], '{person_id,organisation_id,engagement_id}'::text[]),
        ('subject_request', 3, '{details,identity_evidence,answer}'::text[], '{person_id}'::text[])) all_rules`),
    );
    for (const { table, columns, keys } of added)
      await runner.query(`
create trigger ${table}_sealing after insert or update of ${columns}, ${keys} on ${table} for each row execute function note_sealing('3', '${columns}');
insert into sealing_due (relation, row_id) select '${table}', t.id from ${table} t where sealing_level(to_jsonb(t)) >= 3;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
do $$ begin
  if exists (select from comment where is_sealed(body))
    or exists (select from subject_request where is_sealed(details) or is_sealed(identity_evidence) or is_sealed(answer)) then
    raise exception 'values are sealed, and without this change nobody could read them';
  end if;
end $$;
${added.map(({ table }) => `drop trigger ${table}_sealing on ${table};`).join('\n')}`);
    await runner.query(redefined(`sealed_columns() where relation not in ('comment', 'subject_request')`));
  }
}

const added = [
  { table: 'comment', columns: 'body', keys: 'person_id, organisation_id, engagement_id' },
  { table: 'subject_request', columns: 'details,identity_evidence,answer', keys: 'person_id' },
];

const redefined = (source: string): string => `
do $do$ declare rules text; begin
  select string_agg(format('(%L, %s, %L::text[], %L::text[])', relation, from_level, columns, keys), ', ') into rules from ${source};
  execute format('create or replace function sealed_columns() returns table (relation text, from_level integer, columns text[], keys text[])
    language sql immutable as $f$ values %s $f$', rules);
end $do$;
`;
