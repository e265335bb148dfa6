import type { Act } from '../../graphql';
import { expectVersion, invalid, refused } from '../../kernel';
import { currentManager } from '../../persistence';
import { PressRelease, PressReleaseText, PressReleaseVersion } from './release.entities';
import type {
  PressReleaseVersionInput,
  PublishPressReleaseInput,
  ReturnPressReleaseInput,
  WithdrawPressReleaseInput,
} from './release.inputs';
import { tellApprovers, tellAuthors, untell } from './tell-of-release';
import { type LockedRelease, lockRelease } from './write-release';

/** Hands the draft to somebody else for approval. From here on it stays as it is. */
export async function submitRelease(act: Act, id: string, input: PressReleaseVersionInput): Promise<string> {
  const locked = await lockNewest(id, input);
  const { latest } = locked;
  if (latest.status !== 'DRAFT') throw refused('This version was submitted already.', ['id']);
  if (latest.submittedAt)
    throw refused('This version was sent back. Change what was asked for, then submit it.', ['id']);
  const texts = await currentManager().findBy(PressReleaseText, { versionId: latest.id });
  if (texts.some(({ summary, body }) => !summary || body === '[]'))
    throw invalid('A press release has a headline, a summary and a text in each of its languages. Write them first.', [
      'id',
    ]);
  const done = await change(act, locked, 'submit', {
    status: 'SUBMITTED',
    submittedAt: act.now,
    submittedById: act.by.accountId,
  });
  await tellApprovers(act, locked);
  return done;
}

/** Sends it back to its authors, with what is to be changed. */
export async function returnRelease(act: Act, id: string, input: ReturnPressReleaseInput): Promise<string> {
  const locked = await lockNewest(id, input);
  if (locked.latest.status !== 'SUBMITTED') throw refused('This version does not wait for approval.', ['id']);
  const done = await change(act, locked, 'return', { status: 'DRAFT', returnReason: input.reason.trim() });
  await tellAuthors(act, locked, 'RELEASE_RETURNED');
  return done;
}

/** A second person answers for every word that nobody but its author has read. */
export async function approveRelease(act: Act, id: string, input: PressReleaseVersionInput): Promise<string> {
  const locked = await lockNewest(id, input);
  if (locked.latest.status !== 'SUBMITTED') throw refused('This version does not wait for approval.', ['id']);
  const [author] = (await currentManager().query(
    `select true from press_release_author where version_id = $1 and account_id = $2`,
    [locked.latest.id, act.by.accountId],
  )) as unknown[];
  if (author) throw refused('You wrote in this version. Somebody else has to approve it.', ['id']);
  const done = await change(act, locked, 'approve', {
    status: 'APPROVED',
    approvedAt: act.now,
    approvedById: act.by.accountId,
  });
  await tellAuthors(act, locked, 'RELEASE_APPROVED');
  return done;
}

/** Makes the approved version public, now or at a time, and in either case not before its embargo is over. */
export async function publishRelease(act: Act, id: string, input: PublishPressReleaseInput): Promise<string> {
  const { release, latest } = await lockNewest(id, input);
  if (latest.status !== 'APPROVED')
    throw refused('Only an approved version is published. Have somebody else approve this one first.', ['id']);
  const isCorrection = await isPublicNow(release.id);
  if (isCorrection && release.publishedVersionId === latest.id)
    throw refused('This version is published already.', ['id']);
  if (isCorrection) await requireCorrection(latest, input);
  const publishAt = input.publishAt ? new Date(input.publishAt) : act.now;
  if (publishAt < act.now)
    throw invalid('This lies in the past. Choose a later time, or publish it now.', ['input', 'publishAt']);
  await currentManager().update(
    PressRelease,
    { id: release.id },
    {
      publishedVersionId: latest.id,
      ...(isCorrection ? { correctedAt: act.now } : { publishAt }),
      version: release.version + 1,
    },
  );
  act.touched('PressRelease', release.id, ['publishAt']);
  act.tell(isCorrection ? 'PressReleaseCorrected' : 'PressReleasePublished', release.id);
  return release.id;
}

/** Takes it back, or gives it up. It is public no more from this instant on. */
export async function withdrawRelease(act: Act, id: string, input: WithdrawPressReleaseInput): Promise<string> {
  const { release } = await lockRelease(id);
  expectVersion(release.version, input.expectedVersion);
  if (release.withdrawnAt) throw refused('This press release was withdrawn, and stays as it was.', ['id']);
  await currentManager().update(
    PressRelease,
    { id: release.id },
    { withdrawnAt: act.now, withdrawalReason: input.reason.trim(), version: release.version + 1 },
  );
  await untell(release.id);
  act.touched('PressRelease', release.id, ['withdrawnAt'], input.reason.trim());
  act.tell('PressReleaseWithdrawn', release.id);
  return release.id;
}

/** @throws DomainError where somebody has written another version since. */
async function lockNewest(id: string, input: PressReleaseVersionInput): Promise<LockedRelease> {
  const locked = await lockRelease(id);
  expectVersion(locked.release.version, input.expectedVersion);
  if (locked.release.withdrawnAt) throw refused('This press release was withdrawn, and stays as it was.', ['id']);
  if (locked.latest.number !== input.number)
    throw refused('There is a newer version than the one that you read. Read that one first.', ['input', 'number']);
  return locked;
}

async function change(
  act: Act,
  { release, latest }: LockedRelease,
  what: 'submit' | 'return' | 'approve',
  to: Partial<PressReleaseVersion>,
): Promise<string> {
  const manager = currentManager();
  await manager.update(PressReleaseVersion, { id: latest.id }, to);
  await manager.update(PressRelease, { id: release.id }, { version: release.version + 1 });
  await untell(release.id);
  act.touched('PressRelease', release.id, ['status'], to.returnReason);
  act.tell(`PressRelease${{ submit: 'Submitted', return: 'Returned', approve: 'Approved' }[what]}`, release.id);
  return release.id;
}

/** By the clock that decides it for everybody. */
export async function isPublicNow(id: string): Promise<boolean> {
  const [row] = (await currentManager().query(
    `select true from press_release where id = $1 and public_at <= present_instant()`,
    [id],
  )) as unknown[];
  return Boolean(row);
}

async function requireCorrection(latest: PressReleaseVersion, input: PublishPressReleaseInput): Promise<void> {
  if (input.publishAt) throw invalid('A correction is published at once. Leave out the time.', ['input', 'publishAt']);
  const texts = await currentManager().findBy(PressReleaseText, { versionId: latest.id });
  if (texts.some(({ correction }) => !correction))
    throw invalid(
      'The earlier version is public. Say in each language what is corrected, and have that approved too.',
      ['id'],
    );
}
