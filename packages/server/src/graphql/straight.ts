import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import type { Context } from './context';
import type { OperationScreen } from './screening';

/** An operation whose document was found good. */
export interface Question {
  readonly document: DocumentNode;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/**
 * Answers a query that is all data with what PostgreSQL wrote, without walking it. Whatever is not plain success is left
 * to Apollo and the resolvers (what the screen or a gate refuses, variables of the wrong type, a cursor of another list),
 * so that errors are made in one place.
 */
export class StraightAnswers {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly screen: OperationScreen,
  ) {}

  /** The whole answer in JSON; undefined where it has to be walked, or whoever asks is not whom the context expects. */
  async to(question: Question, context: Context): Promise<string | undefined> {
    const { document, operationName, extensions } = question;
    if (!isAbsent(operationName) && typeof operationName !== 'string') return undefined;
    const operation = getOperationAST(document, operationName || undefined);
    if (operation?.operation !== 'query') return undefined;
    const values = isAbsent(question.variables) ? {} : question.variables;
    if (!isObject(values) || !(isAbsent(extensions) || isObject(extensions))) return undefined;
    if (!this.letsThrough({ document, operation, variables: values, actor: context.actor })) return undefined;
    const given = getVariableValues(this.schema, operation.variableDefinitions ?? [], values);
    if (!given.coerced) return undefined;
    const asked = { operation, fragments: fragmentsOf(document), variableValues: given.coerced };
    return context.answer(asked);
  }

  private letsThrough(asked: Parameters<OperationScreen['check']>[0]): boolean {
    try {
      this.screen.check(asked);
      return true;
    } catch (error) {
      if (error instanceof GraphQLError) return false;
      throw error;
    }
  }
}

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Fragments = Record<string, FragmentDefinitionNode>;
const fragments = new WeakMap<DocumentNode, Fragments>();

function fragmentsOf(document: DocumentNode): Fragments {
  let found = fragments.get(document);
  if (!found) {
    found = Object.create(null) as Fragments;
    for (const each of document.definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) found[each.name.value] = each;
    fragments.set(document, found);
  }
  return found;
}
