import type { EntityClass } from './data-source';

/** What was decided of a text: the level from which on it is sealed, or why it never is. */
export type SealingDecision = { readonly fromLevel: 2 | 3 } | { readonly why: string };

const decisions = new WeakMap<object, Map<string, SealingDecision>>();

function decide(entity: object, property: string, decision: SealingDecision): void {
  const known = decisions.get(entity) ?? new Map<string, SealingDecision>();
  decisions.set(entity, known.set(property, decision));
}

/**
 * A text that is kept encrypted where its row is as closed as this, as a number of `Sensitivity`. The planner opens it;
 * other code that reads the column gets it sealed. The triggers of the database are told by a migration.
 */
export const Sealed =
  (fromLevel: 2 | 3): PropertyDecorator =>
  (entity, property) =>
    decide(entity.constructor, String(property), { fromLevel });

/** A text of a row that has a level, or hangs on one that has, which stays readable in the database, and why. */
export const Plain =
  (why: string): PropertyDecorator =>
  (entity, property) =>
    decide(entity.constructor, String(property), { why });

export const sealingDecisions = (entity: EntityClass): ReadonlyMap<string, SealingDecision> =>
  decisions.get(entity) ?? new Map<string, SealingDecision>();

export const isSealedColumn = (entity: object, property: string): boolean => {
  const decision = decisions.get(entity)?.get(property);
  return decision !== undefined && 'fromLevel' in decision;
};
