import type { GraphQLError } from 'graphql';
import { Authorized, Extensions } from 'type-graphql';
import type { Actor, Permission } from '../access';
import { forbidden, notForKeys, secondFactorRequired, unauthenticated } from './errors';

/**
 * Who may call a root field: `anybody` (also who has not signed in), `setting-up` (any account, also one that must set
 * up its second factor first), `signed-in` (any account that need not), `in-person` (the same, but with a session and not
 * with an API key), or, of these, whoever holds the permission. The schema carries it as the extension `gate`; a root field without one fails the build.
 */
export type GateName = 'anybody' | 'setting-up' | 'signed-in' | 'in-person' | Permission;

/** Declares the gate twice at once: for type-graphql's check and where the built schema can be asked. */
export function Gate(gate: GateName): MethodDecorator & PropertyDecorator {
  return (target: object, key: string | symbol) => {
    if (gate !== 'anybody') (Authorized(gate) as PropertyDecorator)(target, key);
    (Extensions({ gate }) as PropertyDecorator)(target, key);
  };
}

/** Why a gate does not let somebody through; undefined where it does. */
export function refusalAt(gate: GateName, actor: Actor | null): GraphQLError | undefined {
  if (gate === 'anybody') return undefined;
  if (!actor) return unauthenticated();
  if (actor.isApiKey && (gate === 'setting-up' || gate === 'in-person')) return notForKeys();
  if (gate === 'setting-up') return undefined;
  if (actor.mustSetUpSecondFactor) return secondFactorRequired();
  if (gate === 'signed-in' || gate === 'in-person') return undefined;
  return actor.permissions.has(gate) ? undefined : forbidden();
}
