import { currentManager } from '../../persistence';
import type { ConsentPurpose } from './consent.enums';

/**
 * Of these people, those who agreed to a purpose and did not take it back: for what may be done only with consent, such
 * as a mailing or the use of an image. Silence is no consent. Runs inside a transaction.
 *
 * @param personIds uuids.
 */
export async function consentedAmong(
  personIds: readonly string[],
  purpose: ConsentPurpose,
): Promise<ReadonlySet<string>> {
  const rows = (await currentManager().query(
    `select p.id from person p where p.id = any($1) and not ($2 = any(p.consents_withdrawn))
       and exists (select from consent c where c.person_id = p.id and c.purpose = $2 and c.decision = 'GIVEN')`,
    [personIds, purpose],
  )) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}
