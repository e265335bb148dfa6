import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  execute,
  getOperationAST,
  getVariableValues,
  parse,
  print,
} from 'graphql';
import { type DataSource, QueryFailedError } from 'typeorm';
import type { Actor } from '../access';
import type { Context } from '../graphql';
import { type PlannedQuery, currentManager, inTransaction, readAsPartner } from '../persistence';

interface Ways {
  readonly schema: GraphQLSchema;
  readonly dataSource: DataSource;
  /** Reads on the connection of the open transaction. */
  contextFor(actor: Actor | null): Context;
}

interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
}

/** Thrown to have a transaction undone that has done all that it was for. */
class Undone extends Error {
  constructor(readonly result: unknown) {
    super('undone');
  }
}

/** Root fields are resolved at once, but a connection answers one statement after the other. */
export function oneByOne(query: PlannedQuery): PlannedQuery {
  let last: Promise<unknown> = Promise.resolve();
  return (statement) => {
    const answer = last.then(() => query(statement));
    last = answer.catch(() => undefined);
    return answer;
  };
}

const comparing = new AsyncLocalStorage<true>();

/** Whether what runs here is a comparison, and not what the test asked. */
export const isComparing = (): boolean => comparing.getStore() === true;

/**
 * Asks what a test asks once more, in both ways: passed through and walked, in a transaction that sees one state of the
 * database and is undone; once for each operation, kind of viewer and form of variables.
 */
export class BothWays {
  private readonly compared = new Set<string>();
  /** Operations that were answered both ways, and those that can only be walked. */
  readonly seen = { passed: 0, walked: 0 };

  constructor(private readonly ways: Ways) {}

  /** The same, but for the first of its kind alone. */
  async compareOnce(actor: Actor | null, query: string, variables: Record<string, unknown>): Promise<void> {
    const { viewer } = this.ways.contextFor(actor);
    const form = JSON.stringify(variables, (_, value: unknown) => (typeof value === 'string' ? 's' : value));
    const key = `${viewer.shape}|${form}|${query.replace(/"[^"]*"/g, '')}`;
    if (this.compared.has(key)) return;
    this.compared.add(key);
    await this.compare(actor, query, variables);
  }

  /**
   * Which way a query goes; undefined for what is none.
   * @throws Error when the answers differ in a single byte.
   */
  async compare(
    actor: Actor | null,
    query: string,
    variables: Record<string, unknown>,
  ): Promise<'passed' | 'walked' | undefined> {
    const document = parse(query);
    const operation = getOperationAST(document);
    if (operation?.operation !== 'query') return undefined;
    const context = this.ways.contextFor(actor);
    const way = await comparing.run(true, () =>
      this.inOneState(actor, () => this.askBoth(context, { document, operation, variables })),
    );
    if (way) this.seen[way] += 1;
    return way;
  }

  private async askBoth(
    context: Context,
    { document, operation, variables }: Asked,
  ): Promise<'passed' | 'walked' | undefined> {
    const { schema } = this.ways;
    const given = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (!given.coerced) return undefined;
    const fragments = Object.fromEntries(
      document.definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
      ),
    );
    const passed = await context.answer({ operation, fragments, variableValues: given.coerced });
    if (passed === undefined) return 'walked';
    const walked = await execute({ schema, document, variableValues: variables, contextValue: context });
    const [one, other] = [JSON.stringify(JSON.parse(passed)), JSON.stringify(walked)];
    if (one !== other) throw new Error(`Passed through and walked differ:\n${print(document)}\n${one}\n${other}`);
    return 'passed';
  }

  private async inOneState<Result>(actor: Actor | null, work: () => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await inTransaction(this.ways.dataSource, async () => {
          await currentManager().query('set transaction isolation level repeatable read');
          throw new Undone(await (actor?.isPartner ? readAsPartner(actor.audiences, work) : work()));
        });
      } catch (error) {
        if (error instanceof Undone) return error.result as Result;
        // Somebody else has read what is closed at the same time, and took the audit chain's next place.
        if (attempt === 5 || !(error instanceof QueryFailedError)) throw error;
      }
  }
}
