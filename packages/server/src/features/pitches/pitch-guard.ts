import type { Actor } from '../../access';
import type { Act } from '../../graphql';
import { newId, refused } from '../../kernel';
import { currentManager } from '../../persistence';
import { requireVisible } from '../references';
import type { GuardLimits } from './guard-limits';
import { AnnouncedPitch } from './pitch.entities';
import type { AnnouncePitchInput } from './pitch.inputs';
import { lockJournalists, pitchedLately } from './send-pitch';

export async function amendPitchGuard(act: Act, days: number): Promise<number> {
  const [[row]] = (await currentManager().query(
    `update media_setting set guard_days = $1, version = version + 1 returning guard_days as days`,
    [days],
  )) as [[{ days: number }]];
  act.touched('MediaSetting', '00000000-0000-0000-0000-000000000000', ['guardDays']);
  return row.days;
}

/** A partner house takes part from now on, or no more. The programme always does. */
export async function takePartInPitchGuard(act: Act, takesPart: boolean): Promise<void> {
  const house = houseOf(act.by);
  await currentManager().query(
    takesPart
      ? `insert into pitch_guard_house (organisation_id, joined_at) values ($1, $2) on conflict do nothing`
      : `delete from pitch_guard_house where organisation_id = $1 and $2::timestamptz is not null`,
    [house, act.now],
  );
  act.touched('Organisation', house, ['takesPartInPitchGuard']);
}

/**
 * A partner house says that it pitches somebody. What it pitches is neither asked nor kept, so only days count here.
 *
 * @throws DomainError PITCHED_LATELY, as the programme's own staff get it; TOO_MANY_TRIES
 */
export async function announcePitch(act: Act, input: AnnouncePitchInput, limits: GuardLimits): Promise<string> {
  const house = houseOf(act.by);
  const manager = currentManager();
  const [part] = (await manager.query(`select from pitch_guard_house where organisation_id = $1`, [
    house,
  ])) as unknown[];
  if (!part) throw refused('Your organisation does not take part in the pitch guard. Take part first.', ['input']);
  const [personId] = await requireVisible(act, 'person', [{ id: input.personId, path: ['input', 'personId'] }]);
  // With a reason it goes out either way, and the guard's answer is told to nobody.
  if (!input.reason) await limits.ask(act.by, 1);
  await lockJournalists([personId!]);
  const [{ held }] = (await manager.query(`select pitch_is_guarded($1, null, null, $2) as held`, [
    personId,
    house,
  ])) as [{ held: boolean }];
  if (held && !input.reason) throw await pitchedLately(1);
  const id = newId();
  await manager.insert(AnnouncedPitch, {
    ...{ id, houseId: house, personId: personId!, announcedAt: act.now, createdById: act.by.accountId },
  });
  await limits.pitched(act.by, 1);
  act.touched('AnnouncedPitch', id, [], input.reason?.trim());
  return id;
}

const houseOf = (actor: Actor): string => {
  if (!actor.isPartner || !actor.organisationId)
    throw refused('This is for partner organisations. Staff send their pitches from here.', ['input']);
  return actor.organisationId;
};
