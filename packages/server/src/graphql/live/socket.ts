import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, type GraphQLSchema, getOperationAST, type ExecutionArgs } from 'graphql';
import { CloseCode } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Actor } from '../../access';
import type { RequestFacts } from '../context';
import { requestFacts } from '../http-request';
import type { PersistedOperations } from '../persisted-operations';
import { type Documents, type OperationScreen, readVariables } from '../screening';
import type { LiveAnswers } from './live-answers';

/** Bytes of one message. */
const LARGEST_MESSAGE = 100_000;
/** Screens that one account may have open at a time, over all its devices. */
const MOST_SOCKETS = 30;
/** Answers that one screen may follow. */
const MOST_FOLLOWED = 10;

export interface LiveSocketOptions {
  readonly schema: GraphQLSchema;
  readonly documents: Documents;
  readonly screen: OperationScreen;
  readonly operations: PersistedOperations;
  readonly live: LiveAnswers;
  readonly actorOf: (request: IncomingMessage) => Promise<Actor | null>;
  readonly publicUrl: string;
  readonly trustedProxies: number;
}

interface Whose {
  readonly actor: Actor;
  readonly facts: RequestFacts;
}

/**
 * Subscriptions over a WebSocket, by the protocol `graphql-transport-ws`. The session is the one of the page, by its
 * cookie or bearer token; a page of somebody else is not let in, and neither is who has not signed in (close code 4403).
 */
export class LiveSocket {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  private readonly whose = new Map<WebSocket, Whose>();

  constructor(private readonly options: LiveSocketOptions) {
    useServer(
      {
        connectionInitWaitTimeout: 5_000,
        onConnect: ({ extra }) => this.admit(extra),
        onSubscribe: ({ extra, subscriptions }, _, payload) => {
          if (Object.keys(subscriptions).length > MOST_FOLLOWED)
            return [new GraphQLError(`A screen follows at most ${MOST_FOLLOWED} answers at a time.`)];
          return this.look(payload as unknown as Readonly<Record<string, unknown>>, this.whose.get(extra.socket)!);
        },
        subscribe: ({ document, operationName, variableValues, contextValue }) =>
          options.live.follow({
            document,
            operationName,
            variables: variableValues as Record<string, unknown>,
            ...(contextValue as Whose),
          }),
      },
      this.sockets,
    );
  }

  /** For the HTTP server's event `upgrade`. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const path = (request.url ?? '').split('?', 1)[0];
    if (path !== '/graphql' || !this.isOurPage(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    this.sockets.handleUpgrade(request, socket, head, (opened) => this.sockets.emit('connection', opened, request));
  }

  /** Tells every screen that the server goes, so that it comes back by itself. */
  async close(): Promise<void> {
    for (const socket of this.sockets.clients) socket.close(1001, 'Going away');
    await new Promise((resolve) => this.sockets.close(resolve));
  }

  /** Programs send no origin. A browser does, and would send our cookie for a page of anybody's. */
  private isOurPage({ headers }: IncomingMessage): boolean {
    const { origin, host } = headers;
    if (origin === undefined) return true;
    return origin === new URL(this.options.publicUrl).origin || URL.parse(origin)?.host === host;
  }

  private async admit({ socket, request }: Extra): Promise<boolean> {
    const actor = await this.options.actorOf(request);
    if (!actor) return false;
    const open = [...this.whose.values()].filter(({ actor: { accountId } }) => accountId === actor.accountId).length;
    if (open >= MOST_SOCKETS) {
      socket.close(CloseCode.TooManyInitialisationRequests, 'Too many screens are open');
      return false;
    }
    const facts = { ...requestFacts(request, this.options.trustedProxies), setCookie: () => undefined };
    this.whose.set(socket, { actor, facts });
    socket.once('close', () => this.whose.delete(socket));
    return true;
  }

  private look(payload: Readonly<Record<string, unknown>>, whose: Whose): ExecutionArgs | readonly GraphQLError[] {
    const { operations, documents, schema, screen } = this.options;
    try {
      const { query, variables, operationName } = operations.resolve(payload);
      readVariables(variables);
      const { document, faults } = documents.look(String(query));
      if (!document) return faults;
      const operation = getOperationAST(document, operationName as string | undefined);
      if (operation?.operation !== 'subscription')
        return [new GraphQLError('Only subscriptions are answered here. Send the rest as POST.')];
      screen.check({
        document,
        operation,
        variables: (variables ?? {}) as Record<string, unknown>,
        actor: whose.actor,
      });
      return {
        schema,
        document,
        operationName: operationName as string | undefined,
        variableValues: variables as Record<string, unknown>,
        contextValue: whose,
      };
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }
}
