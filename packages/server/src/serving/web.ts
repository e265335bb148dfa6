import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import compress from '@fastify/compress';
import staticFiles from '@fastify/static';
import Fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance, LogController } from 'fastify';
import { pagePolicy } from './headers';

const DAY = 86_400;

/** Whatever is not `/graphql`: the client's files, and what features add (uploads, downloads, reports). */
export async function createWeb(
  clientFolder: string,
  log: FastifyBaseLogger,
  register: (web: FastifyInstance) => void,
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const web = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 100_000,
    exposeHeadRoutes: true,
    genReqId: () => randomBytes(5).toString('hex'),
  });
  await web.register(compress, { threshold: 1024 });
  web.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).header('cache-control', 'no-store').send({ message: error.message });
    request.log.error({ error, reference: request.id }, 'a request failed');
    const message = `Something went wrong on our side. Try again; if it goes on, tell your administrator this reference: ${request.id}.`;
    return reply.code(500).header('cache-control', 'no-store').send({ message });
  });
  register(web);
  if (existsSync(clientFolder)) {
    await web.register(staticFiles, {
      root: clientFolder,
      wildcard: false,
      // For the server alone.
      globIgnore: ['operations.json'],
      // Its own would be written over what is set below.
      cacheControl: false,
      // Names of built files carry a hash of their content; the page itself is asked for anew.
      setHeaders: (response, path) => {
        if (path.endsWith('.html')) response.setHeader('content-security-policy', pagePolicy);
        const isNamedByContent = path.includes('/assets/');
        response.setHeader('cache-control', isNamedByContent ? `public, max-age=${365 * DAY}, immutable` : 'no-cache');
      },
    });
    // What an older page asks for and a newer release no longer has is not the page.
    web.get('/assets/*', (_request, reply) => reply.code(404).header('cache-control', 'no-store').send());
    web.get('/*', (_request, reply) => reply.header('cache-control', 'no-cache').sendFile('index.html'));
  }
  await web.ready();
  return (request, response) => web.routing(request, response);
}
