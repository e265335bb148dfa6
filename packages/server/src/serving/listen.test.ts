import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { assertPortFree, drain, listen } from '.';

let server: Server;
let finish: () => void;
let underWay: Promise<void>;

beforeEach(async () => {
  let arrived: () => void;
  underWay = new Promise((resolve) => (arrived = resolve));
  server = createServer((_request, response) => {
    finish = () => response.end('done');
    arrived();
  });
  await listen(server, 0, '127.0.0.1');
});

afterEach(() => server.close());

const port = (): number => (server.address() as AddressInfo).port;

describe('stopping', () => {
  it('finishes the request under way and takes no other', async () => {
    const url = `http://127.0.0.1:${port()}`;
    const answer = fetch(url).then((response) => response.text());
    await underWay;
    const drained = drain(server, 5_000);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
    finish();
    expect(await answer).toBe('done');
    await drained;
    expect(server.listening).toBe(false);
  });

  it('ends a request that takes too long', async () => {
    const answer = fetch(`http://127.0.0.1:${port()}`).then(
      () => 'answered',
      () => 'ended',
    );
    await underWay;
    await drain(server, 50);
    expect(await answer).toBe('ended');
  });

  it('may be asked for twice', async () => {
    await Promise.all([drain(server, 1_000), drain(server, 1_000)]);
    await drain(server, 1_000);
  });
});

describe('listening', () => {
  it('says which port is taken', async () => {
    await expect(assertPortFree(port(), '127.0.0.1')).rejects.toThrow(
      `Port ${port()} is taken by another program: stop that program, or set PORT to another number.`,
    );
  });

  it('says that an address is not of this machine', async () => {
    await expect(assertPortFree(0, '192.0.2.1')).rejects.toThrow('The address 192.0.2.1 cannot be listened on');
  });
});
