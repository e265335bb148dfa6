import type { CommitmentStatus } from '../../graphql';

const settled: CommitmentStatus[] = ['KEPT', 'PARTLY_KEPT', 'BROKEN', 'SUPERSEDED', 'WITHDRAWN'];

/** What a promise may become; a settled one may be opened again, with a reason. */
export const commitmentMoves: Record<CommitmentStatus, CommitmentStatus[]> = {
  MADE: ['IN_PROGRESS', ...settled],
  IN_PROGRESS: ['MADE', ...settled],
  KEPT: ['IN_PROGRESS'],
  PARTLY_KEPT: ['IN_PROGRESS', 'KEPT', 'BROKEN'],
  BROKEN: ['IN_PROGRESS', 'KEPT', 'PARTLY_KEPT'],
  SUPERSEDED: ['IN_PROGRESS'],
  WITHDRAWN: ['IN_PROGRESS'],
};

const open: CommitmentStatus[] = ['MADE', 'IN_PROGRESS'];

/** Breaking, withdrawing, superseding, and going back say why. */
export const needsReason = (from: CommitmentStatus, to: CommitmentStatus): boolean =>
  ['PARTLY_KEPT', 'BROKEN', 'SUPERSEDED', 'WITHDRAWN'].includes(to) ||
  (open.includes(to) && !open.includes(from)) ||
  (from === 'IN_PROGRESS' && to === 'MADE');

/** What was kept shows by what. */
export const needsEvidence = (to: CommitmentStatus): boolean => to === 'KEPT' || to === 'PARTLY_KEPT';
