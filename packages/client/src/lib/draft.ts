/** What was begun and not saved, kept on this device under the account. */
export type Draft<Value> = { savedAt: string; value: Value };

const PREFIX = 'utetezi:draft';
const NOT_OWN_DEVICE = 'utetezi:not-my-device';

const keyOf = (accountId: string, form: string) => `${PREFIX}:${accountId}:${form}`;

/** On a borrowed device nothing is kept. */
export const isBorrowedDevice = (): boolean => sessionStorage.getItem(NOT_OWN_DEVICE) === '1';

export function setBorrowedDevice(borrowed: boolean): void {
  if (borrowed) sessionStorage.setItem(NOT_OWN_DEVICE, '1');
  else sessionStorage.removeItem(NOT_OWN_DEVICE);
}

export function readDraft<Value>(accountId: string, form: string): Draft<Value> | null {
  const text = localStorage.getItem(keyOf(accountId, form));
  if (!text) return null;
  try {
    return JSON.parse(text) as Draft<Value>;
  } catch {
    localStorage.removeItem(keyOf(accountId, form));
    return null;
  }
}

/**
 * Keeps a draft and says when, or removes it and gives null: `mayKeep` is false for what must never lie on a device.
 */
export function keepDraft<Value>(
  accountId: string,
  form: string,
  value: Value,
  { mayKeep, now }: { mayKeep: boolean; now: Date },
): string | null {
  if (!mayKeep || isBorrowedDevice()) {
    dropDraft(accountId, form);
    return null;
  }
  const savedAt = now.toISOString();
  try {
    localStorage.setItem(keyOf(accountId, form), JSON.stringify({ savedAt, value }));
    return savedAt;
  } catch {
    return null;
  }
}

export const dropDraft = (accountId: string, form: string): void => localStorage.removeItem(keyOf(accountId, form));

/** Removes every draft of every account from this device. */
export function dropAllDrafts(): void {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => localStorage.removeItem(key));
}
