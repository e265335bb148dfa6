import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { Place } from './place';

let place: Place;
beforeEach(async () => void (place = await Place.make()));
afterEach(() => place.leave());

const pidFile = (): string => join(place.dataDir, 'postgres', 'postmaster.pid');

function postmaster(): { pid: number; port: number } {
  const lines = readFileSync(pidFile(), 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

async function query(text: string): Promise<unknown[]> {
  const password = readFileSync(join(place.dataDir, 'postgres', 'utetezi.password'), 'utf8').trim();
  const client = new Client({
    host: '127.0.0.1',
    user: 'utetezi',
    database: 'utetezi',
    password,
    port: postmaster().port,
  });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the server with the database that it brings', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('stops both on %s, and keeps what was stored', async (signal) => {
    const program = await place.startUntilReady();
    await query('create table kept (n int); insert into kept values (7)');
    program.signal(signal);
    expect(await program.ended).toEqual({ code: 0, signal: null });
    expect(existsSync(pidFile())).toBe(false);

    const again = await place.startUntilReady();
    expect(await query('select n from kept')).toEqual([{ n: 7 }]);
    expect(again.output).not.toContain('Made');
  });

  it('stops both when the npm that started it is stopped, which passes no signal on', async () => {
    const npm = await place.startUntilReady({}, ['npm', 'start']);
    npm.signal('SIGTERM');
    await npm.ended;
    while (existsSync(pidFile())) await wait(20);
    await expect(fetch(`${place.url}/health/live`)).rejects.toThrow('fetch failed');
  });

  it('takes over the database that a killed server has left running, and stops it in the end', async () => {
    const killed = await place.startUntilReady();
    const { pid } = postmaster();
    await query('create table kept (n int); insert into kept values (7)');
    killed.signal('SIGKILL');
    await killed.ended;

    const next = await place.startUntilReady();
    expect(postmaster().pid).toBe(pid);
    expect(await query('select n from kept')).toEqual([{ n: 7 }]);
    next.signal('SIGTERM');
    expect(await next.ended).toEqual({ code: 0, signal: null });
    expect(existsSync(pidFile())).toBe(false);
  });

  it('recovers what was stored when the server and its database were killed together', async () => {
    const killed = await place.startUntilReady();
    const { pid } = postmaster();
    await query('create table kept (n int); insert into kept values (7)');
    process.kill(pid, 'SIGKILL');
    killed.signal('SIGKILL');
    await killed.ended;

    await place.startUntilReady();
    expect(postmaster().pid).not.toBe(pid);
    expect(await query('select n from kept')).toEqual([{ n: 7 }]);
  });

  it('starts from nothing after a first start that was killed in the middle', async () => {
    const killed = place.start();
    while (place.isUntouched && !killed.hasEnded) await wait(1);
    killed.signal('SIGKILL');
    await killed.ended;

    const next = await place.startUntilReady();
    next.signal('SIGTERM');
    expect(await next.ended).toEqual({ code: 0, signal: null });
  });

  it('is reachable from this machine alone, and by nobody without its password', async () => {
    await place.startUntilReady();
    const { port } = postmaster();
    const stranger = new Client({ host: '127.0.0.1', user: 'utetezi', database: 'utetezi', password: 'utetezi', port });
    await expect(stranger.connect()).rejects.toThrow('password authentication failed');
    expect(await query(`select setting from pg_settings where name = 'listen_addresses'`)).toEqual([
      { setting: '127.0.0.1' },
    ]);
  });
});
