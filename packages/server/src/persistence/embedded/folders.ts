import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartupError } from '../../kernel/startup-error';

/**
 * Makes the folder and those above it, unless they are there. Step by step, because Node's own way of doing so never
 * returns where the system refuses with "no such folder", as below /proc.
 *
 * @throws StartupError when it cannot be had.
 */
export function makeFolder(folder: string, mode: number): void {
  try {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found?.isDirectory()) return;
    if (found) throw noFolder(folder);
    if (dirname(folder) !== folder) makeFolder(dirname(folder), 0o755);
    mkdirSync(folder, { mode });
  } catch (error) {
    if (error instanceof StartupError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    // Another start has made it in between.
    if (code === 'EEXIST') return;
    throw code === 'ENOTDIR' ? noFolder(folder) : noPermission(folder);
  }
}

export function noFolder(path: string): StartupError {
  return new StartupError(`${path} is not a folder: move it away, or set DATA_DIR to another folder.`);
}

export function noPermission(folder: string): StartupError {
  return new StartupError(
    `No permission to use the folder ${folder}: start as the user who owns it, or set DATA_DIR to a folder of your own.`,
  );
}
