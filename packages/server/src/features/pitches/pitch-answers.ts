import { lockVisible } from '../../access';
import type { Act } from '../../graphql';
import { expectVersion, invalid, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { PitchStatus } from '../journalists';
import { PitchRecipient } from './pitch.entities';
import type { RecordPitchAnswerInput } from './pitch.inputs';

const answers: ReadonlySet<PitchStatus> = new Set([
  PitchStatus.SENT,
  PitchStatus.REPLIED_INTERESTED,
  PitchStatus.REPLIED_DECLINED,
  PitchStatus.NO_REPLY,
  PitchStatus.COVERED,
]);

/** What came back. Who declined is not pitched with this story again, by anybody of the house. */
export async function recordPitchAnswer(act: Act, id: string, input: RecordPitchAnswerInput): Promise<string> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('prc', id);
  const known = uuid && (await manager.findOneBy(PitchRecipient, { id: uuid }));
  if (!known || !(await lockVisible(manager, 'person', known.personId, act.by))) throw notFound('pitch');
  const stored = await manager.findOneByOrFail(PitchRecipient, { id: known.id });
  expectVersion(stored.version, input.expectedVersion);
  if (!stored.sentAt) throw refused('They did not get this pitch, so there is nothing that they could answer.', ['id']);
  if (!answers.has(input.status)) throw invalid('This is no answer. Choose what they said.', ['input', 'status']);
  const repliedAt = input.repliedAt ? new Date(input.repliedAt) : act.now;
  if (repliedAt > act.now) throw invalid('This lies in the future. Choose when they answered.', ['input', 'repliedAt']);
  const isReply = input.status !== PitchStatus.SENT && input.status !== PitchStatus.NO_REPLY;
  await manager.update(
    PitchRecipient,
    { id: stored.id },
    {
      status: input.status,
      repliedAt: isReply ? repliedAt : null,
      ...(input.reply !== undefined && { reply: input.reply?.trim() || null }),
      version: stored.version + 1,
    },
  );
  act.touched('PitchRecipient', stored.id, ['status', ...(input.reply === undefined ? [] : ['reply'])]);
  act.tell('PitchAnswered', stored.id);
  return stored.id;
}
