import { createHash } from 'node:crypto';
import {
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
  execute,
} from 'graphql';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../access';
import { inTransaction } from '../../persistence';
import type { Context, RequestFacts } from '../context';
import { unauthenticated } from '../errors';
import type { Pulse } from './pulse';
import { Turns } from './turns';

/** Partners' answers are read again at least so often, so that what ends by the clock ends on their screens too. */
const PARTNERS_EVERY_MS = 3_000;
const STAFF_EVERY_MS = 30_000;

/** Questions that a process asks at a time, whatever is open: less than half of the connections that there usually are. */
const AT_ONCE = 4;

/** A subscription that was found good. */
export interface Question {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly actor: Actor;
  readonly facts: RequestFacts;
}

export interface LiveAnswerOptions {
  readonly schema: GraphQLSchema;
  readonly dataSource: DataSource;
  readonly pulse: Pulse;
  /** Who the same session or key is now; null once it is over. */
  readonly again: (actor: Actor) => Promise<Actor | null>;
  /** Reads within the transaction that is open, where the actor is staff. */
  readonly contextFor: (actor: Actor | null, facts: RequestFacts) => Context;
  readonly tell: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Answers that stay true while a screen is open: after each change of anything, and by the clock, the question is asked
 * again as whoever asks is at that moment, by the same plan as any other read. Told is what differs from what was told
 * before, and nothing else, so that a change that may not be seen is not heard of either.
 */
export class LiveAnswers {
  private readonly turns = new Turns(AT_ONCE);

  constructor(private readonly options: LiveAnswerOptions) {}

  /** The answers after the present one, which the page has asked for itself. Ends after an answer that holds errors. */
  follow(question: Question): AsyncIterableIterator<ExecutionResult> {
    const gone = new AbortController();
    const answers = this.answers(question, gone.signal);
    return {
      next: () => answers.next(),
      // A generator that waits does not hear that it may stop.
      return: (value) => {
        gone.abort();
        return answers.return(value as undefined);
      },
      throw: (error: unknown) => answers.throw(error),
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  private async *answers(question: Question, gone: AbortSignal): AsyncGenerator<ExecutionResult, void, undefined> {
    const { pulse, onFailure } = this.options;
    const leave = pulse.listen();
    const everyMs = question.actor.isPartner ? PARTNERS_EVERY_MS : STAFF_EVERY_MS;
    let told: string | undefined;
    try {
      while (!gone.aborted) {
        const { count } = pulse;
        try {
          const answer = await this.turns.take(question.actor.accountId, () => this.ask(question, told));
          if (gone.aborted) return;
          if (answer) {
            if (told !== undefined || answer.result.errors) yield answer.result;
            if (answer.result.errors) return;
            told = answer.digest;
          }
        } catch (error) {
          // The database may be away for a moment; what was not told now is told with the next beat.
          onFailure(error);
        }
        await pulse.after(count, everyMs, gone);
      }
    } finally {
      leave();
    }
  }

  /**
   * Undefined where the answer is what was told already. For staff it is read in a transaction that is only kept where
   * something is told, so that the audit log names what was shown and not what was looked at in vain.
   */
  private async ask(question: Question, told: string | undefined): Promise<Answer | undefined> {
    const { again, dataSource, contextFor } = this.options;
    const actor = await again(question.actor);
    if (!actor) return this.answer({ errors: [unauthenticated()] });
    const run = async (): Promise<Answer> => {
      const { document, operationName, variables, facts } = question;
      const answer = this.answer(
        await execute({
          schema: this.options.schema,
          document,
          operationName,
          variableValues: variables,
          contextValue: contextFor(actor, facts),
        }),
      );
      if (answer.digest === told) throw new Unchanged();
      return answer;
    };
    try {
      return await (actor.isPartner ? run() : inTransaction(dataSource, run));
    } catch (error) {
      if (error instanceof Unchanged) return undefined;
      throw error;
    }
  }

  private answer({ data, errors }: ExecutionResult): Answer {
    const told = errors?.map((error) => {
      const { message, path, extensions } = this.options.tell(error.toJSON(), error);
      return new GraphQLError(message, { path, extensions });
    });
    const result = { ...(data !== undefined && { data }), ...(told && { errors: told }) };
    return { result, digest: createHash('sha256').update(JSON.stringify(result)).digest('base64') };
  }
}

interface Answer {
  readonly result: ExecutionResult;
  readonly digest: string;
}

/** Thrown to have a transaction undone in which nothing new was read. */
class Unchanged extends Error {}
