import { parse, serialize } from 'cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { recordAudit } from '../../../audit';
import { requestFacts } from '../../../graphql';
import { inTransaction } from '../../../persistence';
import type { SessionServices } from '../opened-session';
import type { Errand, OidcProvider } from './provider';
import { signInByProvider } from './sign-in-by-provider';

/** How long somebody has for signing in there, in seconds. */
const ERRAND_SECONDS = 600;

const errandKept = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), remember: z.boolean() });
type Kept = Errand & { readonly remember: boolean };

export interface OidcRoutes {
  readonly services: SessionServices;
  /** Null where people sign in here alone. */
  readonly provider: OidcProvider | null;
  readonly isSecure: boolean;
  readonly trustedProxies: number;
}

/**
 * `GET /auth/options` says what the sign-in page offers beside a password; `GET /auth/oidc/start` sends the browser to the
 * provider, and `GET /auth/oidc/callback` is where it comes back to.
 */
export function registerOidc(web: FastifyInstance, { services, provider, isSecure, trustedProxies }: OidcRoutes): void {
  web.get('/auth/options', async (_, reply) =>
    reply.header('cache-control', 'no-store').send({ provider: provider && { name: provider.name } }),
  );
  if (!provider) return;
  const name = isSecure ? '__Host-utetezi-errand' : 'utetezi-errand';
  /** Coming back from another site is the one time that a cookie of ours must be sent from there. */
  const cookie = (value: string, maxAge: number): string =>
    serialize(name, value, { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure, maxAge });
  const failed = (reply: FastifyReply): FastifyReply =>
    reply.header('set-cookie', cookie('', 0)).redirect('/sign-in?why=provider', 303);

  web.get<{ Querystring: { remember?: string } }>('/auth/oidc/start', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    // A provider may sign somebody in without asking, so that no other site may send anybody there.
    const site = request.headers['sec-fetch-site'];
    if (site === 'cross-site' || site === 'same-site') return failed(reply);
    try {
      await services.limits.countFrom(addressOf(request, trustedProxies));
      const { address, errand } = await provider.leave();
      const kept: Kept = { ...errand, remember: request.query.remember === 'yes' };
      return await reply.header('set-cookie', cookie(JSON.stringify(kept), ERRAND_SECONDS)).redirect(address, 303);
    } catch (error) {
      request.log.error({ error: (error as Error).message }, 'nobody was sent to the OpenID provider');
      return failed(reply);
    }
  });

  web.get('/auth/oidc/callback', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const kept = errandIn(parse(request.headers.cookie ?? '')[name]);
    if (!kept) return failed(reply);
    try {
      const identity = await provider.arrive(request.url.split('?', 2)[1] ?? '', kept);
      const facts = requestFacts(request.raw, trustedProxies);
      const cookies = await inTransaction(services.dataSource, async () => {
        const now = services.clock.now();
        const arrived = await signInByProvider(identity, kept.remember, facts, now);
        if (!arrived) return null;
        if (arrived.challenge) return arrived.challenge;
        const { session, actor } = arrived;
        recordAudit(actor, [{ act: 'signInByProvider' }]);
        return services.cookies.keep(session, services.tokens.issue(actor, now).token, now);
      });
      if (!cookies) {
        request.log.warn({ address: facts.address }, 'nobody has an account for whom the OpenID provider has proven');
        return failed(reply);
      }
      // Behind the hash it is sent to no server and stands in no log.
      if ('secret' in cookies)
        return await reply.header('set-cookie', cookie('', 0)).redirect(`/sign-in#challenge=${cookies.secret}`, 303);
      return await reply.header('set-cookie', [...cookies, cookie('', 0)]).redirect('/', 303);
    } catch (error) {
      request.log.warn({ error: (error as Error).message }, 'an answer of the OpenID provider was not accepted');
      return failed(reply);
    }
  });
}

const addressOf = (request: FastifyRequest, trustedProxies: number): string =>
  requestFacts(request.raw, trustedProxies).address;

function errandIn(text: string | undefined): Kept | null {
  try {
    return errandKept.parse(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}
