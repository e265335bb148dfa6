import type { DataSource } from 'typeorm';
import { type TestDatabase, freshDatabase } from '../testing/database';
import { journeysOf } from '../testing/statements';
import { connect } from './connect';
import { createDataSource } from './data-source';
import { currentManager, inTransaction, sendAlong } from './transaction';
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
        expect(await partners.query({ text: `select (${held})::text`, values: [true] }, [])).toBe('0');
    } finally {
      await partners.stop();
    }
  });
});

describe('within a transaction', () => {
  const ask = (text: string, ...values: unknown[]): Promise<unknown> => currentManager().query(text, values);
  const divide = (by: number): Promise<unknown> => ask('select 6 / $1::int as part', by);
  const kept = (dataSource: DataSource) => dataSource.query('select given from keeping order by given');
  const keep = (given: number): void => sendAlong('insert into keeping (given) values ($1)', [given]);

  beforeAll(() =>
    onOneConnection(true, (dataSource) => dataSource.query('create table keeping (given int unique deferrable)')),
  );

  it('what is asked at once goes out at once, in its order, the beginning with the first', () =>
    onOneConnection(true, async (dataSource) => {
      const journeys = await journeysOf(() =>
        inTransaction(dataSource, async () => {
          expect(await Promise.all([divide(1), divide(2), divide(3)])).toEqual([
            [{ part: 6 }],
            [{ part: 3 }],
            [{ part: 2 }],
          ]);
          keep(1);
          expect(await ask('select given from keeping where given >= $1', 0)).toEqual([{ given: 1 }]);
          throw new Error('undone');
        }).catch(() => {}),
      );
      expect(journeys.map((texts) => texts.map((text) => text.split(' ')[0]))).toEqual([
        ['START', 'select', 'select', 'select'],
        ['insert', 'select'],
        ['ROLLBACK'],
      ]);
      expect(await kept(dataSource)).toEqual([]);
    }));

  it('what failed ends all of it, told by whoever asked or came after', () =>
    onOneConnection(true, async (dataSource) => {
      for (let time = 0; time < 3; time += 1) {
        const told: unknown[] = [];
        const failing = inTransaction(dataSource, async () => {
          keep(2);
          const asked = [divide(1), divide(0), divide(2)];
          told.push(...(await Promise.allSettled(asked)).map((each) => each.status));
          await divide(3);
        });
        await expect(failing).rejects.toThrow('current transaction is aborted');
        expect(told).toEqual(['fulfilled', 'rejected', 'rejected']);
      }
      expect(await kept(dataSource)).toEqual([]);
      expect(await inTransaction(dataSource, () => divide(2))).toEqual([{ part: 3 }]);
    }));

  it('what was sent along and failed is the reason, whatever is said later, and nothing is committed', () =>
    onOneConnection(true, async (dataSource) => {
      await inTransaction(dataSource, async () => keep(5));
      const failing = (say: () => Promise<unknown>) =>
        inTransaction(dataSource, async () => {
          keep(6);
          keep(5);
          await say();
        });
      for (const say of [() => divide(1), () => Promise.reject(new Error('later')), () => Promise.resolve()])
        await expect(failing(say)).rejects.toThrow('duplicate key value');
      expect(await kept(dataSource)).toEqual([{ given: 5 }]);
    }));

  it('what was waited for was not committed when it fails at the commit', () =>
    onOneConnection(true, async (dataSource) => {
      const failing = inTransaction(dataSource, async () => {
        await currentManager().query('set constraints all deferred');
        keep(5);
        keep(7);
      });
      await expect(failing).rejects.toThrow('duplicate key value');
      expect(await kept(dataSource)).toEqual([{ given: 5 }]);
    }));

  it('what is asked twice at once is prepared once', () =>
    onOneConnection(true, async (dataSource) => {
      for (let time = 0; time < 2; time += 1)
        await inTransaction(dataSource, () => Promise.all([divide(1), divide(2), divide(3)]));
      expect(await dataSource.query(held, [true])).toEqual([{ held: 1 }]);
    }));

  it('a transaction in which nothing was asked leaves its connection as it was', () =>
    onOneConnection(true, async (dataSource) => {
      expect(await inTransaction(dataSource, async () => 7)).toBe(7);
      await expect(inTransaction(dataSource, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
      expect(await dataSource.query('select $1::int as one', [1])).toEqual([{ one: 1 }]);
      expect(await kept(dataSource)).toEqual([{ given: 5 }]);
    }));
});
