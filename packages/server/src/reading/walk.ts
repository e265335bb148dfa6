import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  defaultFieldResolver,
  defaultTypeResolver,
  isAbstractType,
  isObjectType,
} from 'graphql';

const mark = Symbol('planned');
type Planned = Record<string | number, unknown> & { [mark]: true };

const isPlanned = (value: unknown): value is Planned => typeof value === 'object' && value !== null && mark in value;

/** Marks what was planned, so that it is walked by response key. (What a JSON scalar holds is never asked for a field.) */
export function planned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(planned);
  if (typeof value === 'object' && value !== null) (value as Planned)[mark] = true;
  return value;
}

/** One field of a payload that was asked for under several aliases, each with a selection of its own. */
export class ByKey {
  constructor(private readonly values: Readonly<Record<string, unknown>>) {}

  at = (key: string | number): unknown => planned(this.values[key]);
}

/**
 * Lets the ordinary resolvers walk a planned answer. A planned object is keyed by response key, since one
 * field may be asked for twice with different arguments; so a planned field is found by its place in the
 * answer, not by its name. What is not there is left to its resolver, which gets what it declared to need.
 */
export function walkable(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) {
      const resolveType = type.resolveType ?? defaultTypeResolver;
      type.resolveType = (value, ...rest) =>
        isPlanned(value) ? String(value.$__typename) : resolveType(value, ...rest);
    }
    if (isObjectType(type) && !type.name.startsWith('__')) walkObject(type);
  }
  return schema;
}

function walkObject(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const resolve = field.resolve ?? defaultFieldResolver;
    const walk: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
      if (!isPlanned(source)) {
        const value: unknown = resolve(source, args, context, info);
        return value instanceof ByKey ? value.at(info.path.key) : value;
      }
      if (info.path.key in source) return planned(source[info.path.key]);
      return resolve(needed(source), args, context, info);
    };
    field.resolve = walk;
  }
}

const needed = (source: Planned): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(source)
      .filter(([key]) => key[0] === '$')
      .map(([key, value]) => [key.slice(1), value]),
  );
