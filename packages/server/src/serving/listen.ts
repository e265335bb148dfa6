import { type Server, createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { StartupError } from '../kernel';

/**
 * Resolves with the port once the server takes connections; a port of 0 lets the system choose.
 *
 * @throws StartupError when the port or the address cannot be had.
 */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => reject(new StartupError(explain(error, port, host)));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Asked before anything else is touched, so that a second start by mistake does nothing at all. */
export async function assertPortFree(port: number, host: string): Promise<void> {
  const server = createServer();
  await listen(server, port, host);
  await new Promise((resolve) => server.close(resolve));
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program: stop that program, or set PORT to another number.`;
    case 'EACCES':
      return `Port ${port} needs rights that this user does not have: set PORT to a number above 1023.`;
    default:
      return `The address ${host} cannot be listened on (${error.code}): set HOST to an address of this machine.`;
  }
}

/** Takes no further connection, lets the requests under way finish, and ends those that take longer. */
export async function drain(server: Server, withinMs: number): Promise<void> {
  if (!server.listening) return;
  let isClosed = false;
  server.close(() => (isClosed = true));
  for (const started = Date.now(); !isClosed;) {
    if (Date.now() - started > withinMs) server.closeAllConnections();
    else server.closeIdleConnections();
    await wait(20);
  }
}
