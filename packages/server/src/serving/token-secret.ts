import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../kernel';

const BYTES = 32;

/**
 * The key that signs access tokens. Made at the first start and kept beside the data, readable by its owner alone;
 * several processes on one database must be given the same one.
 *
 * @throws StartupError when it cannot be read or made.
 */
export function tokenSecret(dataDir: string): Buffer {
  const file = join(dataDir, 'access-token.key');
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(BYTES).toString('base64url'), { flag: 'wx', mode: 0o600 });
    chmodSync(file, 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new StartupError(
        `The key in ${dataDir} cannot be written: give this user the right to write there, or set DATA_DIR.`,
      );
  }
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
  if (secret.length !== BYTES)
    throw new StartupError(`${file} is damaged: remove it and start again; everybody then signs in anew.`);
  return secret;
}
