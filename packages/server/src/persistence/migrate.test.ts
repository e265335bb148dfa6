import { type DataSource, EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import { type TestDatabase, emptyDatabase } from '../testing/database';
import { connect, createDataSource, assertMigrated, migrate, takeBack } from '.';

function change(name: string, up: string, down: string, transaction?: boolean) {
  return class implements MigrationInterface {
    readonly name = name;
    readonly transaction = transaction;
    up = (runner: QueryRunner): Promise<void> => runner.query(up);
    down = (runner: QueryRunner): Promise<void> => runner.query(down);
  };
}

const first = change('First1', 'create table first (id int primary key)', 'drop table first');
const second = change('Second2', 'create table second (id int primary key)', 'drop table second');
const third = change('Third3', 'create table third (id int primary key)', 'drop table third');
const broken = change('Broken2', 'create table half (id int); select 1 / 0', 'drop table half');

let database: TestDatabase;
let dataSource: DataSource;

beforeEach(async () => {
  database = await emptyDatabase();
  dataSource = await connect(createDataSource({ url: database.url, entities: [] }));
});

afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
});

async function tables(): Promise<string[]> {
  const rows = await dataSource.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  return rows.map(({ name }) => name);
}

describe('migrating', () => {
  it('makes what is missing, in order, and nothing twice', async () => {
    expect(await migrate(dataSource, [first])).toEqual(['First1']);
    expect(await migrate(dataSource, [first, second, third])).toEqual(['Second2', 'Third3']);
    expect(await migrate(dataSource, [first, second, third])).toEqual([]);
    expect(await tables()).toEqual(['first', 'schema_migration', 'second', 'third']);
  });

  it('takes back the latest, and makes them again', async () => {
    await migrate(dataSource, [first, second, third]);
    expect(await takeBack(dataSource, [first, second, third], 2)).toEqual(['Third3', 'Second2']);
    expect(await tables()).toEqual(['first', 'schema_migration']);
    expect(await migrate(dataSource, [first, second, third])).toEqual(['Second2', 'Third3']);
  });

  it('leaves a database as it was before the change that failed, and goes on from there once it is mended', async () => {
    await expect(migrate(dataSource, [first, broken])).rejects.toThrow(
      'The database refused the change Broken2 (division by zero) and stays as it was before it',
    );
    expect(await tables()).toEqual(['first', 'schema_migration']);
    expect(await migrate(dataSource, [first, second])).toEqual(['Second2']);
  });

  it('makes each change once when two servers start at the same time', async () => {
    const other = await connect(createDataSource({ url: database.url, entities: [] }));
    const made = await Promise.all([migrate(dataSource, [first, second]), migrate(other, [first, second])]);
    await other.destroy();
    expect(made.flat()).toEqual(['First1', 'Second2']);
  });

  it('is not bound by the time that a request may take', async () => {
    const hurried = await connect(createDataSource({ url: database.url, entities: [], statementTimeoutMs: 100 }));
    const slow = change('Slow1', 'select pg_sleep(0.3)', 'select 1');
    await expect(migrate(hurried, [slow])).resolves.toEqual(['Slow1']);
    await expect(hurried.query('select pg_sleep(0.3)')).rejects.toThrow('statement timeout');
    await hurried.destroy();
  });
});

describe('a database that does not fit', () => {
  it('is refused when a newer release has changed it', async () => {
    await migrate(dataSource, [first, second]);
    const older = migrate(dataSource, [first]);
    await expect(older).rejects.toThrow('The database belongs to a newer release (it has the change Second2)');
    expect(await tables()).toContain('second');
  });

  it('is refused when a change in the middle is missing', async () => {
    await migrate(dataSource, [first, second, third]);
    await dataSource.query(`delete from schema_migration where name = 'Second2'`);
    await expect(migrate(dataSource, [first, second, third])).rejects.toThrow(
      'The database is half-migrated: the change Second2 is missing although later ones were made',
    );
  });

  it('is refused when a change outside of a transaction was begun and never finished', async () => {
    const alone = change('Alone2', 'create table alone (id int); select 1 / 0', 'drop table alone', false);
    await expect(migrate(dataSource, [first, alone])).rejects.toThrow('division by zero');
    await expect(migrate(dataSource, [first, alone])).rejects.toThrow(
      'The database is half-migrated: the change Alone2 was begun and never finished',
    );
  });

  it('is refused when it holds the tables of another program, and stays untouched', async () => {
    await dataSource.query('create table wordpress_posts (id int)');
    await expect(migrate(dataSource, [first])).rejects.toThrow(
      'The database holds tables of another program (wordpress_posts)',
    );
    expect(await tables()).toEqual(['wordpress_posts']);
  });

  it('is not served while changes are missing', async () => {
    await migrate(dataSource, [first]);
    await expect(assertMigrated(dataSource, [first, second])).rejects.toThrow(
      'The database lacks 1 of 2 changes (first: Second2)',
    );
    await expect(assertMigrated(dataSource, [first])).resolves.toBeUndefined();
  });

  it('is not served when somebody has removed a table or a column', async () => {
    const mapped = new EntitySchema({
      name: 'First',
      tableName: 'first',
      columns: { id: { type: 'int', primary: true } },
    });
    const serving = await connect(createDataSource({ url: database.url, entities: [mapped] }));
    await migrate(serving, [first]);
    await expect(assertMigrated(serving, [first])).resolves.toBeUndefined();
    await serving.query('alter table first drop column id');
    await expect(assertMigrated(serving, [first])).rejects.toThrow('the column first.id is missing');
    await serving.query('drop table first');
    await expect(assertMigrated(serving, [first])).rejects.toThrow('the table first is missing');
    await serving.destroy();
  });
});
