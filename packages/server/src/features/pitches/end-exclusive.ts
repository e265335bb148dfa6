import type { Act } from '../../graphql';
import { expectVersion, refused } from '../../kernel';
import { currentManager } from '../../persistence';
import { lockPitch } from './draft-pitch';
import { lockStory } from './offer';
import type { EndPitchExclusiveInput } from './pitch.inputs';

/**
 * Ends an offer to one alone now, by the database's clock: the story may go to others in the same moment. Whoever sends
 * another pitch of it meanwhile waits for this, or this for them.
 */
export async function endPitchExclusive(act: Act, id: string, input: EndPitchExclusiveInput): Promise<string> {
  const pitch = await lockPitch(id);
  expectVersion(pitch.version, input.expectedVersion);
  if (pitch.status !== 'SENT') throw refused('This pitch did not go out, so it promises its story to nobody.', ['id']);
  if (!pitch.exclusiveUntil)
    throw refused('This pitch was offered to nobody alone, so there is nothing to end.', ['id']);
  await lockStory(pitch);
  const reason = input.reason.trim();
  const [ended] = (await currentManager().query(
    `with ended as (
       update pitch set exclusive_until = date_trunc('milliseconds', present_instant()),
         exclusive_ended_at = date_trunc('milliseconds', present_instant()),
         exclusive_ended_by_id = $2, exclusive_end_reason = $3, version = version + 1
       where id = $1 and pitch_is_exclusive(id) returning id)
     select id from ended`,
    [pitch.id, act.by.accountId, reason],
  )) as unknown[];
  if (!ended)
    throw refused('This pitch is offered to one alone no longer: that has ended, and others may be pitched.', ['id']);
  act.touched('Pitch', pitch.id, ['exclusiveUntil'], reason);
  act.tell('PitchExclusiveEnded', pitch.id);
  return pitch.id;
}
