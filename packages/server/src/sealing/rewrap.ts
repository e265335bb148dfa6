import { StartupError } from '../kernel';
import { MasterKey } from './envelope';
import { holdKeys } from './keyring';
import type { Run } from './run';

/**
 * Wraps all data keys by another master key, in one transaction: either all of them are, or none. Values stay as they
 * are. Does nothing where it was done before.
 *
 * @throws StartupError when the keys are under neither of the two.
 */
export async function rewrapKeys(run: Run, present: Buffer, next: Buffer): Promise<number> {
  const [from, to] = [new MasterKey(present), new MasterKey(next)];
  await holdKeys(run);
  const keys = await run<{ id: string; wrapped: string; master: string }>(`select id, wrapped, master from data_key`);
  if (keys.every(({ master }) => master === to.fingerprint)) return 0;
  if (!keys.every(({ master }) => master === from.fingerprint))
    throw new StartupError(
      'The sealing key is not the one of this database: put the right one back. Nothing was changed.',
    );
  for (const { id, wrapped } of keys)
    await run(`update data_key set wrapped = $2, master = $3 where id = $1 returning id`, [
      id,
      to.wrap(from.unwrap(id, wrapped)),
      to.fingerprint,
    ]);
  return keys.length;
}
