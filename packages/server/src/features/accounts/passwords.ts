import { hash, verify } from '@node-rs/argon2';
import { invalid, told } from '../../kernel';
import { commonPasswords } from './common-passwords';

export const SHORTEST_PASSWORD = 12;
/** Longer ones are refused, since hashing them costs the server and gains nothing. */
export const LONGEST_PASSWORD = 200;

/** Argon2id (the library's default algorithm) at OWASP's minimum: 19 MiB, 2 passes, 1 lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost);

let unknownAccount: Promise<string> | undefined;

/** Takes the same time whether or not there is an account, a password, or a match. */
export async function passwordMatches(stored: string | null | undefined, password: string): Promise<boolean> {
  unknownAccount ??= hashPassword('there is nobody of this name');
  const matches = await verify(stored ?? (await unknownAccount), password.slice(0, LONGEST_PASSWORD).normalize('NFKC'));
  return matches && Boolean(stored);
}

/**
 * Length and commonness only: no rules of composition, since those make passwords worse (NIST SP 800-63B).
 *
 * @throws DomainError INVALID when the password may not be used.
 */
export function checkNewPassword(password: string, email: string, path: readonly string[]): void {
  if (password.length < SHORTEST_PASSWORD)
    throw invalid(
      told('A password has at least {count} characters. Four ordinary words make a good one.', {
        count: SHORTEST_PASSWORD,
      }),
      path,
    );
  if (password.length > LONGEST_PASSWORD)
    throw invalid(told('A password has at most {count} characters.', { count: LONGEST_PASSWORD }), path);
  const plain = password.toLowerCase();
  const [mailbox = ''] = email.toLowerCase().split('@');
  if (commonPasswords.has(plain.replaceAll(/[^a-z0-9]/g, '')) || new Set(plain).size < 5)
    throw invalid('This password is one of the first that others would try. Choose another.', path);
  if (mailbox.length >= 4 && plain.includes(mailbox))
    throw invalid('A password must not contain your e-mail name. Choose another.', path);
}

/** @throws DomainError INVALID at `input.password`, where it is not the account's. */
export async function expectPassword({ passwordHash }: HasPassword, password: string): Promise<void> {
  if (!(await passwordMatches(passwordHash, password)))
    throw invalid('This is not your current password.', ['input', 'password']);
}

interface HasPassword {
  readonly passwordHash: string | null;
}
