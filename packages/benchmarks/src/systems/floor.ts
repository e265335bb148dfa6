import { SESSION_OPTIONS, type System } from './system';
import { run, typescript } from './process';

export async function startFloor(databaseUrl: string): Promise<System> {
  const { port, pid, stop } = await run(typescript('floor/server.ts'), { DATABASE_URL: databaseUrl, SESSION_OPTIONS });
  return {
    name: 'floor',
    port,
    pid,
    ask: async ({ key, floor }, parameters) =>
      floor
        ? { path: `/${key}`, headers: { 'content-type': 'application/json' }, body: JSON.stringify(parameters) }
        : null,
    answer: (_, data) => data,
    stop,
  };
}
