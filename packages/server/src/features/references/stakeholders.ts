import { holdStanding, holdVisible } from '../../access';
import type { Act } from '../../graphql';
import { notFound, splitOpaque } from '../../kernel';
import { currentManager } from '../../persistence';

/** The person or organisation that an id stands for, held. @throws DomainError NOT_FOUND */
export async function requireStakeholder(
  act: Act,
  id: string,
  path: readonly string[],
): Promise<{ readonly table: 'person' | 'organisation'; readonly id: string }> {
  const { prefix, uuid } = splitOpaque(id) ?? {};
  const table = prefix === 'per' ? 'person' : prefix === 'org' ? 'organisation' : null;
  if (!table || !uuid || !(await holdVisible(currentManager(), table, [uuid], act.by)).has(uuid))
    throw notFound('person or organisation', path);
  return { table, id: uuid };
}

/**
 * Holds all people and then all organisations among these ids before an act looks at them one by one: one order for
 * every act, so that no two of them, and no merge, wait for each other in a circle.
 *
 * @returns the uuids of those that still stand for themselves.
 */
export async function holdStakeholders(
  ids: readonly (string | null | undefined)[],
): Promise<Record<'people' | 'organisations', ReadonlySet<string>>> {
  const split = ids.flatMap((id) => (id ? (splitOpaque(id) ?? []) : []));
  const of = (wanted: string): string[] => split.filter(({ prefix }) => prefix === wanted).map(({ uuid }) => uuid);
  const [people, organisations] = await Promise.all([
    holdStanding(currentManager(), 'person', of('per')),
    holdStanding(currentManager(), 'organisation', of('org')),
  ]);
  return { people, organisations };
}
