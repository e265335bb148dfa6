import { features } from '../features';
import type { FieldReading } from '../reading';
import { type TestApp, testApp } from '../testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

it('has an index for every foreign key, so that nothing is read whole when what it points to goes', async () => {
  const without = (await app.dataSource.query(`
    select c.conrelid::regclass || ' (' || string_agg(a.attname, ', ' order by k.place) || ')' as key
    from pg_constraint c
    cross join lateral unnest(c.conkey) with ordinality k (attnum, place)
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace
      and not exists (
        select from pg_index i
        where i.indrelid = c.conrelid and i.indisvalid
          and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) ~ 'IS NOT NULL')
          -- A copied level stands in a key beside the id that it goes with.
          and i.indkey[0] = c.conkey[1])
    group by c.oid, c.conrelid order by 1`)) as { key: string }[];
  expect(without.map(({ key }) => key)).toEqual([]);
});

/** By itself, or within the record that the rows hang on. */
it('has an index for every order that is offered', async () => {
  const indexed = (await app.dataSource.query(
    `select i.indrelid::regclass::text || '.' || a.attname as "column" from pg_index i
     join pg_attribute a on a.attrelid = i.indrelid and a.attnum in (i.indkey[0], i.indkey[1]) where i.indpred is null`,
  )) as { column: string }[];
  const offered = features
    .flatMap(({ readings }) => readings)
    .flatMap(({ entity, declared: { fields = {} } }) => {
      const { tableName, columns } = app.dataSource.getMetadata(entity);
      return Object.entries(fields as Record<string, FieldReading>)
        .filter(([, field]) => field.sort)
        .map(([name, field]) => (field.value ? field.comparedBy : field.from) ?? name)
        .map((property) => columns.find(({ propertyName }) => propertyName === property)?.databaseName)
        .map((column) => `${tableName}.${column}`);
    });
  const known = new Set(indexed.map(({ column }) => column));
  expect(offered.length).toBeGreaterThan(10);
  expect([...new Set(offered)].filter((column) => !known.has(column)).sort()).toEqual([]);
});
