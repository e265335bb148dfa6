import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import staticFiles from '@fastify/static';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';

/** No inline script or style runs here, and nothing is loaded from elsewhere. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

const DAY = 86_400;

/** Whatever is not `/graphql`: the client's files, and what features add (uploads, downloads, reports). */
export async function createWeb(
  clientFolder: string,
  isSecure: boolean,
  log: FastifyBaseLogger,
  register: (web: FastifyInstance) => void,
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const web = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 100_000,
    exposeHeadRoutes: true,
  });
  await web.register(helmet, { contentSecurityPolicy, hsts: isSecure ? { maxAge: 365 * DAY } : false });
  await web.register(compress, { threshold: 1024 });
  register(web);
  if (existsSync(clientFolder)) {
    await web.register(staticFiles, {
      root: clientFolder,
      wildcard: false,
      // For the server alone.
      globIgnore: ['operations.json'],
      // Names of built files carry a hash of their content; the page itself is asked for anew.
      setHeaders: (response, path) =>
        void response.setHeader(
          'cache-control',
          path.includes('/assets/') ? `public, max-age=${365 * DAY}, immutable` : 'no-cache',
        ),
    });
    web.get('/*', (_request, reply) => reply.header('cache-control', 'no-cache').sendFile('index.html'));
  }
  await web.ready();
  return (request, response) => web.routing(request, response);
}
