import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Context, RequestFacts } from './context';
import { refuse, send } from './http-answer';
import { askedBy, refusalOf, requestFacts } from './http-request';

export type ContextOf = (request: IncomingMessage, facts: RequestFacts) => Promise<Context>;

/** Answers `POST /graphql` straight from Node's server: a framework in between cost a tenth of the throughput. */
export class GraphqlHttp {
  constructor(
    private readonly apollo: ApolloServer<Context>,
    private readonly contextOf: ContextOf,
    private readonly trustedProxies: number,
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('cache-control', 'no-store');
    const refused = refusalOf(request);
    if (refused) return refuse(response, refused);
    const body = await askedBy(request);
    if ('refusal' in body) return refuse(response, body.refusal);
    const cookies: string[] = [];
    const answered = await this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body: body.asked },
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

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}
