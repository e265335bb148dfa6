import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Config } from './config';
import { SealedSecrets } from './features/accounts';
import { StartupError } from './kernel';
import { SEALING_KEY_FILE, sealingKey, secondFactorKey } from './serving';

/** Where the master key is kept, unless it is given by itself. */
export const masterKeyFile = ({ sealingKeyFile, dataDir }: Config): string =>
  sealingKeyFile ?? join(dataDir, SEALING_KEY_FILE);

/**
 * The master key; made where the database has none yet, and never in place of one that is lost.
 *
 * @throws StartupError when it is missing or damaged.
 */
export async function masterKey(config: Config, dataSource: DataSource): Promise<Buffer> {
  if (config.sealingKey) return config.sealingKey;
  return sealingKey(masterKeyFile(config), await isAny(dataSource, 'data_key'));
}

/** @throws StartupError when it is missing, or not the one that the stored secrets were sealed with. */
export async function rootOfSecondFactors({ dataDir }: Config, dataSource: DataSource): Promise<Buffer> {
  const key = secondFactorKey(dataDir, await isAny(dataSource, 'second_factor'));
  const [other] = (await dataSource.query(`select from second_factor where not starts_with(secret, $1) limit 1`, [
    `${new SealedSecrets(key).keyId}.`,
  ])) as unknown[];
  if (other)
    throw new StartupError(
      `second-factor.key is not the one of this database: put the right one back into ${dataDir} from a backup. Nothing was changed.`,
    );
  return key;
}

async function isAny(dataSource: DataSource, table: 'data_key' | 'second_factor'): Promise<boolean> {
  const rows = (await dataSource.query(`select true as known from ${table} limit 1`)) as unknown[];
  return rows.length > 0;
}
