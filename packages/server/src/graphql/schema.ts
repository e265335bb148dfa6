import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { type AuthChecker, type NonEmptyArray, buildSchemaSync } from 'type-graphql';
import { walkable } from '../reading';
import type { Context } from './context';
import { followed } from './live/followed';
import { type GateName, refusalAt } from './gate';

const admits: AuthChecker<Context> = async ({ context, info }, [gate]) => {
  const refusal = refusalAt(gate as GateName, context.actor);
  if (!refusal) return true;
  if (refusal.extensions.code === 'FORBIDDEN') await context.refused(info.fieldName);
  throw refusal;
};

/**
 * The published schema. Resolvers that need something are handed over made; the others have no constructor.
 * Limits of inputs are checked by the mutation boundary, which answers with `userErrors` and not with an exception.
 */
export function createSchema(resolvers: readonly Function[], made: readonly object[] = []): GraphQLSchema {
  const instances = new Map<Function, object>(made.map((each) => [each.constructor, each]));
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    authChecker: admits,
    validate: false,
    pubSub: { publish: followed, subscribe: followed },
    container: {
      get(wanted: new () => object): object {
        if (!instances.has(wanted)) instances.set(wanted, new wanted());
        return instances.get(wanted)!;
      },
    },
  });
  return walkable(schema);
}
