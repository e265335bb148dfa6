import { DomainError, invalid, refused } from '../../kernel';
import { CommitmentStatus } from './commitment.type';

const settled = new Set([
  CommitmentStatus.KEPT,
  CommitmentStatus.PARTLY_KEPT,
  CommitmentStatus.BROKEN,
  CommitmentStatus.SUPERSEDED,
  CommitmentStatus.WITHDRAWN,
]);
const needsReason = new Set([
  CommitmentStatus.PARTLY_KEPT,
  CommitmentStatus.BROKEN,
  CommitmentStatus.SUPERSEDED,
  CommitmentStatus.WITHDRAWN,
]);
const needsEvidence = new Set([CommitmentStatus.KEPT, CommitmentStatus.PARTLY_KEPT]);

export const isSettled = (status: CommitmentStatus): boolean => settled.has(status);

export interface Step {
  readonly from: CommitmentStatus;
  readonly to: CommitmentStatus;
  readonly reason?: string | null;
  /** Words, an address or a file. */
  readonly hasEvidence: boolean;
}

/**
 * A commitment moves freely between its states, but nobody gets credit or blame for it without saying why:
 * what is kept needs evidence; what is not, or is opened again, needs a reason.
 *
 * @throws DomainError REFUSED when it stands there already, INVALID when a reason or evidence is missing.
 */
export function checkStep({ from, to, reason, hasEvidence }: Step): void {
  if (from === to) throw refused('The commitment stands there already. Look at it again.', ['input', 'status']);
  if (needsEvidence.has(to) && !hasEvidence)
    throw new DomainError('EVIDENCE_NEEDED', 'Say what shows that it was kept: words, an address or a file.', [
      'input',
      'evidence',
    ]);
  const opensAgain = isSettled(from) && !isSettled(to);
  if ((needsReason.has(to) || opensAgain) && !reason?.trim())
    throw invalid(opensAgain ? 'Say why it is opened again.' : 'Say why. It is part of the record.', [
      'input',
      'reason',
    ]);
}
