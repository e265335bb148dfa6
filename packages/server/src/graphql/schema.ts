import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { type AuthChecker, type NonEmptyArray, buildSchemaSync } from 'type-graphql';
import type { Permission } from '../access';
import { walkable } from '../reading';
import type { Context } from './context';
import { followed } from './live/followed';
import { forbidden, notForKeys, secondFactorRequired, unauthenticated } from './errors';

const admits: AuthChecker<Context> = async ({ context, info }, [gate]) => {
  if (!context.actor) throw unauthenticated();
  const { isApiKey } = context.actor;
  if (isApiKey && (gate === 'setting-up' || gate === 'in-person')) throw notForKeys();
  if (gate === 'setting-up') return true;
  if (context.actor.mustSetUpSecondFactor) throw secondFactorRequired();
  if (gate === 'signed-in' || gate === 'in-person') return true;
  if (!context.actor.permissions.has(gate as Permission)) {
    await context.refused(info.fieldName);
    throw forbidden();
  }
  return true;
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
