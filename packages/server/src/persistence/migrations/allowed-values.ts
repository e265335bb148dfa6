/**
 * SQL that lets a column of text take further values, beside those that its check allows by now, whichever change it was
 * that allowed them.
 */
export const allowing = (table: string, column: string, values: readonly string[]): string =>
  checked(table, column, `select value from now_allowed union select unnest(array[${quoted(values)}])`);

/** SQL that takes the values back. Rows that have one must be gone. */
export const disallowing = (table: string, column: string, values: readonly string[]): string =>
  checked(table, column, `select value from now_allowed where value <> all(array[${quoted(values)}])`);

const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(',');

const checked = (table: string, column: string, wanted: string): string => `
do $do$ declare listed text; begin
  with now_allowed as (
    select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as value
    from pg_constraint where conname = '${table}_${column}_check' and conrelid = '${table}'::regclass)
  select string_agg(quote_literal(value), ',' order by value) into listed from (${wanted}) w(value);
  execute format('alter table ${table} drop constraint ${table}_${column}_check, add constraint ${table}_${column}_check check (${column} in (%s))', listed);
end $do$;
`;

/** SQL that tells the database which columns are sealed, from what gives rows of `sealed_columns()`. */
export const sealing = (source: string): string => `
do $do$ declare rules text; begin
  select string_agg(format('(%L, %s, %L::text[], %L::text[])', relation, from_level, columns, keys), ', ') into rules from ${source};
  execute format('create or replace function sealed_columns() returns table (relation text, from_level integer, columns text[], keys text[])
    language sql immutable as $f$ values %s $f$', rules);
end $do$;
`;

/** SQL that puts tables behind the walls: the application sees their rows, partners none. */
export const behindWalls = (...tables: readonly string[]): string =>
  tables
    .map(
      (table) => `
alter table ${table} enable row level security;
create policy application on ${table} to utetezi_application using (true) with check (true);
grant select, insert, update, delete on ${table} to utetezi_application;
grant select on ${table} to utetezi_partner;`,
    )
    .join('\n');
