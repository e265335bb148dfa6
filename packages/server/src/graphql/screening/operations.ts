import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { Actor } from '../../access';
import type { Context } from '../context';
import { Cost } from './cost';
import { tooLarge, tooLong } from './fault';
import { LARGEST_COST, questionLimits } from './limits';
import { readVariables } from './read-variables';
import { rootFieldsOf } from './root-fields';

interface Known {
  readonly sizedBy: readonly string[];
  readonly costs: Map<string, number>;
  readonly introspects: number;
  readonly forStrangers: number;
  readonly longestText: number;
}

interface Screened {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly actor: Actor | null;
}

/** Costs that are remembered of one operation: one for each combination of page sizes. */
const MOST_COSTS = 20;

/**
 * What can be said of an operation only with its variables and its caller: what it costs, whether it may ask about the
 * schema, and whether it tries several passwords at once.
 */
export class OperationScreen {
  private readonly known = new WeakMap<OperationDefinitionNode, Known>();

  constructor(
    private readonly schema: GraphQLSchema,
    /** Whether staff may ask about the schema. */
    private readonly mayIntrospect: boolean,
  ) {}

  /** @throws GraphQLError where it may not be answered. */
  check({ document, operation, variables, actor }: Screened): void {
    let facts = this.known.get(operation);
    if (!facts) this.known.set(operation, (facts = factsOf(this.schema, document, operation)));
    const isStaff = actor !== null && !actor.isPartner;
    if (facts.introspects > 0 && !(this.mayIntrospect && isStaff)) throw refused('The schema is not told here.');
    if (facts.introspects > 1) throw tooLarge('Ask about the schema once at a time.');
    if (facts.forStrangers > 1) throw tooLarge('Begin or end one session at a time.');
    if (operation.operation !== 'mutation') {
      readVariables(variables, questionLimits);
      if (facts.longestText > questionLimits.text) throw tooLong(questionLimits.text);
    }
    if (costOf(this.schema, document, operation, variables, facts) > LARGEST_COST)
      throw tooLarge(
        `This asks for more than ${LARGEST_COST} values at once: ask for smaller pages, or for less within them.`,
      );
  }
}

/** The screen before what comes by HTTP, where nothing can be followed. */
export const screening = (screen: OperationScreen): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    async didResolveOperation({ document, operation, request, contextValue }) {
      if (!operation) return;
      if (operation.operation === 'subscription')
        throw refused('Subscriptions are answered over a WebSocket, by the protocol graphql-transport-ws.');
      screen.check({ document, operation, variables: request.variables ?? {}, actor: contextValue.actor });
    },
  }),
});

const refused = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });

function factsOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Known {
  const cost = new Cost(schema, fragmentsOf(document), {});
  cost.of(operation);
  const names = rootFieldsOf(operation, fragmentsOf(document));
  const fields = schema.getRootType(operation.operation)?.getFields() ?? {};
  return {
    sizedBy: [...cost.sizedBy],
    costs: new Map(),
    introspects: names.filter((name) => name === '__schema' || name === '__type').length,
    forStrangers: names.filter((name) => fields[name]?.extensions.gate === 'anybody').length,
    longestText: longestText(document),
  };
}

function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  { sizedBy, costs }: Known,
): number {
  const key = sizedBy.map((name) => String(variables[name])).join();
  let cost = costs.get(key);
  if (cost === undefined) {
    cost = new Cost(schema, fragmentsOf(document), variables).of(operation);
    if (costs.size < MOST_COSTS) costs.set(key, cost);
  }
  return cost;
}

function longestText(document: DocumentNode): number {
  let longest = 0;
  visit(document, { StringValue: ({ value }) => void (longest = Math.max(longest, value.length)) });
  return longest;
}

const fragmentsOf = ({ definitions }: DocumentNode) =>
  Object.fromEntries(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
