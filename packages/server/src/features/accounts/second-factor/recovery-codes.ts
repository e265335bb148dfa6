import { randomInt } from 'node:crypto';
import { IsNull } from 'typeorm';
import { newId } from '../../../kernel';
import { currentManager } from '../../../persistence';
import { hashPassword, passwordMatches } from '../passwords';
import { RecoveryCode } from './second-factor.entities';

const HOW_MANY = 10;
/** Without 0, 1, I, L, O and U, which are misread or make words. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;

/** Two groups of four beyond the selector: 39 bits, which Argon2id and the limits of tries keep out of reach. */
const pattern = new RegExp(`^[${alphabet}]{${3 * GROUP}}$`);

const newCode = (): string => Array.from({ length: 3 * GROUP }, () => alphabet[randomInt(alphabet.length)]).join('');

const written = (code: string): string => (code.match(/.{4}/g) ?? []).join('-');

const plain = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

export const isRecoveryCode = (typed: string): boolean => pattern.test(plain(typed));

/** Ten new ones in place of all that there were. They are returned this once: only their hashes are kept. */
export async function makeRecoveryCodes(accountId: string): Promise<readonly string[]> {
  const codes = new Map<string, string>();
  while (codes.size < HOW_MANY) {
    const code = newCode();
    codes.set(code.slice(0, GROUP), code);
  }
  const rows = await Promise.all(
    [...codes].map(async ([selector, code]) => ({
      id: newId(),
      accountId,
      selector,
      codeHash: await hashPassword(code),
      usedAt: null,
    })),
  );
  const manager = currentManager();
  await manager.delete(RecoveryCode, { accountId });
  await manager.insert(RecoveryCode, rows);
  return [...codes.values()].map(written);
}

/** Uses one up. Takes the same time whether or not there is such a code. */
export async function useRecoveryCode(accountId: string | null, typed: string, now: Date): Promise<boolean> {
  const manager = currentManager();
  const code = plain(typed);
  const known = accountId
    ? await manager.findOneBy(RecoveryCode, { accountId, selector: code.slice(0, GROUP), usedAt: IsNull() })
    : null;
  if (!(await passwordMatches(known?.codeHash, code)) || !known) return false;
  const { affected } = await manager.update(RecoveryCode, { id: known.id, usedAt: IsNull() }, { usedAt: now });
  return affected === 1;
}
