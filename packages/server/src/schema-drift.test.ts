import 'reflect-metadata';
import { type DataSource, getMetadataArgsStorage } from 'typeorm';
import './app';
import { type EntityClass, connect, createDataSource, migrate, migrations, takeBack } from './persistence';
import { type TestDatabase, emptyDatabase } from './testing/database';

/** Every entity that the application knows, since importing it has loaded them all. */
const entities = getMetadataArgsStorage().tables.map(({ target }) => target as EntityClass);

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await emptyDatabase();
  dataSource = await connect(createDataSource({ url: database.url, entities, statementTimeoutMs: 0 }));
  await migrate(dataSource, migrations);
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

async function catalogue(): Promise<unknown> {
  return dataSource.query(`
    select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
    where table_schema = 'public' order by 1, 2`);
}

/**
 * Migrations alone own indexes, constraints, foreign keys and defaults: TypeORM would name them in its own way, and
 * cannot say most of ours (partial, trigram, checks). What it may judge is tables, columns, types and nulls.
 */
const ownedByMigrations =
  /^(CREATE|DROP) (UNIQUE )?INDEX|(ADD|DROP) CONSTRAINT|ALTER COLUMN "\w+" (SET|DROP) DEFAULT|^COMMENT ON/i;

describe('the tables', () => {
  it('are what the entities say', async () => {
    // What a generated column is made of is the migrations' business too; to an entity it is one that nobody writes.
    await dataSource.query(`
      do $$ declare generated record; begin
        for generated in select table_name, column_name from information_schema.columns
          where table_schema = 'public' and is_generated = 'ALWAYS'
        loop execute format('alter table %I alter column %I drop expression', generated.table_name, generated.column_name);
        end loop;
      end $$`);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((query) => !ownedByMigrations.test(query))).toEqual([]);
  });

  it('have for every foreign key an index that begins with it', async () => {
    const bare = await dataSource.query<{ column: string }[]>(`
      select k.conrelid::regclass || '.' || a.attname as column
      from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where k.contype = 'f' and k.connamespace = 'public'::regnamespace
        and not exists (
          select 1 from pg_index i
          where i.indrelid = k.conrelid and i.indkey[0] = k.conkey[1]
            -- One that leaves out the empty ones serves as well.
            and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = '(' || quote_ident(a.attname) || ' IS NOT NULL)')
        )
      order by 1`);
    expect(bare.map(({ column }) => column)).toEqual([]);
  });

  it('go away with their migrations, and come back the same', async () => {
    const before = await catalogue();
    await takeBack(dataSource, migrations, migrations.length);
    const left = await dataSource.query<{ name: string }[]>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'S')`,
    );
    expect(left).toEqual([{ name: 'schema_migration' }]);
    await migrate(dataSource, migrations);
    expect(await catalogue()).toEqual(before);
  });
});
