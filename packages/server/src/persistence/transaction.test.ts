import type { DataSource } from 'typeorm';
import { type TestDatabase, emptyDatabase } from '../testing/database';
import {
  afterCommit,
  connect,
  createDataSource,
  currentManager,
  inTransaction,
  openTransactionOn,
  poolQuery,
  transactionQuery,
} from '.';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await emptyDatabase();
  dataSource = await connect(createDataSource({ url: database.url, entities: [], poolSize: 3 }));
  await dataSource.query('create table note (text text not null)');
});

beforeEach(() => dataSource.query('delete from note'));

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const write = (text: string): Promise<unknown> => currentManager().query('insert into note values ($1)', [text]);

async function notes(): Promise<string[]> {
  const rows = await dataSource.query<{ text: string }[]>('select text from note order by text');
  return rows.map(({ text }) => text);
}

describe('a transaction', () => {
  it('keeps everything when its work returns', async () => {
    expect(await inTransaction(dataSource, async () => (await write('a'), await write('b'), 7))).toBe(7);
    expect(await notes()).toEqual(['a', 'b']);
  });

  it('keeps nothing when its work throws, and lets the error through as it is', async () => {
    const fault = new Error('no');
    const failing = inTransaction(dataSource, async () => {
      await write('a');
      throw fault;
    });
    await expect(failing).rejects.toBe(fault);
    expect(await notes()).toEqual([]);
  });

  it('is joined by one inside it: both are kept, or neither', async () => {
    const failing = inTransaction(dataSource, async () => {
      await inTransaction(dataSource, () => write('inner'));
      throw new Error('outer');
    });
    await expect(failing).rejects.toThrow('outer');
    expect(await notes()).toEqual([]);
  });

  it('is not mixed up with another that runs at the same time', async () => {
    const keep = inTransaction(dataSource, async () => {
      await write('kept');
      await currentManager().query('select pg_sleep(0.05)');
    });
    const lose = inTransaction(dataSource, async () => {
      await write('lost');
      throw new Error('undone');
    });
    await Promise.allSettled([keep, lose]);
    expect(await notes()).toEqual(['kept']);
  });

  it('is unknown outside of it, and after it', async () => {
    expect(() => currentManager()).toThrow('No transaction is open here');
    let late: Promise<unknown> | undefined;
    await inTransaction(dataSource, async () => {
      late = new Promise((resolve) => setTimeout(resolve, 30)).then(() => currentManager());
      late.catch(() => undefined);
      await write('a');
    });
    await expect(late).rejects.toThrow('No transaction is open here');
  });

  it('shows what it has written to its own reads alone', async () => {
    const text = `select count(*)::text from note`;
    await inTransaction(dataSource, async () => {
      await write('a');
      expect(await transactionQuery({ text, values: [] })).toBe('1');
      expect(await openTransactionOn(dataSource)?.query<unknown>(text)).toEqual([{ count: '1' }]);
      expect(await poolQuery(dataSource)({ name: 'count', text, values: [] })).toBe('0');
    });
    expect(openTransactionOn(dataSource)).toBeUndefined();
    expect(await poolQuery(dataSource)({ name: 'count', text, values: [] })).toBe('1');
  });

  it('tells of itself once it is committed, and never when it is undone', async () => {
    const told: string[] = [];
    await inTransaction(dataSource, async () => {
      await inTransaction(dataSource, () => Promise.resolve(afterCommit(() => void told.push('inner'))));
      afterCommit(async () => void told.push(`outer ${(await notes()).length}`));
      await write('a');
      expect(told).toEqual([]);
    });
    expect(told).toEqual(['inner', 'outer 1']);
    const failing = inTransaction(dataSource, async () => {
      afterCommit(() => void told.push('never'));
      await write('b');
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(told).toEqual(['inner', 'outer 1']);
  });
});

describe('the data source', () => {
  it('reads a date as the day that it is, wherever the server stands', async () => {
    expect(await dataSource.query<unknown>(`select date '2022-09-14' as day`)).toEqual([{ day: '2022-09-14' }]);
  });

  it('recovers by itself when the database has closed its connections', async () => {
    await dataSource.query('select 1');
    const other = await connect(createDataSource({ url: database.url, entities: [], poolSize: 1 }));
    await other.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await other.destroy();
    let answer: unknown = null;
    while (!answer) answer = await dataSource.query<unknown>('select 1 as one').catch(() => null);
    expect(answer).toEqual([{ one: 1 }]);
  });
});
