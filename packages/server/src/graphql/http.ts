import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { whileAnybodyWaits } from '../persistence';
import type { Context, RequestFacts } from './context';
import { refuse, send } from './http-answer';
import { type Asked, askedBy, refusalOf, requestFacts } from './http-request';
import { statusOfFaults } from './http-status';
import { mediaTypeFor } from './media-type';
import type { PersistedOperations } from './persisted-operations';
import { type Documents, readVariables } from './screening';

export interface GraphqlHttpOptions {
  readonly apollo: ApolloServer<Context>;
  readonly documents: Documents;
  readonly operations: PersistedOperations;
  readonly contextOf: (request: IncomingMessage, facts: RequestFacts) => Promise<Context>;
  readonly trustedProxies: number;
}

/** Answers `POST /graphql` straight from Node's server: a framework in between cost a tenth of the throughput. */
export class GraphqlHttp {
  constructor(private readonly options: GraphqlHttpOptions) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('cache-control', 'no-store');
    const refused = refusalOf(request);
    if (refused) return refuse(response, refused);
    const body = await askedBy(request);
    if ('refusal' in body) return refuse(response, body.refusal);
    const found = this.look(body.asked);
    if ('faults' in found) return tell(request, response, found.faults);
    return whileAnybodyWaits(response, () => this.execute(request, response, found.asked));
  }

  /** What is neither text nor an object is left to Apollo, which says so. */
  private look(given: Asked): { asked: Asked } | { faults: readonly GraphQLError[] } {
    try {
      const asked = this.options.operations.resolve(given);
      readVariables(asked.variables);
      const { query } = asked;
      const faults = typeof query === 'string' && query !== '' ? this.options.documents.faultsOf(query) : [];
      return faults.length > 0 ? { faults } : { asked };
    } catch (error) {
      if (error instanceof GraphQLError) return { faults: [error] };
      throw error;
    }
  }

  private async execute(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void> {
    const cookies: string[] = [];
    const setCookie = (cookie: string): void => void cookies.push(cookie);
    const facts = { ...requestFacts(request, this.options.trustedProxies), setCookie };
    const { headers, status, body } = await this.options.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body: asked },
      context: () => this.options.contextOf(request, facts),
    });
    if (response.destroyed) return;
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-store');
    if (cookies.length > 0) response.setHeader('set-cookie', cookies);
    response.statusCode = status ?? 200;
    // Nothing here is delivered in parts.
    send(request, response, body.kind === 'complete' ? body.string : '');
  }
}

function tell(request: IncomingMessage, response: ServerResponse, faults: readonly GraphQLError[]): void {
  const mediaType = mediaTypeFor(request.headers.accept);
  response.statusCode = statusOfFaults(mediaType);
  response.setHeader('content-type', mediaType);
  send(request, response, JSON.stringify({ errors: faults }));
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}
