import { Sensitivity } from '../../access';
import { currentManager } from '../../persistence';
import { currentSealing, isSealed } from '../../sealing';
import type { Change } from './ledger';
import type { Pair } from './pair';

const placeOf = (id: string) => ({ table: 'merge', column: 'changes', id });

/** What a merge changed, as JSON: sealed where any of it was closed, since it holds the rows as they were. */
export async function keptChanges(id: string, { kept, absorbed }: Pair, changes: readonly Change[]): Promise<string> {
  const text = JSON.stringify(changes);
  const [closed] = (await currentManager().query(
    `select true as closed from sealing_due where transaction = pg_current_xact_id() limit 1`,
  )) as unknown[];
  const isOpen = !closed && Math.max(kept.sensitivity, absorbed.sensitivity) < Sensitivity.PROTECTED;
  return isOpen ? text : JSON.stringify(await currentSealing().sealText(text, placeOf(id)));
}

export async function openedChanges(id: string, stored: unknown): Promise<readonly Change[]> {
  if (!isSealed(stored)) return stored as readonly Change[];
  const [text] = await currentSealing().open([{ ...placeOf(id), sealed: stored }]);
  return JSON.parse(text!) as readonly Change[];
}
