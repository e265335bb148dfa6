import { IsNull, LessThan } from 'typeorm';
import { z } from 'zod';
import { newId } from '../../../kernel';
import { currentManager } from '../../../persistence';
import { secretHash } from '../tokens';
import { PasskeyCeremony } from './passkey.entities';

/** Loaded when somebody first needs it: it takes thirteen megabytes. */
export const webAuthn = () => import('@simplewebauthn/server');

/** How long somebody has for finding their device, in milliseconds. */
export const CEREMONY_MS = 5 * 60_000;

/** Which site a passkey is for, and from which address it may be used (WebAuthn level 3: RP ID and origin). */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

export const relyingParty = (publicUrl: string): RelyingParty => {
  const { hostname, origin } = new URL(publicUrl);
  return { id: hostname, origin };
};

/** @param accountId whose passkey is to be made; null for a sign-in, of which it is not yet known whose it is. */
export async function openCeremony(challenge: string, accountId: string | null, now: Date): Promise<void> {
  const manager = currentManager();
  await manager.delete(PasskeyCeremony, { expiresAt: LessThan(now) });
  const expiresAt = new Date(now.getTime() + CEREMONY_MS);
  await manager.insert(PasskeyCeremony, { id: newId(), accountId, challengeHash: secretHash(challenge), expiresAt });
}

const answered = z.object({
  id: z.string().max(1_400),
  rawId: z.string().max(1_400),
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
  authenticatorAttachment: z.string().max(20).optional(),
  response: z.looseObject({ clientDataJSON: z.string().max(4_000) }),
});

export type Answered = z.infer<typeof answered>;

/** What a device answered, as `PublicKeyCredential.toJSON()` writes it; null where it is nothing of the kind. */
export function readAnswer(json: string): Answered | null {
  try {
    return answered.parse(JSON.parse(json));
  } catch {
    return null;
  }
}

/**
 * Ends the ceremony that an answer belongs to: what is accepted once is accepted never again. Where the act is refused,
 * the challenge stays for the rest of its five minutes, so that one can try again.
 *
 * @returns its challenge; null where there is none that is still good, or it was opened for somebody else.
 */
export async function closeCeremony(answer: Answered, accountId: string | null, now: Date): Promise<string | null> {
  const challenge = challengeIn(answer);
  if (challenge === null) return null;
  const which = { challengeHash: secretHash(challenge), accountId: accountId ?? IsNull() };
  const manager = currentManager();
  const ceremony = await manager.findOne(PasskeyCeremony, { where: which, lock: { mode: 'pessimistic_write' } });
  if (!ceremony) return null;
  await manager.delete(PasskeyCeremony, { id: ceremony.id });
  return ceremony.expiresAt > now ? challenge : null;
}

function challengeIn({ response }: Answered): string | null {
  try {
    const { challenge } = JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString()) as never;
    return typeof challenge === 'string' ? challenge : null;
  } catch {
    return null;
  }
}
