import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { type DocumentNode, GraphQLError } from 'graphql';
import type { Actor } from '../access';
import { whileAnybodyWaits } from '../persistence';
import type { Context, ContextOptions, RequestFacts } from './context';
import { refuse, send } from './http-answer';
import { type Asked, askedBy, refusalOf, requestFacts } from './http-request';
import { statusOfFaults } from './http-status';
import { mediaTypeFor } from './media-type';
import type { PersistedOperations } from './persisted-operations';
import { type Documents, readVariables } from './screening';
import type { StraightAnswers } from './straight';

export interface GraphqlHttpOptions {
  readonly apollo: ApolloServer<Context>;
  readonly straight: StraightAnswers;
  readonly documents: Documents;
  readonly operations: PersistedOperations;
  /** Who asks. */
  readonly actorOf: (request: IncomingMessage) => Promise<Actor | null>;
  /** Who is expected to ask, where what they read confirms it. */
  readonly expectedOf: (request: IncomingMessage) => Actor | null;
  readonly contextFor: (actor: Actor | null, facts: RequestFacts, options?: ContextOptions) => Context;
  readonly trustedProxies: number;
}

interface Found {
  readonly asked: Asked;
  /** Absent where Apollo has to say what is wrong. */
  readonly document?: DocumentNode;
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
    return whileAnybodyWaits(response, () => this.execute(request, response, found));
  }

  /** What is neither text nor an object is left to Apollo, which says so. */
  private look(given: Asked): Found | { faults: readonly GraphQLError[] } {
    try {
      const asked = this.options.operations.resolve(given);
      readVariables(asked.variables);
      const { query } = asked;
      if (typeof query !== 'string' || query === '') return { asked };
      const { document, faults } = this.options.documents.look(query);
      return document ? { asked, document } : { faults };
    } catch (error) {
      if (error instanceof GraphQLError) return { faults: [error] };
      throw error;
    }
  }

  private async execute(request: IncomingMessage, response: ServerResponse, found: Found): Promise<void> {
    const { apollo, actorOf, contextFor, trustedProxies } = this.options;
    const cookies: string[] = [];
    const setCookie = (cookie: string): void => void cookies.push(cookie);
    const facts = { ...requestFacts(request, trustedProxies), setCookie };
    const expected = this.options.expectedOf(request);
    const first = expected && contextFor(expected, facts);
    const known = first ? undefined : this.known(request, facts);
    const straight = await this.straight(found, first ?? (await known?.catch(() => undefined)));
    if (response.destroyed) return;
    if (straight !== undefined) {
      response.setHeader('content-type', mediaTypeFor(request.headers.accept));
      return send(request, response, straight);
    }
    const { headers, status, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body: found.asked },
      context: async () =>
        known ?? contextFor(await actorOf(request), facts, first?.failure && { failure: first.failure }),
    });
    if (response.destroyed) return;
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-store');
    if (cookies.length > 0) response.setHeader('set-cookie', cookies);
    response.statusCode = status ?? 200;
    // Nothing here is delivered in parts.
    send(request, response, body.kind === 'complete' ? body.string : '');
  }

  private async known(request: IncomingMessage, facts: RequestFacts): Promise<Context> {
    return this.options.contextFor(await this.options.actorOf(request), facts);
  }

  private async straight({ asked, document }: Found, context: Context | undefined): Promise<string | undefined> {
    return document && context && this.options.straight.to({ ...asked, document }, context);
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
