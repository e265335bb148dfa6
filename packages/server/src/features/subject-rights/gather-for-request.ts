import type { DataSource } from 'typeorm';
import type { Actor } from '../../access';
import { recordAudit } from '../../audit';
import { refused } from '../../kernel';
import { currentManager, inTransaction } from '../../persistence';
import { type GatheredData, gather } from './gather';
import { lockRequest } from './subject-request.acts';
import { SubjectRequest } from './subject-request.entity';

/**
 * Gathers what is held on whoever made a request, once it is sure that it is them, and writes down that it was done.
 *
 * @throws DomainError NOT_FOUND, or REFUSED where nobody checked their identity.
 */
export function gatherForRequest(dataSource: DataSource, actor: Actor, id: string, now: Date): Promise<GatheredData> {
  return inTransaction(dataSource, async () => {
    const request = await lockRequest(id);
    if (!request.identityCheckedAt || !request.personId)
      throw refused('Nobody made sure yet that it is them. Check their identity first.', ['id']);
    await currentManager().update(SubjectRequest, { id: request.id }, { gatheredAt: now });
    const data = await gather(currentManager(), request.personId, now);
    recordAudit(actor, [
      { act: 'gatherSubjectData', recordKind: 'Person', recordId: request.personId },
      { act: 'gatherSubjectData', recordKind: 'SubjectRequest', recordId: request.id, fields: ['gatheredAt'] },
    ]);
    return data;
  });
}
