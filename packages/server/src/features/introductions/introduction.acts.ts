import type { Act } from '../../graphql';
import { dayOf, invalid, newId, notFound, refused, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { requireVisible } from '../references';
import { IntroductionDecline, IntroductionOffer, IntroductionRequest } from './introduction.entities';
import type { AskForIntroductionInput, OfferIntroductionInput } from './introduction.types';

/** Asking is no way to try names: so many may be open at once, and so many asked in 30 days, by one house. */
const OPEN_AT_ONCE = 3;
const IN_30_DAYS = 10;
const LONGEST_DAYS = 60;

const DAY = 86_400_000;

/** A partner is its house; staff are the programme. */
const houseOf = (act: Act): string | null => (act.by.isPartner ? act.by.organisationId : null);

/** Nothing here looks for who may know a way: what the asker gets cannot hang on it. */
export async function askForIntroduction(act: Act, input: AskForIntroductionInput): Promise<string> {
  const manager = currentManager();
  const houseId = houseOf(act);
  const coalitionId = await requireOwnCoalition(act, input.coalitionId);
  const wanted = await wantedOf(act, input);
  if (input.endsOn < dayOf(act.now)) throw invalid('This day has passed already.', ['input', 'endsOn']);
  if (input.endsOn > dayOf(new Date(act.now.getTime() + LONGEST_DAYS * DAY)))
    throw invalid('A request ends after 60 days at most. Choose an earlier day.', ['input', 'endsOn']);
  await countRequests(act, houseId);
  const id = newId();
  await manager.insert(IntroductionRequest, {
    id,
    coalitionId,
    houseId,
    wanted,
    purpose: input.purpose.trim(),
    endsOn: input.endsOn,
    createdAt: act.now,
    createdById: act.by.accountId,
  });
  act.touched('IntroductionRequest', id);
  return id;
}

export async function closeIntroductionRequest(act: Act, id: string): Promise<string> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('inr', id);
  const [own] = (await manager.query(
    `select id from introduction_request where id = $1 and house_id is not distinct from $2 for update`,
    [uuid, houseOf(act)],
  )) as { id: string }[];
  if (!own) throw notFound('request', ['id']);
  await manager.query(`update introduction_request set closed_at = coalesce(closed_at, $2) where id = $1`, [
    own.id,
    act.now,
  ]);
  act.touched('IntroductionRequest', own.id, ['closedAt']);
  return own.id;
}

/** The asker reads what is written here, and nothing of any record. */
export async function offerIntroduction(act: Act, id: string, input: OfferIntroductionInput): Promise<string> {
  const manager = currentManager();
  const requestId = await requireSought(act, id);
  const offerId = newId();
  await manager.insert(IntroductionOffer, {
    id: offerId,
    requestId,
    houseId: houseOf(act),
    introducer: await introducerOf(act),
    message: input.message.trim(),
    contact: input.contact?.trim() || null,
    createdAt: act.now,
    createdById: act.by.accountId,
  });
  act.touched('IntroductionOffer', offerId);
  return offerId;
}

/** Silently: the house is not asked any more, and nobody learns of it. */
export async function declineIntroduction(act: Act, id: string): Promise<void> {
  const requestId = await requireSought(act, id);
  await currentManager().insert(IntroductionDecline, {
    id: newId(),
    requestId,
    houseId: houseOf(act),
    createdAt: act.now,
    createdById: act.by.accountId,
  });
  act.touched('IntroductionRequest', requestId);
}

async function requireOwnCoalition(act: Act, id: string): Promise<string> {
  const uuid = uuidFromOpaque('cln', id);
  const [known] = uuid
    ? ((await currentManager().query(`select id from coalition where id = $1 and (not $2 or id = any($3))`, [
        uuid,
        act.by.isPartner,
        act.by.audiences,
      ])) as { id: string }[])
    : [];
  if (!known) throw notFound('coalition', ['input', 'coalitionId']);
  return known.id;
}

async function wantedOf(act: Act, { wanted, personId }: AskForIntroductionInput): Promise<string> {
  if (Boolean(wanted?.trim()) === Boolean(personId))
    throw invalid('Say to whom: a name or a post, or a person.', ['input', 'wanted']);
  if (!personId) return wanted!.replaceAll(/\s+/g, ' ').trim();
  const [id] = await requireVisible(act, 'person', [{ id: personId, path: ['input', 'personId'] }]);
  const [person] = (await currentManager().query(`select name from person where id = $1`, [id])) as { name: string }[];
  return person!.name;
}

async function countRequests(act: Act, houseId: string | null): Promise<void> {
  const manager = currentManager();
  // Two at once are counted one after the other.
  await manager.query(`select pg_advisory_xact_lock(hashtext('introduction ' || coalesce($1, 'programme')))`, [
    houseId,
  ]);
  const [counts] = (await manager.query(
    `select count(*) filter (where closed_at is null and ends_on >= $2)::int as open,
       count(*) filter (where created_at > $3::timestamptz - interval '30 days')::int as lately
     from introduction_request where house_id is not distinct from $1`,
    [houseId, dayOf(act.now), act.now],
  )) as { open: number; lately: number }[];
  if (counts!.open >= OPEN_AT_ONCE)
    throw refused('Your organisation has three open requests. Close one first.', ['input', 'wanted']);
  if (counts!.lately >= IN_30_DAYS)
    throw refused('Your organisation has made ten requests in 30 days. Wait before you make another.', [
      'input',
      'wanted',
    ]);
}

async function requireSought(act: Act, id: string): Promise<string> {
  const [sought] = (await currentManager().query(
    `select id from introduction_request where id = $1 and is_sought_of(id, $2) for key share`,
    [uuidFromOpaque('inr', id), houseOf(act)],
  )) as { id: string }[];
  if (!sought) throw notFound('request', ['id']);
  return sought.id;
}

async function introducerOf(act: Act): Promise<string> {
  const [house] = (await currentManager().query(
    `select name from organisation where case when $1::uuid is null then is_ours else id = $1 end order by created_at limit 1`,
    [houseOf(act)],
  )) as { name: string }[];
  return [act.by.name, house?.name].filter(Boolean).join(', ');
}
