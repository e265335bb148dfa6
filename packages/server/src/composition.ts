import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Actor } from './access';
import { Events } from './events';
import { features } from './features';
import {
  AccessTokens,
  AccountMutations,
  ApiKeyMutations,
  Identification,
  PasskeyMutations,
  SealedSecrets,
  SecondFactorMutations,
  SessionCookies,
  SessionMutations,
  type SessionServices,
  SignInLimits,
  confirmation,
} from './features/accounts';
import { contactBlinds } from './features/contact-points';
import { MailStatusResolver, OptOutLinks } from './features/mail';
import { AnswerLinks, InviteeResolver, MediaEventResolver } from './features/media-events';
import { GuardLimits, PitchGuardResolver, PitchResolver } from './features/pitches';
import { ImportMutations } from './features/imports';
import { IncidentResolver } from './features/incidents';
import { RetentionResolver } from './features/retention';
import { MergePreviewResolver } from './features/merging';
import { PartnerViewResolver } from './features/sharing';
import { ErasureResolver, SubjectRequestResolver } from './features/subject-rights';
import {
  type Context,
  type ContextOptions,
  Documents,
  LiveAnswers,
  MutationBoundary,
  OperationScreen,
  Pulse,
  type RequestFacts,
  StraightAnswers,
  createApolloServer,
  createContext,
  createSchema,
  errorsTold,
} from './graphql';
import type { Enqueue } from './jobs';
import type { Clock } from './kernel';
import { type PartnerReads, poolOf, poolQuery, transactionQuery } from './persistence';
import { Catalogue, Planner, type Query, faults } from './reading';
import { Keyring, MasterKey, Sealing, runOf } from './sealing';

export interface Surroundings {
  /** Connected, and knowing all entities. */
  readonly dataSource: DataSource;
  /** What partners ask is read through it. */
  readonly partnerReads: PartnerReads;
  readonly log: Logger;
  readonly clock: Clock;
  readonly publicUrl: string;
  /** Signs access tokens; at least 32 bytes, the same in every process. */
  readonly tokenSecret: Buffer;
  /** Seals the secrets of second factors; at least 32 bytes, the same in every process. */
  readonly secondFactorKey: Buffer;
  /** Whether accounts whose work needs a second factor may do nothing without one. */
  readonly requireSecondFactor: boolean;
  readonly namedStatements: boolean;
  /** Seals what the data source writes, and opens what is read. */
  readonly sealing: Sealing;
  /** Asks for work after the commit. */
  readonly enqueue: Enqueue;
  /** Whether a mail server is set up. */
  readonly canSendMail: () => boolean;
  /** Whether staff may ask about the schema, and faults name what would have been right. */
  readonly isDevelopment: boolean;
  /** Told of every planned statement before it runs. */
  readonly onStatement?: (text: string) => void;
}

/** Everything between the socket and the database, constructed by hand and in order. */
export interface Composition extends SessionServices {
  readonly sealing: Sealing;
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<Context>;
  readonly documents: Documents;
  readonly screen: OperationScreen;
  readonly straight: StraightAnswers;
  readonly live: LiveAnswers;
  readonly events: Events;
  readonly optOutLinks: OptOutLinks;
  readonly answerLinks: AnswerLinks;
  /** Whether a mail server is set up. */
  readonly canSendMail: () => boolean;
  contextFor(actor: Actor | null, request: RequestFacts, options?: ContextOptions): Context;
}

export const entities = features.flatMap((feature) => feature.entities);

/** Makes the data source seal what it writes, with the keys that this master key opens. @throws StartupError when it is another's. */
export async function sealed(dataSource: DataSource, masterKey: Buffer): Promise<Sealing> {
  const keyring = await Keyring.load(new MasterKey(masterKey), runOf(dataSource.manager));
  return Sealing.install(dataSource, keyring, contactBlinds);
}

export function compose({
  dataSource,
  partnerReads,
  log,
  clock,
  publicUrl,
  tokenSecret,
  ...options
}: Surroundings): Composition {
  const pool = poolOf(dataSource);
  const tokens = new AccessTokens(tokenSecret);
  const sessions: SessionServices = {
    dataSource,
    clock,
    tokens,
    cookies: new SessionCookies(publicUrl.startsWith('https:')),
    identification: new Identification({ dataSource, tokens, clock, ...options }),
    limits: new SignInLimits(pool),
    secrets: new SealedSecrets(options.secondFactorKey),
  };
  const guardLimits = new GuardLimits(pool);
  const answerLinks = new AnswerLinks(tokenSecret, publicUrl);
  const schema = publishedSchema([
    new SessionMutations(sessions),
    new AccountMutations(publicUrl, sessions.limits),
    new ApiKeyMutations(sessions.limits),
    new PasskeyMutations(sessions, publicUrl),
    new SecondFactorMutations(sessions.secrets, sessions.limits),
    new MergePreviewResolver(dataSource),
    new PartnerViewResolver(dataSource),
    new SubjectRequestResolver(dataSource),
    new ErasureResolver(dataSource),
    new IncidentResolver(dataSource),
    new RetentionResolver(dataSource),
    new ImportMutations(options.enqueue),
    new MailStatusResolver(dataSource, options.canSendMail),
    new PitchResolver(options.canSendMail, guardLimits),
    new PitchGuardResolver(dataSource, guardLimits),
    new InviteeResolver(options.canSendMail, answerLinks, options.enqueue),
    new MediaEventResolver(options.canSendMail, answerLinks, options.enqueue),
  ]);
  const readings = features.flatMap((feature) => feature.readings);
  const catalogue = new Catalogue(
    dataSource,
    readings,
    features.flatMap(({ extensions = [] }) => extensions),
  );
  const wrong = faults(schema, catalogue);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const staffQuery = poolQuery(dataSource);
  const query: Query = (statement, actor) =>
    (actor as Actor | null)?.isPartner
      ? partnerReads.query(statement, (actor as Actor).audiences)
      : staffQuery(statement);
  const planner = new Planner(schema, catalogue, query, {
    namedStatements: options.namedStatements ? 100 : 0,
    onStatement: options.onStatement,
    opener: options.sealing,
    confirmation,
  });
  const events = new Events((error, event) => log.error({ error, event }, 'a listener failed'));
  const boundary = new MutationBoundary(
    dataSource,
    planner,
    events,
    clock,
    new Map(readings.map((each) => [each.type, each])),
    (attempt) => log.warn(attempt, 'a proof was not accepted'),
  );
  const documents = new Documents(schema, options.isDevelopment);
  const screen = new OperationScreen(schema, options.isDevelopment);
  const contextFor: Composition['contextFor'] = (...given) => createContext(planner, boundary, ...given);
  const onFailure = (error: unknown): void => log.warn({ error }, 'an answer that is followed could not be read again');
  // Every change leaves an entry in the audit log, so its chains grow with whatever happens, in whichever process.
  const pulse = new Pulse({
    look: async () => String((await pool.query(`select sum(last_position) from audit_chain`)).rows[0].sum),
    onFailure,
  });
  const live = new LiveAnswers({
    schema,
    dataSource,
    pulse,
    again: (actor) => sessions.identification.again(actor),
    contextFor: (actor, request) => contextFor(actor, request, actor?.isPartner ? {} : { query: transactionQuery }),
    tell: errorsTold(log, { suggests: options.isDevelopment }),
    onFailure,
  });
  return {
    ...sessions,
    sealing: options.sealing,
    schema,
    events,
    optOutLinks: new OptOutLinks(tokenSecret, publicUrl),
    answerLinks,
    canSendMail: options.canSendMail,
    documents,
    screen,
    straight: new StraightAnswers(schema, screen),
    live,
    apollo: createApolloServer({ schema, documents, screen, log, isDevelopment: options.isDevelopment }),
    contextFor,
  };
}

/** The schema alone, which needs neither a database nor the resolvers' collaborators. */
export const publishedSchema = (made: readonly object[] = []): GraphQLSchema =>
  createSchema(
    features.flatMap((feature) => feature.resolvers),
    made,
  );
