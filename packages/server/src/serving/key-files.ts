import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../kernel';

const BYTES = 32;

/**
 * The key that signs access tokens. Several processes on one database must be given the same one.
 *
 * @throws StartupError when it cannot be read or made.
 */
export const tokenSecret = (dataDir: string): Buffer =>
  keyFile(dataDir, 'access-token.key', 'remove it and start again; everybody then signs in anew');

/** The key under which the secrets of second factors are kept; it belongs to every backup of the database. */
export const secondFactorKey = (dataDir: string): Buffer =>
  keyFile(dataDir, 'second-factor.key', 'put it back from a backup; without it no authenticator app is known any more');

/** Made at the first start and kept beside the data, readable by its owner alone. */
function keyFile(dataDir: string, name: string, whenDamaged: string): Buffer {
  const file = join(dataDir, name);
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
  if (secret.length !== BYTES) throw new StartupError(`${file} is damaged: ${whenDamaged}.`);
  return secret;
}
