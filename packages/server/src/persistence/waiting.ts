import { AsyncLocalStorage } from 'node:async_hooks';
import { connect as connectSocket } from 'node:net';
import type { ServerResponse } from 'node:http';
import type { Client, ClientBase, Pool, PoolClient } from 'pg';

const callers = new AsyncLocalStorage<AbortSignal>();

/** What ends a read whose caller has hung up; nobody is there to hear of it. */
export class NobodyWaits extends Error {
  constructor() {
    super('Whoever asked has hung up.');
  }
}

/** Runs `work`; should the caller go before it is answered, the reads that run for it on a pool are cancelled. */
export async function whileAnybodyWaits<Result>(
  response: ServerResponse,
  work: () => Promise<Result>,
): Promise<Result> {
  const gone = new AbortController();
  const hungUp = (): void => {
    if (!response.writableFinished) gone.abort();
  };
  response.once('close', hungUp);
  try {
    return await callers.run(gone.signal, work);
  } finally {
    response.off('close', hungUp);
  }
}

/**
 * Hands `work` a connection of the pool for as long as it takes, or as somebody waits for it.
 *
 * @throws NobodyWaits when the caller has gone before a connection was free.
 */
export async function onPool<Result>(pool: Pool, work: (connection: ClientBase) => Promise<Result>): Promise<Result> {
  const gone = callers.getStore();
  if (gone?.aborted) throw new NobodyWaits();
  const connection = await pool.connect();
  if (gone?.aborted) {
    connection.release();
    throw new NobodyWaits();
  }
  let broken: Error | undefined;
  const stop = (): void => {
    // What cancels may arrive late, and must not meet somebody else's statement: this connection is not used again.
    broken = new NobodyWaits();
    cancel(connection);
  };
  // A connection that is lost fails its statement; without a listener it would end the process.
  const lost = (error: Error): void => void (broken ??= error);
  connection.on('error', lost);
  gone?.addEventListener('abort', stop, { once: true });
  try {
    return await work(connection);
  } catch (error) {
    broken ??= error as Error;
    throw broken;
  } finally {
    gone?.removeEventListener('abort', stop);
    connection.off('error', lost);
    // After a failure, too, it is not known which statements are prepared on it.
    connection.release(broken);
  }
}

/** What the driver knows of a connection, beyond what it declares. */
interface Wired {
  readonly processID: number;
  readonly secretKey: number;
}

const CANCEL_REQUEST = 80_877_102;

/** A message of PostgreSQL's protocol, on a connection of its own: the one in question is busy. */
function cancel(connection: PoolClient): void {
  const { processID, secretKey, host, port } = connection as unknown as Wired & Client;
  const message = Buffer.alloc(16);
  message.writeInt32BE(16, 0);
  message.writeInt32BE(CANCEL_REQUEST, 4);
  message.writeInt32BE(processID, 8);
  message.writeInt32BE(secretKey, 12);
  const socket = host.startsWith('/') ? connectSocket(`${host}/.s.PGSQL.${port}`) : connectSocket(port, host);
  // The statement's own timeout ends it where this does not get through.
  socket.on('error', () => socket.destroy());
  socket.setTimeout(5_000, () => socket.destroy());
  socket.end(message);
}
