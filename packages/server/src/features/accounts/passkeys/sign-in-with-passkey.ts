import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { DomainError } from '../../../kernel';
import { currentManager } from '../../../persistence';
import { Account } from '../account.entity';
import { type Device, type OpenSession, openSession } from '../sessions';
import {
  type Answered,
  CEREMONY_MS,
  type RelyingParty,
  closeCeremony,
  openCeremony,
  readAnswer,
  webAuthn,
} from './ceremonies';
import { Passkey } from './passkey.entities';

/** Names no account: the device offers whichever passkeys it has for us. */
export async function beginPasskeySignIn(
  site: RelyingParty,
  now: Date,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await webAuthn();
  const options = await generateAuthenticationOptions({
    rpID: site.id,
    userVerification: 'required',
    timeout: CEREMONY_MS,
  });
  await openCeremony(options.challenge, null, now);
  return options;
}

/**
 * Opens a session without a password: the device, and what opened the device, are two factors.
 *
 * @throws DomainError PASSKEY_NOT_ACCEPTED with one and the same answer for an unknown or removed passkey, a wrong
 * signature, a used or late challenge, a device that did not ask who holds it, and a suspended account.
 */
export async function signInWithPasskey(
  site: RelyingParty,
  { response, remember }: { readonly response: string; readonly remember?: boolean | null },
  device: Device,
  now: Date,
): Promise<OpenSession> {
  const manager = currentManager();
  const answer = readAnswer(response);
  const challenge = answer && (await closeCeremony(answer, null, now));
  const passkey = challenge
    ? await manager.findOne(Passkey, { where: { credentialId: answer.id }, lock: { mode: 'pessimistic_write' } })
    : null;
  const counter = passkey && challenge ? await counterAfter(site, passkey, answer!, challenge) : null;
  const account = passkey && (await manager.findOneBy(Account, { id: passkey.accountId }));
  if (!passkey || counter === null || !account || account.suspendedAt)
    throw new DomainError(
      'PASSKEY_NOT_ACCEPTED',
      'This passkey did not open anything here. Try again, or sign in with your password.',
      ['input', 'response'],
    );
  await manager.update(Passkey, { id: passkey.id }, { counter: String(counter), lastUsedAt: now });
  await manager.update(Account, { id: account.id }, { lastSeenAt: now });
  return openSession(account.id, device, remember ?? false, now);
}

/** Null where the signature is not this passkey's, or the count of a copied one has gone back. */
async function counterAfter(
  site: RelyingParty,
  { credentialId, publicKey, counter }: Passkey,
  answer: Answered,
  challenge: string,
): Promise<number | null> {
  const { verifyAuthenticationResponse } = await webAuthn();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter: Number(counter) },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}
