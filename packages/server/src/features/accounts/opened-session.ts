import type { DataSource } from 'typeorm';
import { type Act, type Outcome, type RequestFacts, ShownOnce, recorded } from '../../graphql';
import type { Clock } from '../../kernel';
import { accountReading } from './account.reading';
import type { SessionCookies } from './cookies';
import type { Identification } from './identify';
import type { SealedSecrets } from './second-factor/sealed-secrets';
import type { OpenSession } from './sessions';
import type { SignInLimits } from './sign-in-limits';
import type { AccessTokens } from './tokens';

/** What opening and renewing sessions needs, put together in `app.ts`. */
export interface SessionServices {
  readonly dataSource: DataSource;
  readonly tokens: AccessTokens;
  readonly cookies: SessionCookies;
  readonly identification: Identification;
  readonly limits: SignInLimits;
  readonly secrets: SealedSecrets;
  readonly clock: Clock;
}

/** Hands a session that has just been opened to its browser or program; the act goes on as whoever signed in. */
export async function openedSession(
  { tokens, cookies, identification }: SessionServices,
  act: Act,
  session: OpenSession,
  request: RequestFacts,
): Promise<Outcome> {
  const { token, expiresAt } = tokens.issue({ accountId: session.accountId, sessionId: session.id }, act.now);
  const actor = await identification.actor(token);
  if (!actor) throw new Error('A session was opened that identifies nobody.');
  act.become(actor);
  cookies.keep(session, token, act.now).forEach((cookie) => request.setCookie(cookie));
  return {
    account: recorded(accountReading, session.accountId),
    accessToken: new ShownOnce(token),
    refreshToken: new ShownOnce(session.refreshToken),
    expiresAt,
    mustSetUpSecondFactor: actor.mustSetUpSecondFactor,
  };
}
