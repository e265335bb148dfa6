import type { Act } from '../../graphql';
import { invalid, newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { placePerson } from '../memberships';
import { insertPerson } from '../people';
import { requireVisible } from '../references';
import { MediaEventInvitee } from './invitee.entities';
import type { CheckInInput, CheckInWalkInInput } from './invitee.inputs';
import { lockInvitee, refusedAtTheDoor } from './invitees';
import { lockMediaEvent } from './lock-media-event';
import { MediaEvent } from './media-event.entities';

/** The door opens so long before the event begins. */
const HOURS_BEFORE = 12;

/** That they came. Whoever is checked in twice came when they came first. */
export async function checkIn(act: Act, id: string, input: CheckInInput): Promise<string> {
  const stored = await lockInvitee(act, id);
  const event = await currentManager().findOneByOrFail(MediaEvent, { id: stored.mediaEventId });
  const at = cameAt(act, event, input);
  if (stored.accreditation === 'REFUSED') throw refusedAtTheDoor();
  await currentManager().update(
    MediaEventInvitee,
    { id: stored.id },
    {
      ...(!stored.checkedInAt && { checkedInAt: at, checkedInById: act.by.accountId }),
      ...(input.pressCardSeen && !stored.pressCardSeenAt && { pressCardSeenAt: at }),
      version: stored.version + 1,
    },
  );
  act.touched('MediaEventInvitee', stored.id, ['checkedInAt']);
  act.tell('CheckedIn', stored.id);
  return stored.id;
}

/** A slip at the door. Who came uninvited is off the list again; they stay a person. @returns null where that is so. */
export async function undoCheckIn(act: Act, id: string): Promise<string | null> {
  const stored = await lockInvitee(act, id);
  if (!stored.checkedInAt) throw refused('They were not checked in.', ['id']);
  const manager = currentManager();
  if (stored.isWalkIn) await manager.delete(MediaEventInvitee, { id: stored.id });
  else
    await manager.update(
      MediaEventInvitee,
      { id: stored.id },
      { checkedInAt: null, checkedInById: null, version: stored.version + 1 },
    );
  act.touched('MediaEventInvitee', stored.id, ['checkedInAt']);
  return stored.isWalkIn ? null : stored.id;
}

/** Somebody whom nobody expected: known already, or by a name that becomes a person with their outlet. */
export async function checkInWalkIn(act: Act, id: string, input: CheckInWalkInInput): Promise<string> {
  const event = await lockMediaEvent(id);
  const at = cameAt(act, event, input);
  if (Boolean(input.personId) === Boolean(input.name?.trim()))
    throw invalid('Say who it is: somebody who is known, or the name of somebody new.', ['input', 'name']);
  const manager = currentManager();
  const personId = input.personId ? await known(act, input.personId) : await newcomer(act, input);
  const stored = await manager.findOneBy(MediaEventInvitee, { mediaEventId: event.id, personId });
  if (stored?.accreditation === 'REFUSED') throw refusedAtTheDoor();
  const came = {
    ...{ checkedInAt: at, checkedInById: act.by.accountId },
    ...(input.pressCardSeen && { pressCardSeenAt: at }),
  };
  const inviteeId = stored?.id ?? newId();
  if (stored) {
    if (!stored.checkedInAt)
      await manager.update(MediaEventInvitee, { id: stored.id }, { ...came, version: stored.version + 1 });
  } else {
    await manager.query(
      `insert into media_event_invitee (id, media_event_id, person_id, organisation_id, at, is_walk_in, checked_in_at, checked_in_by_id, press_card_seen_at, created_at, created_by_id)
       values ($1, $2, $3, coalesce($4, outlet_of($3)), $5, true, $6, $7, $8, $9, $7)`,
      [
        ...[inviteeId, event.id, personId, await cameFor(act, input), event.startsAt],
        ...[at, act.by.accountId, input.pressCardSeen ? at : null, act.now],
      ],
    );
  }
  act.touched('MediaEventInvitee', inviteeId, ['checkedInAt']);
  act.tell('CheckedIn', inviteeId);
  return inviteeId;
}

async function known(act: Act, id: string): Promise<string> {
  const [uuid] = await requireVisible(act, 'person', [{ id, path: ['input', 'personId'] }]);
  return uuid!;
}

async function newcomer(act: Act, input: CheckInWalkInInput): Promise<string> {
  const personId = await insertPerson(act, { name: input.name! });
  await currentManager().query(
    `insert into person_kind (person_id, kind_id) select $1, id from term where vocabulary = 'STAKEHOLDER_KIND' and code = 'media_contact'`,
    [personId],
  );
  await placePerson(act, personId, { organisationId: input.organisationId }, ['input']);
  return personId;
}

async function cameFor(act: Act, { organisationId }: CheckInWalkInInput): Promise<string | null> {
  if (!organisationId) return null;
  const [uuid] = await requireVisible(act, 'organisation', [{ id: organisationId, path: ['input', 'organisationId'] }]);
  if (!uuid || uuid !== uuidFromOpaque('org', organisationId))
    throw notFound('organisation', ['input', 'organisationId']);
  return uuid;
}

function cameAt(act: Act, event: MediaEvent, { checkedInAt }: CheckInInput): Date {
  if (event.cancelledAt) throw refused('This event was cancelled. Nobody comes to it.', ['id']);
  const opens = new Date(event.startsAt.getTime() - HOURS_BEFORE * 3_600_000);
  if (act.now < opens)
    throw refused('This event is not near enough. The door opens 12 hours before it begins.', ['id']);
  const at = checkedInAt ? new Date(checkedInAt) : act.now;
  if (at > act.now || at < opens)
    throw invalid('Nobody came then. Choose a time from 12 hours before the event until now.', [
      'input',
      'checkedInAt',
    ]);
  return at;
}
