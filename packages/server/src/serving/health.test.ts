import type { DataSource } from 'typeorm';
import { connect, createDataSource } from '../persistence';
import { type TestDatabase, emptyDatabase } from '../testing/database';
import { Health } from '.';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await emptyDatabase();
  dataSource = await connect(createDataSource({ url: database.url, entities: [], poolSize: 1 }));
});

afterAll(async () => {
  if (dataSource.isInitialized) await dataSource.destroy();
  await database.drop();
});

describe('health', () => {
  it('is alive from the first moment, and ready from when it serves until it stops', async () => {
    const health = new Health(dataSource);
    expect(await health.answer('/health/live')).toEqual({ status: 200, body: { status: 'live' } });
    expect(await health.answer('/health/ready')).toEqual({ status: 503, body: { status: 'starting' } });
    health.started();
    expect(await health.answer('/health/ready')).toEqual({ status: 200, body: { status: 'ready' } });
    health.stopping();
    expect(await health.answer('/health/ready')).toEqual({ status: 503, body: { status: 'stopping' } });
    expect(await health.answer('/health/live')).toEqual({ status: 200, body: { status: 'live' } });
  });

  it('is not ready while the database does not answer', async () => {
    const health = new Health(dataSource);
    health.started();
    await dataSource.destroy();
    expect(await health.answer('/health/ready')).toEqual({ status: 503, body: { status: 'database unreachable' } });
    expect(await health.answer('/health/live')).toEqual({ status: 200, body: { status: 'live' } });
  });

  it('has nothing to say about other paths', async () => {
    expect(await new Health(dataSource).answer('/graphql')).toBeNull();
  });
});
