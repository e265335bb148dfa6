import type { IncomingMessage, ServerResponse } from 'node:http';
import { createGzip, gzipSync } from 'node:zlib';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { languageOf } from '../kernel';
import type { Context, RequestFacts } from './context';

/** Bytes of a request's body; uploads have a way of their own. */
const LARGEST_BODY = 100_000;
/** Bytes of an answer above which it is worth compressing. */
const COMPRESSED_FROM = 1024;

export type ContextOf = (request: IncomingMessage, facts: RequestFacts) => Promise<Context>;

/** Answers `POST /graphql` straight from Node's server: a framework in between cost a tenth of the throughput. */
export class GraphqlHttp {
  constructor(
    private readonly apollo: ApolloServer<Context>,
    private readonly contextOf: ContextOf,
    private readonly trustedProxies: number,
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    if (body === undefined) return plain(response, 413, `A request has at most ${LARGEST_BODY} bytes.`);
    let parsed: unknown;
    try {
      parsed = body === '' ? undefined : JSON.parse(body);
    } catch {
      return plain(response, 400, 'The body is not JSON.');
    }
    const cookies: string[] = [];
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const answered = await this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method?.toUpperCase() ?? 'POST',
        headers,
        search: new URL(request.url ?? '/', 'http://localhost').search,
        body: parsed,
      },
      context: () =>
        this.contextOf(request, {
          ...requestFacts(request, this.trustedProxies),
          setCookie: (cookie) => void cookies.push(cookie),
        }),
    });
    for (const [name, value] of answered.headers) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-store');
    if (cookies.length > 0) response.setHeader('set-cookie', cookies);
    response.statusCode = answered.status ?? 200;
    if (answered.body.kind === 'complete') return send(request, response, answered.body.string);
    for await (const chunk of answered.body.asyncIterator) response.write(chunk);
    response.end();
  }
}

/** Where a request comes from. A proxy's word is taken only from as many proxies as we were told to trust. */
export function requestFacts(request: IncomingMessage, trustedProxies: number): Omit<RequestFacts, 'setCookie'> {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  const address = (trustedProxies > 0 && forwarded.at(-trustedProxies)) || request.socket.remoteAddress || '';
  return {
    address,
    device: String(request.headers['user-agent'] ?? '').slice(0, 300),
    language: languageOf(request.headers['accept-language']),
  };
}

/** Undefined when it is too long; a little more is read and dropped, so that the answer can be received. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > 10 * LARGEST_BODY) break;
    if (length <= LARGEST_BODY) chunks.push(chunk);
  }
  return length <= LARGEST_BODY ? Buffer.concat(chunks).toString('utf8') : undefined;
}

function send(request: IncomingMessage, response: ServerResponse, text: string): void {
  response.setHeader('vary', 'accept-encoding');
  if (text.length < COMPRESSED_FROM || !/\bgzip\b/.test(String(request.headers['accept-encoding']))) {
    response.end(text);
    return;
  }
  response.setHeader('content-encoding', 'gzip');
  if (text.length < 32_768) {
    response.end(gzipSync(text, { level: 4 }));
    return;
  }
  const gzip = createGzip({ level: 4 });
  gzip.pipe(response);
  gzip.end(text);
}

function plain(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }));
}
