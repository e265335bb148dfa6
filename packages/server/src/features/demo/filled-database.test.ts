import { migrate, migrations, takeBack } from '../../persistence';
import { type TestApp, testApp } from '../../testing/test-app';
import { loadDemoData } from './load';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
  await loadDemoData(app.dataSource, app.time.now);
});
afterAll(() => app.stop());

it('goes down and up again with a programme’s data in it', async () => {
  for (let left = migrations.length; left > 0; left -= 1) await takeBack(app.dataSource, migrations, 1);
  expect(
    await app.dataSource.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'schema_migration'`,
    ),
  ).toEqual([]);
  expect(await migrate(app.dataSource, migrations)).toHaveLength(migrations.length);
  expect(await loadDemoData(app.dataSource, app.time.now)).toBe(true);
});
