import { pino } from 'pino';
import { type Config, readConfig } from '../config';
import { createFrontDoor } from '../front-door';
import { Health, drain, listen } from '../serving';
import type { TestApp } from './test-app';

/** The real front door of a test's app, on a port of this machine. */
export interface TestDoor {
  readonly url: string;
  /** What the log says, line by line. */
  readonly logged: Record<string, unknown>[];
  stop(): Promise<void>;
}

export async function testDoor(app: TestApp, settings: Partial<Config> = {}): Promise<TestDoor> {
  const logged: Record<string, unknown>[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(JSON.parse(line) as never) });
  const config = { ...readConfig({}), ...settings };
  const health = new Health(app.dataSource);
  health.started();
  const server = await createFrontDoor(app, config, health, log);
  const port = await listen(server, 0, '127.0.0.1');
  return { url: `http://127.0.0.1:${port}`, logged, stop: () => drain(server, 2_000) };
}
