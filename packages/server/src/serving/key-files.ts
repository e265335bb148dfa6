import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartupError } from '../kernel';

const BYTES = 32;

/**
 * The key that signs access tokens. Several processes on one database must be given the same one.
 *
 * @throws StartupError when it cannot be read or made.
 */
export const tokenSecret = (dataDir: string): Buffer =>
  keyFile(join(dataDir, 'access-token.key'), 'remove it and start again; everybody then signs in anew');

/**
 * The key under which the secrets of second factors are kept; it belongs to every backup of the database.
 *
 * @param isUsed whether the database holds secrets that another key could not open: then none is made.
 */
export const secondFactorKey = (dataDir: string, isUsed: boolean): Buffer =>
  keyFile(
    join(dataDir, 'second-factor.key'),
    'put it back from a backup; without it no authenticator app is known any more',
    isUsed,
  );

/** The file of the master key, unless another one is named. */
export const SEALING_KEY_FILE = 'sealing.key';

/** The master key of everything that is kept sealed; it belongs to every backup, and beside it into another drawer. */
export const sealingKey = (file: string, isUsed: boolean): Buffer =>
  keyFile(file, 'put it back from a backup; without it nothing that is sealed can be read', isUsed);

/** Made at the first start and kept beside the data, readable by its owner alone. */
function keyFile(file: string, whenDamaged: string, isUsed = false): Buffer {
  if (isUsed && !existsSync(file)) throw new StartupError(`${file} is missing: ${whenDamaged}.`);
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, randomBytes(BYTES).toString('base64url'), { flag: 'wx', mode: 0o600 });
    chmodSync(file, 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new StartupError(
        `The key in ${folder} cannot be written: give this user the right to write there, or set DATA_DIR.`,
      );
  }
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
  if (secret.length !== BYTES) throw new StartupError(`${file} is damaged: ${whenDamaged}.`);
  return secret;
}
