import { openRecord } from '../../access';
import type { Act } from '../../graphql';
import { invalid, newId } from '../../kernel';
import { currentManager } from '../../persistence';

interface Asked {
  readonly sensitivity?: number | null;
  readonly sensitivityReason?: string | null;
}

/** The new level, if it changes. @throws DomainError INVALID when it is lowered without a reason. */
export function changedSensitivity(stored: number, { sensitivity, sensitivityReason }: Asked): number | undefined {
  if (sensitivity === undefined || sensitivity === null || sensitivity === stored) return undefined;
  if (sensitivity < stored && !sensitivityReason?.trim())
    throw invalid('Say why it is made less closed.', ['input', 'sensitivityReason']);
  return sensitivity;
}

/** Whoever closes a record keeps seeing it. */
export const keepOpenTo = (act: Act, kind: 'PERSON' | 'ORGANISATION', id: string, sensitivity: number): Promise<void> =>
  openRecord(currentManager(), { id, kind, sensitivity, grantId: newId() }, [act.by.accountId]);
