import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { type DocumentNode, GraphQLError, getOperationAST } from 'graphql';
import type { Actor, Permission } from '../access';
import { whileAnybodyWaits } from '../persistence';
import type { Context, ContextOptions, RequestFacts } from './context';
import { meantForOthers, questionsOnly } from './errors';
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

interface Answer {
  readonly text: string;
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
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
    if ('questions' in body)
      return whileAnybodyWaits(response, () => this.answerAll(request, response, body.questions));
    const found = this.look(body.asked);
    if ('faults' in found) return tell(request, response, found.faults);
    return whileAnybodyWaits(response, async () => {
      const cookies: string[] = [];
      const { text, status, headers } = await this.answerTo(request, response, found, cookies);
      if (response.destroyed) return;
      for (const [name, value] of headers) response.setHeader(name, value);
      response.setHeader('cache-control', 'no-store');
      if (cookies.length > 0) response.setHeader('set-cookie', cookies);
      response.statusCode = status;
      send(request, response, text);
    });
  }

  /** The questions of a whole page in one journey; each is answered as if it had come alone. */
  private async answerAll(request: IncomingMessage, response: ServerResponse, list: readonly Asked[]): Promise<void> {
    const answers = await Promise.all(list.map((asked) => this.answerIn(request, response, asked)));
    if (response.destroyed) return;
    response.setHeader('content-type', mediaTypeFor(undefined));
    send(request, response, `[${answers.join()}]`);
  }

  private async answerIn(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<string> {
    const found = this.look(asked);
    if ('faults' in found) return JSON.stringify({ errors: found.faults });
    const name = found.asked.operationName;
    const operation = found.document && getOperationAST(found.document, typeof name === 'string' ? name : undefined);
    if (operation && operation.operation !== 'query') return JSON.stringify({ errors: [questionsOnly()] });
    return (await this.answerTo(request, response, found, [])).text;
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

  private async answerTo(
    request: IncomingMessage,
    response: ServerResponse,
    found: Found,
    cookies: string[],
  ): Promise<Answer> {
    const { apollo, actorOf, contextFor, trustedProxies } = this.options;
    const setCookie = (cookie: string): void => void cookies.push(cookie);
    const facts = { ...requestFacts(request, trustedProxies), setCookie };
    const expected = this.options.expectedOf(request);
    if (await this.isForOthers(request, found.asked, expected)) return plain(request, { errors: [meantForOthers()] });
    const first = expected && contextFor(expected, facts);
    const known = first ? undefined : this.known(request, facts);
    const straight = await this.straight(found, first ?? (await known?.catch(() => undefined)));
    if (straight !== undefined) return plain(request, straight);
    if (response.destroyed) return plain(request, '');
    const { headers, status, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body: found.asked },
      context: async () =>
        known ?? contextFor(await actorOf(request), facts, first?.failure && { failure: first.failure }),
    });
    // Nothing here is delivered in parts.
    return { headers, status: status ?? 200, text: body.kind === 'complete' ? body.string : '' };
  }

  /**
   * Whether a question says by `extensions.needs` that it is meant for others than whoever asks: for those who hold a
   * permission, for `STAFF` or for `PARTNERS`. So a page need not
   * wait for what its viewer may do before it asks, and nobody is written down for trying what they never tried.
   */
  private async isForOthers(request: IncomingMessage, asked: Asked, expected: Actor | null): Promise<boolean> {
    const { extensions } = asked;
    const needs = (extensions as { needs?: unknown } | null | undefined)?.needs;
    if (typeof needs !== 'string') return false;
    const holds = ({ isPartner, permissions }: Actor): boolean =>
      needs === 'STAFF' ? !isPartner : needs === 'PARTNERS' ? isPartner : permissions.has(needs as Permission);
    const lacks = (actor: Actor | null): boolean => actor !== null && !actor.mustSetUpSecondFactor && !holds(actor);
    return (!expected || lacks(expected)) && lacks(await this.options.actorOf(request));
  }

  private async known(request: IncomingMessage, facts: RequestFacts): Promise<Context> {
    return this.options.contextFor(await this.options.actorOf(request), facts);
  }

  private async straight({ asked, document }: Found, context: Context | undefined): Promise<string | undefined> {
    return document && context && this.options.straight.to({ ...asked, document }, context);
  }
}

const plain = ({ headers }: IncomingMessage, said: string | object): Answer => ({
  text: typeof said === 'string' ? said : JSON.stringify(said),
  status: 200,
  headers: new Map([['content-type', mediaTypeFor(headers.accept)]]),
});

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
