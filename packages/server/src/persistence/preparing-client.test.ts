import type { DataSource } from 'typeorm';
import { type TestDatabase, freshDatabase } from '../testing/database';
import { connect } from './connect';
import { createDataSource } from './data-source';
import { PartnerReads } from './partner-query';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const held = `select count(*)::int as held from pg_prepared_statements where $1`;

async function onOneConnection(
  namedStatements: boolean,
  work: (dataSource: DataSource) => Promise<void>,
): Promise<void> {
  const dataSource = await connect(createDataSource({ url: database.url, entities: [], poolSize: 1, namedStatements }));
  await work(dataSource).finally(() => dataSource.destroy());
}

describe('a connection', () => {
  it('prepares what it is asked again, and nothing that was asked once', () =>
    onOneConnection(true, async (dataSource) => {
      for (let time = 0; time < 5; time += 1) await dataSource.query(`select $1::int + 1`, [time]);
      await dataSource.query(`select $1::int + 2`, [1]);
      expect(await dataSource.query(held, [true])).toEqual([{ held: 1 }]);
    }));

  it('answers alike before and after', () =>
    onOneConnection(true, async (dataSource) => {
      for (const given of [1, 2, 3, 4])
        expect(await dataSource.query(`select $1::int * 2 as twice`, [given])).toEqual([{ twice: given * 2 }]);
    }));

  it('goes on after a statement that failed, and after one whose table changed under it', () =>
    onOneConnection(true, async (dataSource) => {
      for (let time = 0; time < 3; time += 1)
        await expect(dataSource.query(`select 1 / $1::int`, [0])).rejects.toThrow('division by zero');
      expect(await dataSource.query(`select 1 / $1::int as one`, [1])).toEqual([{ one: 1 }]);
      await dataSource.query(`create table changing (first int)`);
      const add = () => dataSource.query(`insert into changing (first) values ($1) returning first`, [1]);
      for (let time = 0; time < 3; time += 1) await add();
      await dataSource.query(`alter table changing add second int`);
      expect(await add()).toEqual([{ first: 1 }]);
    }));

  it('keeps no more prepared than a bounded number', () =>
    onOneConnection(true, async (dataSource) => {
      for (let other = 0; other < 220; other += 1)
        for (let time = 0; time < 2; time += 1) await dataSource.query(`select $1::int + ${other}`, [time]);
      expect(await dataSource.query(held, [true])).toEqual([{ held: 200 }]);
    }));

  it('prepares nothing behind a pooler that forgets it, for staff and for partners', async () => {
    await onOneConnection(false, async (dataSource) => {
      for (let time = 0; time < 3; time += 1) await dataSource.query(`select $1::int + 1`, [time]);
      expect(await dataSource.query(held, [true])).toEqual([{ held: 0 }]);
    });
    const partners = new PartnerReads({
      url: database.url,
      size: 1,
      statementTimeoutMs: 5_000,
      namedStatements: false,
    });
    try {
      for (let time = 0; time < 2; time += 1)
        expect(await partners.query({ text: held, values: [true] }, [])).toBe('0');
    } finally {
      await partners.stop();
    }
  });
});
