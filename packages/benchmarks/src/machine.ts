import { cpus, loadavg, totalmem } from 'node:os';
import type { Client } from 'pg';
import { parentOf } from './measuring/processes';

/** What the figures were made on, as far as it matters to them. */
export interface Machine {
  readonly date: string;
  readonly processors: string;
  readonly memory: string;
  readonly node: string;
  readonly postgres: string;
  /** How many processes wanted the processors in the minute before; far above nothing, others were at work. */
  readonly loadBefore: number;
  readonly databaseSize: string;
}

export async function machineOf(client: Client): Promise<Machine> {
  const { rows } = await client.query<{ version: string; size: string }>(
    `select current_setting('server_version') as version, pg_size_pretty(pg_database_size(current_database())) as size`,
  );
  const [{ version, size } = { version: '', size: '' }] = rows;
  return {
    date: new Date().toISOString().slice(0, 10),
    processors: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.versions.node,
    postgres: version.split(' ')[0] ?? version,
    loadBefore: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    databaseSize: size,
  };
}

/** The process that PostgreSQL's processes are children of; null where it runs on another machine or is no Linux. */
export async function postmasterOf(client: Client, url: string): Promise<number | null> {
  if (!['127.0.0.1', 'localhost'].includes(new URL(url).hostname)) return null;
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0] ? parentOf(rows[0].pid) : null;
}
