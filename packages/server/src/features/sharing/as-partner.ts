import type { EntityManager } from 'typeorm';
import { type Actor, Role, actorFrom } from '../../access';
import { newId } from '../../kernel';

/** Somebody of a partner who exists only while a question is answered: no account, but all that its members are. */
export async function memberOf(
  manager: EntityManager,
  house: { organisationId?: string | null; coalitionId?: string | null },
): Promise<Actor> {
  const [row] = (await manager.query(`select audiences_of(null, $1) as audiences`, [house.organisationId ?? null])) as {
    audiences: string[];
  }[];
  return actorFrom({
    accountId: newId(),
    sessionId: newId(),
    name: '',
    roles: [Role.PARTNER_MEMBER],
    personId: null,
    organisationId: house.organisationId ?? null,
    audiences: [...row!.audiences, ...(house.coalitionId ? [house.coalitionId] : [])],
  });
}
