import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Actor } from './access';
import type { Composition } from './composition';
import type { Config } from './config';
import { OidcProvider, registerOidc, registerRefresh } from './features/accounts';
import { registerClippingProblems, registerCoverageReport } from './features/coverage';
import { registerFiles } from './features/files';
import { registerImportReport } from './features/imports';
import { registerOptOut } from './features/mail';
import { calendarFeed, registerAnswers, registerCalendarFile } from './features/media-events';
import { registerPressLists } from './features/press-lists';
import { isFeedOn } from './features/press-desk';
import { type Feed, FeedLimits, registerPublicFeed } from './features/public-feed';
import { releaseFeeds } from './features/releases';
import { registerTouched } from './features/incidents';
import { registerSubjectData } from './features/subject-rights';
import { GraphqlHttp, LiveSocket, PersistedOperations, type RequestFacts } from './graphql';
import { poolOf } from './persistence';
import { type Health, comesFromElsewhere, createWeb, drain, protect } from './serving';

const clientFolder = join(__dirname, '..', '..', 'client', 'dist');
const noCookies: RequestFacts = { address: '', device: '', language: 'en', setCookie: () => undefined };

export interface FrontDoor {
  readonly server: Server;
  /** Takes nobody in any more, lets the requests under way finish, and ends those that take longer. */
  close(withinMs: number): Promise<void>;
}

/** The one HTTP server: `/graphql` straight to Apollo, health, and everything else through the web framework. */
export async function createFrontDoor(
  composition: Composition,
  config: Config,
  health: Health,
  log: Logger,
  operationsFile = join(clientFolder, 'operations.json'),
): Promise<FrontDoor> {
  const { apollo, contextFor } = composition;
  const actorOf = ({ headers }: { headers: IncomingHttpHeaders }): Promise<Actor | null> =>
    composition.identification.actor(credentialIn(composition, headers));
  /** Beside GraphQL there are no gates: who must set up a second factor first counts as nobody. */
  const freeActorOf = async (request: { headers: IncomingHttpHeaders }): Promise<Actor | null> => {
    const actor = await actorOf(request);
    return actor?.mustSetUpSecondFactor ? null : actor;
  };
  const operations = PersistedOperations.read(operationsFile, config.persistedOperationsOnly);
  const sockets = new LiveSocket({
    ...composition,
    operations,
    actorOf,
    publicUrl: config.publicUrl,
    trustedProxies: config.trustedProxies,
  });
  const graphql = new GraphqlHttp({
    apollo,
    documents: composition.documents,
    operations,
    straight: composition.straight,
    actorOf,
    expectedOf: ({ headers }) => composition.identification.expected(credentialIn(composition, headers)),
    contextFor,
    trustedProxies: config.trustedProxies,
  });

  /** The API, asked as somebody: what is answered beside GraphQL holds what they see and nothing else. */
  const ask = async (actor: Actor, query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const { body } = await apollo.executeOperation(
      { query, variables: { ...variables } },
      { contextValue: contextFor(actor, noCookies) },
    );
    return body.kind === 'single' ? (JSON.parse(JSON.stringify(body.singleResult.data ?? null)) as unknown) : null;
  };
  /** One rule for files too: what `node(id)` gives the actor. */
  const mayRead = async (actor: Actor, id: string): Promise<boolean> => {
    const answer = await ask(actor, 'query($id: ID!) { node(id: $id) { id } }', { id });
    return Boolean((answer as { node: unknown } | null)?.node);
  };

  const published = { dataSource: composition.dataSource, publicUrl: config.publicUrl };
  const feeds: readonly Feed[] = [...releaseFeeds(published), calendarFeed(published)];
  const isSecure = config.publicUrl.startsWith('https:');
  const web = await createWeb(clientFolder, log, (routes) => {
    registerRefresh(routes, composition);
    registerOidc(routes, {
      services: composition,
      provider: config.provider && new OidcProvider(config.provider, `${config.publicUrl}/auth/oidc/callback`),
      isSecure,
      trustedProxies: config.trustedProxies,
    });
    registerFiles(routes, {
      dataSource: composition.dataSource,
      sealing: composition.sealing,
      actorOf: freeActorOf,
      mayRead,
    });
    registerOptOut(routes, composition);
    registerAnswers(routes, {
      dataSource: composition.dataSource,
      clock: composition.clock,
      limits: new FeedLimits(poolOf(composition.dataSource), 30, 'answer'),
      links: composition.answerLinks,
      canSend: composition.canSendMail,
      trustedProxies: config.trustedProxies,
    });
    registerCalendarFile(routes, { ...published, actorOf: freeActorOf });
    registerPressLists(routes, { dataSource: composition.dataSource, actorOf: freeActorOf });
    registerTouched(routes, { dataSource: composition.dataSource, actorOf: freeActorOf });
    registerSubjectData(routes, {
      dataSource: composition.dataSource,
      clock: composition.clock,
      actorOf: freeActorOf,
    });
    registerPublicFeed(
      routes,
      {
        limits: new FeedLimits(poolOf(composition.dataSource)),
        trustedProxies: config.trustedProxies,
        isOn: () => isFeedOn(composition.dataSource),
      },
      feeds,
    );
    registerCoverageReport(routes, {
      dataSource: composition.dataSource,
      clock: composition.clock,
      actorOf: freeActorOf,
      askAs: (actor) => (query, variables) => ask(actor, query, variables),
    });
    registerClippingProblems(routes, { dataSource: composition.dataSource, actorOf: freeActorOf, mayRead });
    registerImportReport(routes, { dataSource: composition.dataSource, actorOf: freeActorOf, mayRead });
  });

  const server = createServer((request, response) => {
    protect(response, isSecure);
    if (comesFromElsewhere(request)) {
      response.writeHead(403, { 'cache-control': 'no-store', connection: 'close' });
      response.end();
      return;
    }
    const path = (request.url ?? '').split('?', 1)[0]!;
    const answered =
      path === '/graphql'
        ? graphql.answer(request, response)
        : health.answer(path).then((answer) => {
            if (!answer) return web(request, response);
            response.writeHead(answer.status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
            response.end(JSON.stringify(answer.body));
          });
    answered.catch((error: unknown) => {
      log.error({ error }, 'a request failed');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.on('upgrade', (request, socket, head) => sockets.upgrade(request, socket, head));
  return {
    server,
    async close(withinMs) {
      await sockets.close();
      await drain(server, withinMs);
    },
  };
}

/** The bearer token of an API client, or a browser's cookie. */
function credentialIn({ cookies }: Composition, headers: IncomingHttpHeaders): string | undefined {
  const bearer = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
  return bearer ?? cookies.read(headers.cookie).accessToken;
}
