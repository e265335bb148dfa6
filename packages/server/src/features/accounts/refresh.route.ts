import type { FastifyInstance } from 'fastify';
import { inTransaction } from '../../persistence';
import type { SessionServices } from './opened-session';
import { rotateSession } from './sessions';

/**
 * `POST /auth/refresh`: how a browser renews its session. Reads the refresh cookie and sets the next pair; 204 when
 * renewed, 401 when there is no session any more. `SameSite=Strict` keeps other sites from calling it.
 */
export function registerRefresh(web: FastifyInstance, { dataSource, clock, tokens, cookies }: SessionServices): void {
  web.post('/auth/refresh', async (request, reply) => {
    const now = clock.now();
    const { refreshToken } = cookies.read(request.headers.cookie);
    const session = refreshToken ? await inTransaction(dataSource, () => rotateSession(refreshToken, now)) : null;
    void reply.header('cache-control', 'no-store');
    if (!session) return reply.code(401).header('set-cookie', cookies.forget()).send();
    const { token } = tokens.issue({ accountId: session.accountId, sessionId: session.id }, now);
    return reply
      .code(204)
      .header('set-cookie', cookies.keep(session, token, now))
      .send();
  });
}
