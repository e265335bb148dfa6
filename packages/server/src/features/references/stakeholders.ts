import { visibleIds } from '../../access';
import type { Act } from '../../graphql';
import { notFound, splitOpaque } from '../../kernel';
import { currentManager } from '../../persistence';

/** The person or organisation that an id stands for. @throws DomainError NOT_FOUND */
export async function requireStakeholder(
  act: Act,
  id: string,
  path: readonly string[],
): Promise<{ readonly table: 'person' | 'organisation'; readonly id: string }> {
  const { prefix, uuid } = splitOpaque(id) ?? {};
  const table = prefix === 'per' ? 'person' : prefix === 'org' ? 'organisation' : null;
  if (!table || !uuid || !(await visibleIds(currentManager(), table, [uuid], act.by)).has(uuid))
    throw notFound('person or organisation', path);
  return { table, id: uuid };
}
