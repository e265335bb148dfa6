import { openRecord } from '../../access';
import type { Act } from '../../graphql';
import { expectVersion, invalid, newId, notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { loggedReason, requireEngagement, requirePost, requireVisible, requireVisibleRow } from '../references';
import { Commitment, CommitmentChange } from './commitment.entity';
import type { AmendCommitmentInput, ChangeCommitmentStatusInput, RecordCommitmentInput } from './commitment.inputs';
import { checkStep, isSettled } from './commitment.rules';
import type { CommitmentStatus } from './commitment.type';

interface CommitmentRow {
  readonly id: string;
  readonly person_id: string | null;
  readonly organisation_id: string | null;
  readonly status: CommitmentStatus;
  readonly sensitivity: number;
  readonly version: number;
}

/** A post that is named brings its organisation and, when nobody is named, whoever holds it today. */
export async function recordCommitment(act: Act, input: RecordCommitmentInput): Promise<string> {
  const engagement = input.engagementId
    ? await requireEngagement(act, input.engagementId, ['input', 'engagementId'])
    : null;
  const post = input.postId ? await requirePost(input.postId, ['input', 'postId']) : null;
  const [personId = post?.holderId ?? null] = await references(act, 'person', input.personId, 'personId');
  const [organisationId = post?.organisationId ?? null] = await references(
    act,
    'organisation',
    input.organisationId,
    'organisationId',
  );
  if (!personId && !organisationId)
    throw invalid('Say who promised: a person, a post or an organisation.', ['input', 'personId']);
  const [witnessId = null] = await references(act, 'person', input.witnessId, 'witnessId');
  const madeAt = input.madeAt ? new Date(input.madeAt) : act.now;
  if (madeAt > act.now)
    throw invalid('It cannot have been made in the future. Choose an earlier day.', ['input', 'madeAt']);
  const sensitivity = Math.max(input.sensitivity ?? 1, engagement?.sensitivity ?? 0);
  const id = newId();
  const manager = currentManager();
  await manager.insert(Commitment, {
    id,
    engagementId: engagement?.id ?? null,
    personId,
    postId: post?.id ?? null,
    organisationId,
    text: input.text.trim(),
    witnessId,
    madeAt,
    dueOn: input.dueOn ?? null,
    sensitivity,
    createdAt: act.now,
    createdById: act.by.accountId,
  });
  if (sensitivity > (engagement?.sensitivity ?? 1))
    await openRecord(manager, { id, kind: 'COMMITMENT', sensitivity, grantId: newId() }, [act.by.accountId]);
  act.touched('Commitment', id);
  act.tell('CommitmentRecorded', id);
  return id;
}

export async function amendCommitment(act: Act, id: string, input: AmendCommitmentInput): Promise<string> {
  const row = await requireVisibleRow<CommitmentRow>(act, 'commitment', 'cmt', id, 'commitment');
  expectVersion(row.version, input.expectedVersion);
  const post = input.postId
    ? await requirePost(input.postId, ['input', 'postId'])
    : input.postId === undefined
      ? undefined
      : null;
  const [organisationId = null] = await references(act, 'organisation', input.organisationId, 'organisationId');
  const [witnessId = null] = await references(act, 'person', input.witnessId, 'witnessId');
  if (input.organisationId === null && !row.person_id)
    throw invalid('Say who promised: a person or an organisation.', ['input', 'organisationId']);
  await currentManager().update(
    Commitment,
    { id: row.id },
    {
      ...(input.text !== undefined && { text: input.text.trim() }),
      ...(post !== undefined && { postId: post?.id ?? null }),
      ...(input.organisationId !== undefined && { organisationId }),
      ...(input.witnessId !== undefined && { witnessId }),
      ...(input.dueOn !== undefined && { dueOn: input.dueOn }),
      version: row.version + 1,
    },
  );
  act.touched('Commitment', row.id, Object.keys(input));
  return row.id;
}

/** Moves it to another state and keeps the step, with its reason and evidence. */
export async function changeCommitmentStatus(
  act: Act,
  id: string,
  input: ChangeCommitmentStatusInput,
): Promise<string> {
  const row = await requireVisibleRow<CommitmentRow>(act, 'commitment', 'cmt', id, 'commitment');
  expectVersion(row.version, input.expectedVersion);
  const evidence = input.evidence?.trim() || null;
  const reason = input.reason?.trim() || null;
  const files = input.fileIds ?? [];
  checkStep({
    from: row.status,
    to: input.status,
    reason,
    hasEvidence: Boolean(evidence || input.evidenceUrl) || files.length > 0,
  });
  const manager = currentManager();
  await manager.update(
    Commitment,
    { id: row.id },
    {
      status: input.status,
      statusReason: reason,
      settledAt: isSettled(input.status) ? act.now : null,
      version: row.version + 1,
    },
  );
  await manager.insert(CommitmentChange, {
    id: newId(),
    commitmentId: row.id,
    fromStatus: row.status,
    toStatus: input.status,
    reason,
    evidence,
    evidenceUrl: input.evidenceUrl ?? null,
    at: act.now,
    byId: act.by.accountId,
  });
  if (files.length > 0) await attachEvidence(act, row, files);
  act.touched('Commitment', row.id, ['status'], await loggedReason('commitment', row.id, reason));
  act.tell('CommitmentStatusChanged', row.id);
  return row.id;
}

async function attachEvidence(act: Act, { id, sensitivity }: CommitmentRow, files: readonly string[]): Promise<void> {
  const [, count] = (await currentManager().query(
    `update file set commitment_id = $1, sensitivity = greatest(sensitivity, $2)
     where id = any($3) and created_by_id = $4 and removed_at is null
       and num_nonnulls(person_id, organisation_id, engagement_id, commitment_id) = 0`,
    [id, sensitivity, files.map((file) => uuidFromOpaque('fil', file)).filter(Boolean), act.by.accountId],
  )) as [unknown, number];
  if (count !== new Set(files).size) throw notFound('uploaded file', ['input', 'fileIds']);
}

const references = (
  act: Act,
  table: 'person' | 'organisation',
  id: string | null | undefined,
  field: string,
): Promise<string[]> => (id ? requireVisible(act, table, [{ id, path: ['input', field] }]) : Promise.resolve([]));
