import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Act } from '../../../graphql';
import { type DomainError, invalid, newId, notFound, refused, told, uuidFromOpaque } from '../../../kernel';
import { currentManager } from '../../../persistence';
import { Account } from '../account.entity';
import { expectPassword } from '../passwords';
import { makeRecoveryCodes } from '../second-factor/recovery-codes';
import { RecoveryCode } from '../second-factor/second-factor.entities';
import { forgetIfNoFactorIsLeft, hasSecondFactor } from '../second-factor/verify-second-factor';
import { endOtherSessions } from '../sessions';
import { CEREMONY_MS, type RelyingParty, closeCeremony, openCeremony, readAnswer, webAuthn } from './ceremonies';
import { Passkey } from './passkey.entities';

const MOST_PASSKEYS = 20;

/**
 * What the browser is to be asked for. The password is asked for as well, so that a device left open cannot be made one's
 * own; not of somebody who has just signed in and may do nothing else.
 */
export async function beginPasskey(
  act: Act,
  site: RelyingParty,
  password: string | null | undefined,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const manager = currentManager();
  const account = await manager.findOneByOrFail(Account, { id: act.by.accountId });
  if (!act.by.mustSetUpSecondFactor) await expectPassword(account, password ?? '');
  const there = await manager.findBy(Passkey, { accountId: account.id });
  if (there.length >= MOST_PASSKEYS)
    throw refused(told('You have {count} passkeys already. Remove one first.', { count: MOST_PASSKEYS }));
  const { generateRegistrationOptions } = await webAuthn();
  const options = await generateRegistrationOptions({
    rpName: 'Utetezi',
    rpID: site.id,
    userName: account.email,
    userDisplayName: account.name,
    userID: new Uint8Array(Buffer.from(account.id)),
    timeout: CEREMONY_MS,
    attestationType: 'none',
    excludeCredentials: there.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: transports as never,
    })),
    // It is to stand for address and password both, so the device must know it by itself and ask who holds it.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await openCeremony(options.challenge, account.id, act.now);
  return options;
}

interface Made {
  readonly id: string;
  /** Ten codes for whoever loses all of their devices; undefined where the account has some. */
  readonly recoveryCodes: readonly string[] | undefined;
}

/** From here on the account signs in with it. The first factor that an account gets ends its other sessions. */
export async function confirmPasskey(
  act: Act,
  site: RelyingParty,
  { response, name }: { readonly response: string; readonly name: string },
): Promise<Made> {
  const { accountId, sessionId } = act.by;
  const manager = currentManager();
  const answer = readAnswer(response);
  const challenge = answer && (await closeCeremony(answer, accountId, act.now));
  const { verifyRegistrationResponse } = await webAuthn();
  const verified = challenge
    ? await verifyRegistrationResponse({
        response: answer as unknown as RegistrationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: site.origin,
        expectedRPID: site.id,
        requireUserVerification: true,
      }).catch(() => null)
    : null;
  if (!verified?.verified) throw notAccepted();
  const { credential, credentialBackedUp } = verified.registrationInfo;
  if (await manager.existsBy(Passkey, { credentialId: credential.id })) throw notAccepted();
  const isFirst = !(await hasSecondFactor(accountId));
  const id = newId();
  await manager.insert(Passkey, {
    id,
    accountId,
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey),
    counter: String(credential.counter),
    transports: credential.transports ?? [],
    name: name.trim(),
    isSynced: credentialBackedUp,
    createdAt: act.now,
  });
  if (isFirst) await endOtherSessions(accountId, sessionId, 'SECOND_FACTOR_CHANGED', act.now);
  act.touched('Passkey', id, ['name']);
  const hasCodes = await manager.existsBy(RecoveryCode, { accountId });
  return { id, recoveryCodes: hasCodes ? undefined : await makeRecoveryCodes(accountId) };
}

/** One's own. Without any factor left, the recovery codes go as well. */
export async function removePasskey(act: Act, id: string, password: string): Promise<string> {
  const manager = currentManager();
  const { accountId } = act.by;
  await expectPassword(await manager.findOneByOrFail(Account, { id: accountId }), password);
  const uuid = uuidFromOpaque('psk', id);
  const { affected } = uuid ? await manager.delete(Passkey, { id: uuid, accountId }) : { affected: 0 };
  if (!uuid || affected !== 1) throw notFound('passkey', ['id']);
  await forgetIfNoFactorIsLeft(accountId);
  act.touched('Passkey', uuid, ['removedAt']);
  return accountId;
}

const notAccepted = (): DomainError =>
  invalid('This passkey could not be made. Begin again, and finish within 5 minutes.', ['input', 'response']);
