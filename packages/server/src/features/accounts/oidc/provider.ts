import type * as OpenIdClient from 'openid-client' with { 'resolution-mode': 'import' };
import { z } from 'zod';

export interface ProviderSettings {
  /** The provider's address, as it names itself in its tokens. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it, for the button. */
  readonly name: string;
}

/** What a browser keeps between leaving for the provider and coming back. */
export interface Errand {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who the provider says has signed in. */
export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** Small letters; null unless the provider says that it has verified it. */
  readonly email: string | null;
}

type OpenId = typeof OpenIdClient;
type Configuration = OpenIdClient.Configuration;

const claims = z.looseObject({
  iss: z.string().min(1),
  sub: z.string().min(1).max(255),
  email: z.string().max(320).optional(),
  email_verified: z.boolean().optional(),
});

const isLoopback = ({ hostname }: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/**
 * Somebody else's sign-in, by OpenID Connect Core 1.0: authorisation code with PKCE, state and nonce. The provider is asked
 * for its addresses when the first person goes there, and again after a failure.
 */
export class OidcProvider {
  private found: Promise<Configuration> | undefined;

  constructor(
    readonly settings: ProviderSettings,
    private readonly returnTo: string,
  ) {}

  get name(): string {
    return this.settings.name;
  }

  /** Where to send the browser, and what it is to bring back. */
  async leave(): Promise<{ readonly address: string; readonly errand: Errand }> {
    const openId = await import('openid-client');
    const configuration = await this.configuration(openId);
    const errand = {
      state: openId.randomState(),
      nonce: openId.randomNonce(),
      verifier: openId.randomPKCECodeVerifier(),
    };
    const address = openId.buildAuthorizationUrl(configuration, {
      redirect_uri: this.returnTo,
      scope: 'openid email',
      state: errand.state,
      nonce: errand.nonce,
      code_challenge: await openId.calculatePKCECodeChallenge(errand.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, errand };
  }

  /**
   * Exchanges what the browser came back with.
   *
   * @param query of the address that it came to.
   * @throws Error when the answer is not the provider's, not for us, not for this browser, or too old.
   */
  async arrive(query: string, { state, nonce, verifier }: Errand): Promise<ProvenIdentity> {
    const openId = await import('openid-client');
    const tokens = await openId.authorizationCodeGrant(
      await this.configuration(openId),
      new URL(`${this.returnTo}?${query}`),
      { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true },
    );
    const { iss, sub, email, email_verified: isVerified } = claims.parse(tokens.claims());
    return { issuer: iss, subject: sub, email: isVerified && email ? email.trim().toLowerCase() : null };
  }

  private configuration(openId: OpenId): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const address = new URL(issuer);
    // A provider on this very machine needs no encryption; anywhere else there is none without.
    const execute = isLoopback(address) ? [openId.allowInsecureRequests] : [];
    // Signatures are checked although the tokens come from the provider itself: nothing is owed to the way they came.
    this.found ??= openId.discovery(address, clientId, clientSecret, undefined, {
      execute: [...execute, openId.enableNonRepudiationChecks],
      timeout: 10,
    });
    return this.found.catch((error: unknown) => {
      this.found = undefined;
      throw error;
    });
  }
}
