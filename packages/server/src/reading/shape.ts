import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  Kind,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isScalarType,
  typeFromAST,
  visit,
} from 'graphql';
import { splitOpaque } from '../kernel';
import { shapeOfCursor } from './cursor';

/** How a variable's value enters the SQL: as text (a page size), by its nulls (a cursor), or bound. */
type Use = 'size' | 'cursor';

const uses: Readonly<Record<string, Use>> = { first: 'size', last: 'size', after: 'cursor', before: 'cursor' };

/** The variables whose value shapes the SQL, found once per operation. */
export function structuralVariables(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): ReadonlyMap<string, Use> {
  const found = new Map<string, Use>();
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] };
  visit(document, {
    Argument({ name, value }) {
      const use = uses[name.value];
      if (use && value.kind === Kind.VARIABLE) found.set(value.name.value, use);
    },
  });
  return found;
}

/**
 * Everything about the variables that changes the SQL, and nothing that does not: which keys are there,
 * what is null, enums and booleans as they are, ids by their prefix. Equal shapes share a plan.
 */
export function shapeOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  structural: ReadonlyMap<string, Use>,
  variables: Readonly<Record<string, unknown>>,
): string {
  return variableDefinitions
    .map(({ variable, type }) => {
      const value = variables[variable.name.value];
      const use = structural.get(variable.name.value);
      if (use && value !== undefined && value !== null) return use === 'size' ? String(value) : shapeOfCursor(value);
      return shapeOfValue(value, typeFromAST(schema, type as never) as GraphQLInputType);
    })
    .join(';');
}

function shapeOfValue(value: unknown, type: GraphQLInputType): string {
  if (value === undefined) return '-';
  if (value === null) return '0';
  const plain = getNullableType(type);
  if (isListType(plain)) {
    const item = getNullableType(plain.ofType as GraphQLInputType);
    if (!isInputObjectType(item) && !isEnumType(item)) return 'l';
    return `[${(value as unknown[]).map((each) => shapeOfValue(each, item)).join()}]`;
  }
  if (isInputObjectType(plain)) {
    const fields = plain.getFields();
    const entries = Object.entries(value).map(([key, each]) => `${key}:${shapeOfValue(each, fields[key]!.type)}`);
    return `{${entries.join()}}`;
  }
  if (isEnumType(plain) || typeof value === 'boolean') return String(value);
  // An id that is none looks like no other shape.
  if (isScalarType(plain) && plain.name === 'ID') return splitOpaque(String(value))?.prefix ?? '?';
  return 's';
}
