import { type TestServer, startServer } from '../src';

let server: TestServer;

beforeAll(async () => void (server = await startServer()));
afterAll(() => server.stop());

describe('a first start', () => {
  it('is ready for people', async () => {
    const answer = await fetch(`${server.url}/health/ready`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ready' });
  });
});
