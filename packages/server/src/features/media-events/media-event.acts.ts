import type { Act } from '../../graphql';
import { expectPlausibleYear, expectVersion, invalid, newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { requireArea } from '../references';
import { nameSpokespeople } from '../spokespeople';
import { lockMediaEvent } from './lock-media-event';
import { MediaEvent } from './media-event.entities';
import { type MovingUp, moveUp } from './waiting-list';
import type { AmendMediaEventInput, CancelMediaEventInput, RecordMediaEventInput } from './media-event.inputs';

/** One that lies in the past is recorded too, where it was held before anybody wrote it down. */
export async function recordMediaEvent(act: Act, input: RecordMediaEventInput): Promise<string> {
  const id = newId();
  await currentManager().insert(MediaEvent, {
    ...(await facts(input)),
    ...{ id, kind: input.kind, title: oneLine(input.title), ...period(act, input.startsAt, input.endsAt) },
    ...{ createdAt: act.now, createdById: act.by.accountId, updatedAt: act.now, announcedAt: act.now },
  });
  await nameSpokespeople(act, 'media_event', id, input.spokespersonIds);
  act.touched('MediaEvent', id);
  act.tell('MediaEventRecorded', id);
  return id;
}

export async function amendMediaEvent(
  act: Act,
  id: string,
  input: AmendMediaEventInput,
  post: Pick<MovingUp, 'canSend' | 'links'>,
): Promise<string> {
  const stored = await lockMediaEvent(id);
  expectVersion(stored.version, input.expectedVersion);
  if (stored.cancelledAt) throw refused('This event was cancelled, and stays as it was. Record a new one.', ['id']);
  const changed: Partial<MediaEvent> = {
    ...(await facts(input)),
    ...(input.kind && { kind: input.kind }),
    ...(input.title !== undefined && { title: oneLine(input.title) }),
    ...((input.startsAt || input.endsAt) &&
      period(act, input.startsAt ?? stored.startsAt.toISOString(), input.endsAt ?? stored.endsAt.toISOString())),
  };
  await currentManager().update(
    MediaEvent,
    { id: stored.id },
    { ...changed, ...announced(act, stored, changed), updatedAt: act.now, version: stored.version + 1 },
  );
  await nameSpokespeople(act, 'media_event', stored.id, input.spokespersonIds);
  if (hasMoreRoom(stored, changed)) {
    const by = act.by.accountId;
    for (const moved of await moveUp({ ...stored, ...changed }, { ...post, now: act.now, by }))
      act.touched('MediaEventInvitee', moved, ['answer']);
  }
  act.touched('MediaEvent', stored.id, Object.keys(input));
  act.tell('MediaEventAmended', stored.id);
  return stored.id;
}

/** It stays where it was, and says that it does not take place: whoever has it in their calendar learns it there. */
export async function cancelMediaEvent(act: Act, id: string, input: CancelMediaEventInput): Promise<string> {
  const stored = await lockMediaEvent(id);
  expectVersion(stored.version, input.expectedVersion);
  if (stored.cancelledAt) throw refused('This event was cancelled already.', ['id']);
  if (stored.endsAt <= act.now) throw refused('This event is over, and cannot be cancelled any more.', ['id']);
  const reason = input.reason.trim();
  await currentManager().update(
    MediaEvent,
    { id: stored.id },
    {
      ...{ cancelledAt: act.now, cancelReason: reason, sequence: stored.sequence + 1, announcedAt: act.now },
      changedAt: act.now,
      ...{ updatedAt: act.now, version: stored.version + 1 },
    },
  );
  act.touched('MediaEvent', stored.id, ['cancelledAt'], reason);
  act.tell('MediaEventCancelled', stored.id);
  return stored.id;
}

/** What calendars hold. A change of it is a new SEQUENCE; whether it was public before does not matter to them. */
const inCalendars = ['title', 'summary', 'startsAt', 'endsAt', 'countyId', 'venue', 'onlineUrl', 'isPublic'] as const;

/** What everybody has to know who was invited before. */
const haveToKnow = ['startsAt', 'endsAt', 'countyId', 'venue', 'onlineUrl'] as const;

function announced(act: Act, stored: MediaEvent, changed: Partial<MediaEvent>): Partial<MediaEvent> {
  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  const isNew = (field: keyof MediaEvent): boolean => field in changed && !same(changed[field], stored[field]);
  return {
    ...(inCalendars.some(isNew) && { sequence: stored.sequence + 1, announcedAt: act.now }),
    ...(haveToKnow.some(isNew) && { changedAt: act.now }),
  };
}

const hasMoreRoom = ({ capacity: before }: MediaEvent, { capacity: after }: Partial<MediaEvent>): boolean =>
  after !== undefined && before !== null && (after === null || after > before);

function period({ now }: Act, startsAt: string, endsAt: string): Pick<MediaEvent, 'startsAt' | 'endsAt'> {
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  expectPlausibleYear(start, now, ['input', 'startsAt']);
  if (end <= start) throw invalid('This event ends before it begins. Correct one of the two.', ['input', 'endsAt']);
  if (end.getTime() - start.getTime() > 14 * 86_400_000)
    throw invalid('A media event lasts two weeks at most. Record one for each part.', ['input', 'endsAt']);
  return { startsAt: start, endsAt: end };
}

const oneLine = (title: string): string => {
  const text = title.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (!text) throw invalid('Give the event a title.', ['input', 'title']);
  return text;
};

/** What can be said in both acts; only what was given. */
async function facts(input: AmendMediaEventInput): Promise<Partial<MediaEvent>> {
  const countyId = await requireArea('county', input.countyId, ['input', 'countyId']);
  const tidied = (text: string | null | undefined): string | null => text?.trim() || null;
  return {
    ...(countyId !== undefined && { countyId }),
    ...(input.summary !== undefined && { summary: tidied(input.summary) }),
    ...(input.venue !== undefined && { venue: tidied(input.venue) }),
    ...(input.onlineUrl !== undefined && { onlineUrl: tidied(input.onlineUrl) }),
    ...(input.language && { language: input.language }),
    ...(input.pitchId !== undefined && { pitchId: await requireAbout('pitch', input.pitchId) }),
    ...(input.pressReleaseId !== undefined && {
      pressReleaseId: await requireAbout('press_release', input.pressReleaseId),
    }),
    ...(input.capacity !== undefined && { capacity: input.capacity }),
    ...(input.isPublic != null && { isPublic: input.isPublic }),
  };
}

const about = {
  pitch: { prefix: 'pit', what: 'pitch', path: 'pitchId' },
  press_release: { prefix: 'prr', what: 'press release', path: 'pressReleaseId' },
} as const;

/** What the event is about, which stays while it is pointed to. @throws DomainError NOT_FOUND */
async function requireAbout(table: keyof typeof about, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const { prefix, what, path } = about[table];
  const [row] = (await currentManager().query(`select id from ${table} where id = $1 for key share`, [
    uuidFromOpaque(prefix, id),
  ])) as { id: string }[];
  if (!row) throw notFound(what, ['input', path]);
  return row.id;
}
