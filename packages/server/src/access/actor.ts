import { fact } from '../reading';
import { type Permission, type Role, isPartnerRole, permissionsOf, permissionsOfKey } from './permissions';

/** Who asks: an account, signed in on a device, with what its roles allow at this moment. */
export interface Actor {
  readonly accountId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
  readonly isPartner: boolean;
  readonly personId: string | null;
  /** For a partner, whose house this is; for staff, our own organisation where it is known. */
  readonly organisationId: string | null;
  /** A program with a key, whose id stands as the session's. */
  readonly isApiKey: boolean;
  /** Signed in, and allowed nothing but to set up the second factor that the account's work needs. */
  readonly mustSetUpSecondFactor: boolean;
  /** Everything that a record can be opened to and that this actor is: the account, its teams, its organisation, its coalitions. */
  readonly audiences: readonly string[];
  /** No record is open to any of these: what is PROTECTED or SEALED need not be looked for. False where that is not known. */
  readonly opensNothing: boolean;
  /** There where all of this is what was so at an earlier request: what is read for the actor then has to confirm it. */
  readonly expected?: Expected;
}

/** What a session's account was allowed when it was last looked up, and under which conditions it still is. */
export interface Expected {
  /** The facts as PostgreSQL wrote them. */
  readonly standing: string;
  readonly now: Date;
  readonly requiresFactor: boolean;
}

/** Who looks, as far as it changes the SQL of a read. Actors of one shape share their plans. */
export interface Viewer {
  readonly shape: string;
  readonly kind: 'staff' | 'partner' | 'nobody';
  readonly permissions: ReadonlySet<Permission>;
  /** Staff to whom nothing that is closed is open. */
  readonly opensNothing?: boolean;
}

export const nobody: Viewer = { shape: 'nobody', kind: 'nobody', permissions: new Set() };

export interface ActorFacts {
  readonly accountId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly personId: string | null;
  readonly organisationId: string | null;
  /** What a record can be opened to, where more is known than the account and its organisation. */
  readonly audiences?: readonly string[];
  readonly mustSetUpSecondFactor?: boolean;
  /** For a key: what it was given. */
  readonly keyPermissions?: readonly string[];
  readonly opensNothing?: boolean;
  readonly expected?: Expected;
}

export function actorFrom(facts: ActorFacts): Actor {
  const isPartner = facts.roles.some(isPartnerRole);
  // A mistaken mixture must never widen a partner's view, so one partner role makes the whole account a partner's.
  const roles = isPartner ? facts.roles.filter(isPartnerRole) : facts.roles;
  const { mustSetUpSecondFactor = false, opensNothing = false, keyPermissions } = facts;
  const held = permissionsOf(roles);
  const audiences = facts.audiences ?? [facts.accountId, ...(facts.organisationId ? [facts.organisationId] : [])];
  return {
    ...facts,
    roles,
    permissions: keyPermissions ? permissionsOfKey(held, keyPermissions) : held,
    isPartner,
    audiences,
    mustSetUpSecondFactor,
    opensNothing,
    isApiKey: Boolean(keyPermissions),
  };
}

export function viewerOf(actor: Actor | null): Viewer {
  if (!actor || actor.mustSetUpSecondFactor) return nobody;
  const kind = actor.isPartner ? 'partner' : 'staff';
  return { shape: `${kind}:${[...actor.permissions].sort().join()}`, kind, permissions: actor.permissions };
}

/** The same for a read that follows no act of its own, which may have opened something. */
export function readerOf(actor: Actor | null): Viewer {
  const viewer = viewerOf(actor);
  const isPlain = viewer.kind === 'staff' && actor?.opensNothing;
  return isPlain ? { ...viewer, shape: `plain ${viewer.shape}`, opensNothing: true } : viewer;
}

/** Bound when the statement runs, so that nobody's identity gets into a plan that others share. */
export const audiences = fact((actor: Actor) => actor.audiences, 'uuid[]');
export const ownAccount = fact((actor: Actor) => actor.accountId, 'uuid');
export const ownOrganisation = fact((actor: Actor) => actor.organisationId, 'uuid');
export const ownSession = fact((actor: Actor) => actor.sessionId, 'uuid');
