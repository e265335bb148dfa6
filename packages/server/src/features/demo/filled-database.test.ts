import { migrate, migrations, takeBack } from '../../persistence';
import { type TestApp, testApp } from '../../testing/test-app';
import { loadDemoData } from './load';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
  await loadDemoData(app.dataSource, app.time.now);
});
afterAll(() => app.stop());

/** Whoever goes back to a release that cannot read what is sealed opens it first: with nothing closed, nothing is. */
async function openAll(): Promise<void> {
  const tables = (await app.dataSource.query(
    `select table_name as name from information_schema.columns join pg_class on oid = table_name::regclass and relkind = 'r'
     where table_schema = 'public' and column_name = 'sensitivity' and table_name <> 'record_audience'`,
  )) as { name: string }[];
  for (const { name } of tables) await app.dataSource.query(`update ${name} set sensitivity = 1 where sensitivity > 1`);
  await app.settleSealing();
}

it('goes down and up again with a programme’s data in it', async () => {
  await openAll();
  for (let left = migrations.length; left > 0; left -= 1) await takeBack(app.dataSource, migrations, 1);
  expect(
    await app.dataSource.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'schema_migration'`,
    ),
  ).toEqual([]);
  expect(await migrate(app.dataSource, migrations)).toHaveLength(migrations.length);
  // As the next start does it, with keys of its own.
  const next = await testApp({ beside: app });
  expect(await loadDemoData(next.dataSource, app.time.now)).toBe(true);
  await next.stop();
});
