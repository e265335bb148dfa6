import type { Act } from '../../graphql';
import { dayOf, invalid, notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { lockEnquiry } from '../enquiries';
import { amendedTerm, requireVisible } from '../references';
import { type PageAddress, pageAddress } from './canonical-address';
import type { Clipping } from './clipping.entities';
import type { AmendClippingInput } from './clipping.inputs';

/** What can be said of a clipping in both acts; only what was given. */
export async function factsOf(act: Act, input: AmendClippingInput, stored?: Clipping): Promise<Partial<Clipping>> {
  const reach = input.reach === undefined ? (stored?.reach ?? null) : input.reach;
  const reachSource =
    input.reachSource === undefined ? (stored?.reachSource ?? null) : input.reachSource?.trim() || null;
  if ((reach === null) !== (reachSource === null))
    throw invalid('A reach is a figure with who counted it. Give both, or none.', ['input', 'reach']);
  if (input.publishedOn && input.publishedOn > dayOf(act.now))
    throw invalid('This day lies in the future. Choose today or a day before.', ['input', 'publishedOn']);
  const mediumId = await amendedTerm('OUTLET_MEDIUM', input.mediumId, stored?.mediumId ?? null, 'outlet medium', [
    'input',
    'mediumId',
  ]);
  return {
    ...{ reach, reachSource },
    ...(input.publishedOn && { publishedOn: input.publishedOn }),
    ...(input.headline !== undefined && { headline: headlineOf(input.headline) }),
    ...(input.byline !== undefined && { byline: input.byline?.trim() || null }),
    ...(input.language && { language: input.language }),
    ...(input.depth !== undefined && { depth: input.depth }),
    ...(input.tone !== undefined && { tone: input.tone }),
    ...(mediumId !== undefined && { mediumId }),
    ...(await originOf(act, input, stored)),
  };
}

const headlineOf = (given: string): string => given.replaceAll(/\s+/g, ' ').trim();

/** @throws DomainError INVALID when it is no address. */
export function addressOf(given: string): PageAddress {
  const address = pageAddress(given);
  if (!address)
    throw invalid('This is not an address of a page. Write it as in https://example.org.', ['input', 'address']);
  return address;
}

/** An organisation that is an outlet, with its medium and the one language that it has. */
export async function requireOutlet(
  act: Act,
  id: string,
): Promise<{ id: string; mediumId: string; medium: string; language: string | null }> {
  const path = ['input', 'outletId'];
  const [organisationId] = await requireVisible(act, 'organisation', [{ id, path }]);
  const [outlet] = (await currentManager().query(
    `select o.organisation_id as id, o.medium_id as "mediumId", t.code as medium,
       case when cardinality(o.languages) = 1 then o.languages[1] end as language
     from outlet o join term t on t.id = o.medium_id where o.organisation_id = $1`,
    [organisationId],
  )) as { id: string; mediumId: string; medium: string; language: string | null }[];
  if (!outlet) throw invalid('This organisation has no media profile. Give it one first, or choose an outlet.', path);
  return outlet;
}

async function originOf(
  act: Act,
  { pitchId, enquiryId, mediaEventId }: AmendClippingInput,
  stored?: Clipping,
): Promise<Partial<Pick<Clipping, 'pitchId' | 'enquiryId' | 'mediaEventId'>>> {
  const pitch = pitchId ? await requirePitch(pitchId) : pitchId;
  const enquiry = enquiryId ? (await lockEnquiry(act, enquiryId)).id : enquiryId;
  const event = mediaEventId ? await requireMediaEvent(mediaEventId) : mediaEventId;
  const after = {
    pitchId: pitch === undefined ? (stored?.pitchId ?? null) : pitch,
    enquiryId: enquiry === undefined ? (stored?.enquiryId ?? null) : enquiry,
    mediaEventId: event === undefined ? (stored?.mediaEventId ?? null) : event,
  };
  if (Object.values(after).filter(Boolean).length > 1)
    throw invalid('It came from a pitch, an enquiry or a media event. Choose one.', ['input', 'enquiryId']);
  return after;
}

async function requirePitch(id: string): Promise<string> {
  const [pitch] = (await currentManager().query(`select id from pitch where id = $1 and status = 'SENT'`, [
    uuidFromOpaque('pit', id),
  ])) as { id: string }[];
  if (!pitch) throw notFound('pitch', ['input', 'pitchId']);
  return pitch.id;
}

async function requireMediaEvent(id: string): Promise<string> {
  const [event] = (await currentManager().query(`select id from media_event where id = $1`, [
    uuidFromOpaque('mev', id),
  ])) as { id: string }[];
  if (!event) throw notFound('media event', ['input', 'mediaEventId']);
  return event.id;
}
