import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  isAbstractType,
  typeFromAST,
} from 'graphql';
import { PlanError } from './errors';

/** What surrounds a selection: the schema, the document's fragments, the coerced variables. */
export interface Surroundings {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** PostgreSQL cuts identifiers at 63 bytes, silently: a longer key would come back shortened. */
const LONGEST_KEY = 63;

/**
 * The fields of a selection for one concrete type, by response key, in order: fragments opened, `@skip`
 * and `@include` applied, equal keys merged. GraphQL's own CollectFields.
 */
export function collect(
  surroundings: Surroundings,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const opened = new Set<string>();

  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!included(surroundings, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const nodes = fields.get(key);
        if (nodes) nodes.push(selection);
        else if (key.length > LONGEST_KEY) throw new PlanError(`An alias has at most ${LONGEST_KEY} characters.`);
        else fields.set(key, [selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (opened.has(selection.name.value)) continue;
        opened.add(selection.name.value);
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? surroundings.fragments[selection.name.value]! : selection;
      if (applies(surroundings.schema, fragment.typeCondition, type)) visit(fragment.selectionSet);
    }
  };

  sets.forEach(visit);
  return fields;
}

export const childSets = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));

function included({ variables }: Surroundings, node: Pick<FieldNode, 'directives'>): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function applies(
  schema: GraphQLSchema,
  condition: FragmentDefinitionNode['typeCondition'] | undefined,
  type: GraphQLObjectType,
): boolean {
  if (!condition) return true;
  const wanted = typeFromAST(schema, condition);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
}
