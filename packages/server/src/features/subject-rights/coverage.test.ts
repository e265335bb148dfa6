import { type TestApp, testApp } from '../../testing/test-app';
import { holdings } from './holdings';
import { untold } from './untold';

let app: TestApp;
beforeAll(async () => void (app = await testApp()));
afterAll(() => app.stop());

const known = new Set([...holdings.flatMap(({ covers }) => covers), ...Object.keys(untold)]);

describe('what is gathered of a person', () => {
  it('covers every column of the database that points to people', async () => {
    const pointers = (await app.dataSource.query(
      `select c.conrelid::regclass || '.' || a.attname as name from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
       where c.contype = 'f' and c.confrelid = 'person'::regclass order by 1`,
    )) as { name: string }[];
    expect(pointers.length).toBeGreaterThan(20);
    expect(pointers.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });

  it('covers what could point to people or hold their values without saying so', async () => {
    const silent = (await app.dataSource.query(
      `select r.relname || '.' || a.attname as name from pg_class r
       join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
       where r.relnamespace = 'public'::regnamespace and r.relkind = 'r' and r.relname <> 'schema_migration'
         and format_type(a.atttypid, null) in ('uuid', 'uuid[]', 'json', 'jsonb', 'bytea')
         and not exists (select from pg_constraint k where k.conrelid = r.oid and k.contype = 'f' and a.attnum = any(k.conkey))
         and not exists (select from pg_constraint k where k.conrelid = r.oid and k.contype = 'p' and k.conkey = array[a.attnum])
       order by 1`,
    )) as { name: string }[];
    expect(silent.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });

  it('names nothing that is not there', async () => {
    const columns = (await app.dataSource.query(
      `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`,
    )) as { name: string }[];
    const there = new Set(columns.map(({ name }) => name));
    expect([...known].filter((name) => !there.has(name))).toEqual([]);
  });
});
