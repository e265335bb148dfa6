import type { GraphQLResolveInfo } from 'graphql';
import { type Actor, type Viewer, readerOf } from '../access';
import type { Language } from '../kernel';
import { type AskedOperation, PlanError, type Planner, type Query, type RootField } from '../reading';
import type { Act, Outcome } from './act';
import { type GateName, refusalAt } from './gate';
import type { MutationBoundary } from './mutation-boundary';
import { isNothingButRead } from './reads';

/** What is known of the request besides its body. */
export interface RequestFacts {
  /** The caller's network address, as far as the proxies that we trust tell it. */
  readonly address: string;
  /** The browser or program, as it calls itself; at most 300 characters. */
  readonly device: string;
  /** What whoever asks reads, by the `Accept-Language` header. */
  readonly language: Language;
  /** Adds a `Set-Cookie` header to the answer. */
  setCookie(header: string): void;
}

export interface Failure {
  readonly error: unknown;
}

/** How a context departs from the ordinary. */
export interface ContextOptions {
  /** What reads are asked with, where it is not the planner's own way. */
  readonly query?: Query;
  /** Of the context that this one follows. */
  readonly failure?: Failure;
}

export interface Context {
  readonly actor: Actor | null;
  readonly viewer: Viewer;
  readonly request: RequestFacts;
  /** The whole answer in JSON of a query that is all data; undefined where its resolvers have to be called, or the actor is not who was expected. */
  answer(asked: AskedOperation): Promise<string | undefined>;
  /** What the database refused to `answer`: it is told by the resolvers, and not asked of it again. */
  readonly failure: Failure | undefined;
  /** Answers a root field that declares what it reads. */
  read(info: GraphQLResolveInfo): Promise<never>;
  /** The same as somebody else would get it. The gate was the viewer's own. */
  readAs(info: GraphQLResolveInfo, actor: Actor): Promise<never>;
  /** Does an act, shows its outcome as somebody else would see it, and undoes it: see {@link MutationBoundary}. */
  rehearse(
    info: GraphQLResolveInfo,
    input: object,
    run: (act: Act) => Promise<{ readonly outcome: Outcome; readonly as: Actor }>,
  ): Promise<never>;
  /** Writes down that the viewer asked for a root field that their roles do not allow. */
  refused(field: string): Promise<void>;
  /** Does an act: see {@link MutationBoundary}. */
  act(info: GraphQLResolveInfo, input: object | null, run: (act: Act) => Promise<Outcome>): Promise<never>;
}

export function createContext(
  planner: Planner,
  boundary: MutationBoundary,
  actor: Actor | null,
  request: RequestFacts,
  { query, failure }: ContextOptions = {},
): Context {
  const viewer = readerOf(actor);
  let failed = failure;
  const admits = ({ extensions }: RootField): boolean =>
    isNothingButRead(extensions) && !refusalAt(extensions.gate as GateName, actor);
  return {
    actor,
    viewer,
    request,
    get failure() {
      return failed;
    },
    async answer(asked) {
      try {
        return await planner.answer(asked, admits, viewer, actor, query);
      } catch (error) {
        if (!(error instanceof PlanError)) failed = { error };
        return undefined;
      }
    },
    async read(info): Promise<never> {
      if (failed) throw failed.error;
      return planner.read(info, viewer, actor, query) as Promise<never>;
    },
    readAs: (info, other) => planner.read(info, readerOf(other), other, query) as Promise<never>,
    rehearse: (info, input, run) => boundary.rehearse(info, actor, input, request.language, run) as Promise<never>,
    refused: (field) => boundary.refuse(actor, field),
    act: (info, input, run) => boundary.perform(info, actor, input, request, run) as Promise<never>,
  };
}
