import type { Actor } from '../access';
import { type Config, readConfig } from '../config';
import { openSession } from '../features/accounts';
import { createFrontDoor } from '../front-door';
import { inTransaction } from '../persistence';
import { Health, createLog, listen } from '../serving';
import type { TestApp } from './test-app';

/** The real front door of a test's app, on a port of this machine. */
export interface TestDoor {
  readonly url: string;
  /** What the log says, line by line. */
  readonly logged: Record<string, unknown>[];
  /** Headers by which the door knows the actor. */
  as(actor: Actor): Promise<Record<string, string>>;
  /** Posts a body to the API, as it is. */
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  stop(): Promise<void>;
}

export async function testDoor(app: TestApp, settings: Partial<Config> = {}, operations?: string): Promise<TestDoor> {
  const logged: Record<string, unknown>[] = [];
  const log = createLog('warn', { write: (line: string) => void logged.push(JSON.parse(line) as never) });
  const health = new Health(app.dataSource);
  health.started();
  const door = await createFrontDoor(app, { ...readConfig({}), ...settings }, health, log, operations);
  const url = `http://127.0.0.1:${await listen(door.server, 0, '127.0.0.1')}`;
  return {
    url,
    logged,
    async as({ accountId }) {
      const session = await inTransaction(app.dataSource, () =>
        openSession(accountId, { device: 'test', address: '' }, false, app.time.now),
      );
      const { token } = app.tokens.issue({ accountId, sessionId: session.id }, app.time.now);
      return { authorization: `Bearer ${token}` };
    },
    post: (body, headers) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    stop: () => door.close(2_000),
  };
}
