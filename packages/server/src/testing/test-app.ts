import { randomBytes } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { DataSource } from 'typeorm';
import { type Actor, Role, actorFrom } from '../access';
import { type Composition, compose, entities, sealed } from '../composition';
import { createAccount } from '../features/accounts';
import { processImport } from '../features/imports';
import type { Context, RequestFacts } from '../graphql';
import { type Clock, type Language, newId } from '../kernel';
import { PartnerReads, afterCommit, connect, createDataSource, inTransaction, transactionQuery } from '../persistence';
import { createLog } from '../serving';
import { BothWays, isComparing, oneByOne } from './both-ways';
import { freshDatabase } from './database';
import { OF_THE_TEST } from './statements';

/** One answer, as a client would get it. */
export interface Answer {
  /** A test looks into what it asked for; nothing here knows its form. */
  readonly data: ReturnType<typeof JSON.parse>;
  readonly errors?: readonly { readonly message: string; readonly code: string }[];
}

/** The whole server behind its public door, on a database of its own. */
export interface TestApp extends Composition {
  /** As the owner of the tables, whom no policy holds back: for looking behind the door. */
  readonly dataSource: DataSource;
  /** What the log says of failures, line by line. */
  readonly logged: Record<string, unknown>[];
  /** Statements of the planner since the last call of `countStatements`. */
  countStatements(work: () => Promise<unknown>): Promise<number>;
  /** Asks as an actor, or as somebody who has not signed in, in a language. */
  ask(actor: Actor | null, query: string, variables?: Record<string, unknown>, language?: Language): Promise<Answer>;
  /** Asks and insists on an answer without errors. */
  get(actor: Actor | null, query: string, variables?: Record<string, unknown>): Promise<Answer['data']>;
  /** A new account of these roles, signed in. */
  actor(...roles: Role[]): Promise<Actor>;
  /** A partner's account, of this organisation's uuid; a member's unless told. */
  partner(organisationId: string, role?: Role): Promise<Actor>;
  /** Whether imports wait until a test works on them; else they are done before an act is answered. */
  readonly jobs: { areHeld: boolean };
  /** Whether a mail server is set up; none is unless a test says so. */
  readonly mail: { canSend: boolean };
  /** What the tests call the present; the clock stands still until a test moves it. */
  readonly time: { now: Date };
  rows(table: string, where?: string): Promise<Record<string, unknown>[]>;
  /** Whether what is asked is asked both ways; it is unless a test says that others do so for it. */
  readonly ways: { areCompared: boolean };
  /** How many forms of operations were compared, passed through and walked. */
  readonly waysSeen: BothWays['seen'];
  /** Asks both ways and insists that they agree. */
  compareWays: BothWays['compare'];
  /** What processes of one installation have in common. */
  readonly installation: Installation;
  /** What the background does for rows that were written past the server. */
  settleSealing(): Promise<void>;
  stop(): Promise<void>;
}

interface Installation {
  readonly database: Awaited<ReturnType<typeof freshDatabase>>;
  readonly tokenSecret: Buffer;
  readonly secondFactorKey: Buffer;
  readonly masterKey: Buffer;
}

type Answered = { readonly data?: Answer['data'] | null; readonly errors?: readonly GraphQLFormattedError[] };

/** Straight where it can be, as the front door does it, and by Apollo where not. */
async function answered(app: Composition, query: string, variables: object, contextValue: Context): Promise<Answered> {
  const { document } = app.documents.look(query);
  const straight = document && (await app.straight.to({ document, variables }, contextValue));
  if (straight !== undefined) return JSON.parse(straight) as Answered;
  const { body } = await app.apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
  if (body.kind !== 'single') throw new Error('An answer came in parts.');
  return JSON.parse(JSON.stringify(body.singleResult)) as Answered;
}

export const testRequest: RequestFacts = {
  address: '127.0.0.1',
  device: 'test',
  language: 'en',
  setCookie: () => undefined,
};

export interface TestAppOptions {
  /** Another process of the same installation: on its database, with its secrets. Stop this one before it. */
  readonly beside?: TestApp;
  readonly requireSecondFactor?: boolean;
  readonly isDevelopment?: boolean;
  readonly statementTimeoutMs?: number;
}

export async function testApp({
  requireSecondFactor = false,
  isDevelopment = false,
  statementTimeoutMs = 15_000,
  beside,
}: TestAppOptions = {}): Promise<TestApp> {
  const installation = beside?.installation ?? {
    database: await freshDatabase(),
    tokenSecret: randomBytes(32),
    secondFactorKey: randomBytes(32),
    masterKey: randomBytes(32),
  };
  const { database, tokenSecret, secondFactorKey, masterKey } = installation;
  const owner = await connect(createDataSource({ url: database.url, entities }));
  const dataSource = await connect(
    createDataSource({ url: database.url, entities, role: 'utetezi_application', statementTimeoutMs }),
  );
  const partnerReads = new PartnerReads({ url: database.url, size: 4, statementTimeoutMs });
  const time = { now: new Date() };
  const clock: Clock = { now: () => time.now };
  const jobs = { areHeld: false };
  const mail = { canSend: false };
  const ways = { areCompared: true };
  const sealing = await sealed(dataSource, masterKey);
  // Tests do acts with the owner's rights, too.
  await sealed(owner, masterKey);
  let statements = 0;
  const logged: Record<string, unknown>[] = [];
  const app = compose({
    dataSource,
    partnerReads,
    clock,
    log: createLog('warn', { write: (line: string) => void logged.push(JSON.parse(line) as never) }),
    publicUrl: 'http://localhost:4000',
    tokenSecret,
    secondFactorKey,
    requireSecondFactor,
    namedStatements: true,
    sealing,
    isDevelopment,
    canSendMail: () => mail.canSend,
    enqueue: async (task, payload) =>
      afterCommit(async () => {
        // Mail is delivered where a test says so.
        if (task === 'import' && !jobs.areHeld)
          await processImport({ dataSource, clock }, (payload as { runId: string }).runId);
      }),
    onStatement: () => void (statements += isComparing() ? 0 : 1),
  });

  const bothWays = new BothWays({
    schema: app.schema,
    dataSource,
    contextFor: (actor) => app.contextFor(actor, testRequest, { query: oneByOne(transactionQuery) }),
  });
  await app.apollo.start();

  /** As the front door would find them at this moment. */
  const present = async (actor: Actor | null): Promise<Actor | null> => {
    if (!actor || actor.isPartner) return actor;
    const [row] = await owner.query<{ opensNothing: boolean }[]>(
      `${OF_THE_TEST} select not exists (select from record_audience where audience_id = any($1) and expires_at > now()) as "opensNothing"`,
      [actor.audiences],
    );
    return { ...actor, ...row };
  };

  const ask: TestApp['ask'] = async (given, query, variables = {}, language = 'en') => {
    const actor = await present(given);
    const { data, errors } = await answered(app, query, variables, app.contextFor(actor, { ...testRequest, language }));
    // Where nothing was found there is nothing to compare.
    if (ways.areCompared && !errors && Object.values(data as object).some((value) => value !== null))
      await bothWays.compareOnce(actor, query, variables);
    return {
      data,
      errors: errors?.map(({ message, extensions }) => ({ message, code: String(extensions?.code) })),
    };
  };
  const account = async (roles: Role[], organisationId: string | null): Promise<Actor> => {
    const name = `${roles[0]} ${newId().slice(-6)}`;
    const accountId = await inTransaction(dataSource, () =>
      createAccount({ email: `${newId()}@example.org`, name, roles, organisationId }, time.now),
    );
    return actorFrom({ accountId, sessionId: newId(), name, roles, personId: null, organisationId });
  };

  return {
    ...app,
    installation,
    ways,
    waysSeen: bothWays.seen,
    compareWays: async (actor, ...asked) => bothWays.compare(await present(actor), ...asked),
    dataSource: owner,
    time,
    jobs,
    mail,
    logged,
    ask,
    async get(actor, query, variables) {
      const { data, errors } = await ask(actor, query, variables);
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data;
    },
    async countStatements(work) {
      statements = 0;
      await work();
      return statements;
    },
    actor: (...roles) => account(roles, null),
    partner: (organisationId, role = Role.PARTNER_MEMBER) => account([role], organisationId),
    rows: (table, where = 'true') => owner.query(`select * from ${table} where ${where}`),
    async settleSealing() {
      while ((await inTransaction(dataSource, () => sealing.settleLeft())) > 0);
    },
    async stop() {
      await app.apollo.stop();
      await dataSource.destroy();
      await partnerReads.stop();
      await owner.destroy();
      if (!beside) await database.drop();
    },
  };
}
