import type { Act } from '../../graphql';
import { dayOf, invalid, newId } from '../../kernel';
import { currentManager } from '../../persistence';
import { requireRecord } from '../references';
import { Consent } from './consent.entity';
import { ConsentDecision } from './consent.enums';
import type { ConsentInput } from './consent.types';

/** Keeps what somebody said. What follows from it (closed to partners, not to be contacted) follows in the database. */
export async function recordDecision(act: Act, decision: ConsentDecision, input: ConsentInput): Promise<string> {
  // Locked, so that of two decisions at once each sees what the other left.
  const { id: personId } = await requireRecord(act, input.personId, ['person'], ['input', 'personId']);
  const saidOn = input.saidOn ?? dayOf(act.now);
  if (saidOn > dayOf(act.now))
    throw invalid('What was said lies in the past. Choose today or a day before.', ['input', 'saidOn']);
  const id = newId();
  await currentManager().insert(Consent, {
    id,
    personId,
    purpose: input.purpose,
    decision,
    saidOn,
    means: input.means,
    evidence: input.evidence?.trim() || null,
    recordedAt: act.now,
    recordedById: act.by.accountId,
  });
  act.touched('Consent', id, ['purpose', 'decision']);
  act.touched('Person', personId, ['consents']);
  act.tell(decision === ConsentDecision.GIVEN ? 'ConsentGiven' : 'ConsentWithdrawn', personId);
  return id;
}
