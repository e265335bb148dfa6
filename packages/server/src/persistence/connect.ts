import type { DataSource } from 'typeorm';
import { StartupError } from '../kernel/startup-error';

const oldestMajor = 15;

/**
 * Connects, and makes sure that the server is one that we can work with.
 *
 * @throws StartupError with one plain sentence that never holds the password.
 */
export async function connect(dataSource: DataSource): Promise<DataSource> {
  try {
    await dataSource.initialize();
  } catch (error) {
    throw new StartupError(explainRefusal(error, addressOf(dataSource)), { cause: error });
  }
  try {
    const rows = await dataSource.query<{ version: string; encoding: string }[]>(
      `select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`,
    );
    assertUsable(Number(rows[0]?.version), rows[0]?.encoding ?? '');
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return dataSource;
}

/** @param version as in `server_version_num`: 150020 is 15.20. */
export function assertUsable(version: number, encoding: string): void {
  const major = Math.floor(version / 10_000);
  if (major < oldestMajor) {
    throw new StartupError(
      `The database server is PostgreSQL ${major} and ${oldestMajor} or newer is needed: upgrade it, or point DATABASE_URL at a newer one.`,
    );
  }
  if (encoding !== 'UTF8') {
    throw new StartupError(
      `The database keeps text as ${encoding} and UTF8 is needed: create it anew with encoding UTF8, or point DATABASE_URL at another.`,
    );
  }
}

function explainRefusal(error: unknown, address: string): string {
  const { code, message } = error as { code?: string; message?: string };
  switch (code) {
    case '28P01':
    case '28000':
      return `The database at ${address} refuses the name or the password in DATABASE_URL: correct it and start again.`;
    case '3D000':
      return `The server at ${address} has no database of that name: create it, or correct DATABASE_URL.`;
    case '53300':
      return `The database at ${address} has no connection left for us: raise its max_connections, or stop another program.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `No server is known by the name in DATABASE_URL (${address}): correct it, or check the network.`;
    default:
      return `The database at ${address} cannot be reached (${code ?? message}): start it, or correct DATABASE_URL.`;
  }
}

function addressOf(dataSource: DataSource): string {
  const { url } = dataSource.options as { url?: string };
  try {
    const { hostname, port, pathname } = new URL(url ?? '');
    return `${hostname || 'localhost'}:${port || '5432'}${pathname}`;
  } catch {
    return 'the address in DATABASE_URL';
  }
}
