import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql';

const scalars: Readonly<Record<string, unknown>> = {
  ID: 'per_00000000000000000000000000000000',
  String: 'Wanjiru',
  Int: 5,
  Float: 1.5,
  Boolean: true,
  Date: '2026-01-31',
  DateTime: '2026-01-31T09:00:00Z',
  PartialDate: '2026-01',
};

/** Something for each variable that must be given, and nothing for the others. */
export function variablesFor(schema: GraphQLSchema, { definitions }: DocumentNode): Record<string, unknown> {
  const variables = definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : [],
  );
  return Object.fromEntries(
    variables.flatMap(({ variable, type, defaultValue }) =>
      type.kind === Kind.NON_NULL_TYPE && !defaultValue
        ? [[variable.name.value, valueFor(typeFromAST(schema, type as never) as GraphQLInputType)]]
        : [],
    ),
  );
}

/** A value that the type takes, with no more in it than it must have. */
export function valueFor(given: GraphQLInputType): unknown {
  const type = getNullableType(given);
  if (isListType(type)) return [valueFor(type.ofType as GraphQLInputType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
        .map((field) => [field.name, valueFor(field.type)]),
    );
  return scalars[type.name];
}
