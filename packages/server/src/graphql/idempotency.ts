import { createHash } from 'node:crypto';
import { DomainError } from '../kernel';
import { currentManager, sendAlong } from '../persistence';
import { currentSealing } from '../sealing';
import { type Outcome, Recorded, ShownOnce } from './act';

interface Key {
  readonly account: string;
  readonly key: string;
}

/** What a finished act answered, kept so that the same answer can be read again. */
export type Replay = Readonly<
  Record<string, string | number | boolean | null | { readonly type: string; readonly ids: string | readonly string[] }>
>;

/** How long a key is remembered, in days. */
export const KEY_DAYS = 7;

/** What is kept of a request: equal for equal ones, and telling nothing to whoever has no key. */
export interface RequestMark {
  readonly mark: string;
  /** As releases before sealing wrote it; nothing is written so any more. */
  readonly former: string;
}

/** Of the act, its own arguments, and nothing of how the answer was selected. */
export function markOf(act: string, given: unknown): RequestMark {
  const request = JSON.stringify([act, canonical(given)]);
  return {
    mark: currentSealing().requestMark(request),
    former: createHash('sha256').update(request).digest('hex'),
  };
}

/**
 * Claims the key for this transaction. A second request with it waits here until the first has committed, and then
 * gets what that one answered; when the first failed, it goes on as if it were the first.
 */
export async function claimKey({ account, key }: Key, { mark, former }: RequestMark): Promise<Replay | null> {
  if (key.length < 8 || key.length > 200)
    throw new DomainError('INVALID', 'An idempotency key has 8 to 200 characters.', ['input', 'idempotencyKey']);
  const manager = currentManager();
  // One that is no longer remembered is claimed anew.
  const claimed: unknown[] = await manager.query(
    `insert into idempotency_key as k (account_id, key, request_hash) values ($1, $2, $3)
     on conflict (account_id, key) do update set request_hash = excluded.request_hash, result = null, created_at = now()
       where k.created_at < now() - make_interval(days => $4)
     returning key`,
    [account, key, mark, KEY_DAYS],
  );
  if (claimed.length > 0) return null;
  const [known] = (await manager.query(
    `select request_hash as mark, result from idempotency_key where account_id = $1 and key = $2`,
    [account, key],
  )) as { mark: string; result: Replay }[];
  if (known?.mark !== mark && known?.mark !== former)
    throw new DomainError(
      'IDEMPOTENCY_KEY_REUSED',
      'This key was used for another request. Send the act with a new key.',
      ['input', 'idempotencyKey'],
    );
  return known.result;
}

export function storeResult({ account, key }: Key, outcome: Outcome): void {
  const result = Object.fromEntries(Object.entries(outcome).map(([field, value]) => [field, kept(value)]));
  sendAlong(`update idempotency_key set result = $3 where account_id = $1 and key = $2`, [
    account,
    key,
    JSON.stringify(result),
  ]);
}

function kept(value: Outcome[string]): unknown {
  if (value instanceof Recorded) return { type: value.reading.type, ids: value.ids };
  return value instanceof ShownOnce ? null : (value ?? null);
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, canonical(each)]),
  );
}
