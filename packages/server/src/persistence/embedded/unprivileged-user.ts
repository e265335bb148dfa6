import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { StartupError } from '../../kernel/startup-error';

/** Who PostgreSQL runs as when we run as root, which it refuses. */
export interface UnprivilegedUser {
  name: string;
  uid: number;
  gid: number;
}

/**
 * Null unless we run as root. The owner of an existing cluster goes first, so that a folder made by an ordinary user
 * stays theirs when root starts it once; then whoever called `sudo`, then the system's own accounts. An identity
 * without an entry in /etc/passwd is of no use, since initdb looks its name up.
 *
 * @throws StartupError when root finds nobody to run PostgreSQL as.
 */
export function unprivilegedUser(clusterFolder: string): UnprivilegedUser | null {
  if (process.getuid?.() !== 0) return null;
  const users = readUsers();
  const byUid = (uid: number | undefined) => users.find((user) => user.uid !== 0 && user.uid === uid);
  const byName = (name: string) => users.find((user) => user.uid !== 0 && user.name === name);
  const owner = statSync(clusterFolder, { throwIfNoEntry: false })?.uid;
  const found = owner
    ? byUid(owner)
    : (byUid(Number(process.env.SUDO_UID)) ?? byName('postgres') ?? byName('nobody') ?? byName('daemon'));
  if (found) return found;
  throw new StartupError(
    owner
      ? `The database folder ${clusterFolder} belongs to user number ${owner}, who has no account on this machine: give the folder to an ordinary user, or set DATABASE_URL.`
      : 'PostgreSQL refuses to run as root and no ordinary user was found: start as an ordinary user, or set DATABASE_URL.',
  );
}

function readUsers(): UnprivilegedUser[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name: name ?? '', uid: Number(uid), gid: Number(gid) }));
}

/** Whether that user may enter and read a folder. Asked of the system, since every folder above it has a say. */
export function canReach(user: UnprivilegedUser, folder: string): boolean {
  const options = { uid: user.uid, gid: user.gid, cwd: '/', stdio: 'ignore' } as const;
  return spawnSync('/bin/sh', ['-c', 'test -x "$0" && test -r "$0"', folder], options).status === 0;
}

/** Whether that user may pass through a folder, which is enough to work in one below it. */
export function canPass(user: UnprivilegedUser, folder: string): boolean {
  const options = { uid: user.uid, gid: user.gid, cwd: '/', stdio: 'ignore' } as const;
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], options).status === 0;
}
