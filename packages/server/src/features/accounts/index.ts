import type { Feature } from '../feature';
import { Account } from './account.entity';
import { AccountMutations } from './account.mutations';
import { accountReading, invitationReading, sessionReading, viewerReading } from './account.reading';
import { AccountResolver } from './account.resolver';
import { ApiKey } from './api-keys/api-key.entity';
import { ApiKeyMutations } from './api-keys/api-key.mutations';
import { apiKeyReading } from './api-keys/api-key.reading';
import { Invitation } from './invitation.entity';
import { PasskeyMutations } from './passkeys/passkey.mutations';
import { ExternalIdentity } from './oidc/external-identity.entity';
import { passkeyReading } from './passkeys/passkey.reading';
import { Passkey, PasskeyCeremony } from './passkeys/passkey.entities';
import { RefreshToken, Session } from './session.entity';
import { PasswordReset } from './password-reset.entity';
import { RecoveryCode, SecondFactor, SignInChallenge } from './second-factor/second-factor.entities';
import { SecondFactorMutations } from './second-factor/second-factor.mutations';
import { SessionMutations } from './session.mutations';

export { Account } from './account.entity';
export { AccountIs, ReasonInput } from './account.inputs';
export { accountReading, invitationReading } from './account.reading';
export { createAccount } from './account.service';
export { AccountMutations } from './account.mutations';
export { AccountConnection, AccountType, InvitationType, Locale } from './account.type';
export { ApiKeyMutations } from './api-keys/api-key.mutations';
export { SessionCookies } from './cookies';
export { Identification, confirmation } from './identify';
export { type SessionServices } from './opened-session';
export { registerOidc } from './oidc/oidc.route';
export { OidcProvider, type ProviderSettings } from './oidc/provider';
export { PasskeyMutations } from './passkeys/passkey.mutations';
export { SessionMutations } from './session.mutations';
export { registerRefresh } from './refresh.route';
export { hashPassword } from './passwords';
export { openSession } from './sessions';
export { SealedSecrets } from './second-factor/sealed-secrets';
export { SecondFactorMutations } from './second-factor/second-factor.mutations';
export { SignInLimits } from './sign-in-limits';
export { AccessTokens } from './tokens';

export const accounts: Feature = {
  entities: [
    Account,
    ApiKey,
    Passkey,
    PasskeyCeremony,
    ExternalIdentity,
    Session,
    RefreshToken,
    Invitation,
    PasswordReset,
    SecondFactor,
    RecoveryCode,
    SignInChallenge,
  ],
  readings: [accountReading, apiKeyReading, passkeyReading, sessionReading, viewerReading, invitationReading],
  resolvers: [
    AccountResolver,
    AccountMutations,
    SessionMutations,
    SecondFactorMutations,
    PasskeyMutations,
    ApiKeyMutations,
  ],
};
