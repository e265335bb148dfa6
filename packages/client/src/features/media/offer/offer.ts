import type { PitchOfferFragment, UserError } from '../../../graphql';
import { clockIn, dayIn } from '../../../lib/instants';
import { instantOf, type Moment } from '../../embargoes';

/** What a pitch is about, who goes with it, and until when it is offered to nobody else. */
export type Offer = { pressReleaseId: string | null; spokespersonIds: string[]; exclusive: Moment | null };

/** Where the server says that something of it is wrong. */
export const OFFER_PLACES = ['pressReleaseId', 'spokespersonIds', 'exclusiveUntil'];

export const emptyOffer = (pressReleaseId?: string): Offer => ({
  pressReleaseId: pressReleaseId ?? null,
  spokespersonIds: [],
  exclusive: null,
});

export const offerFrom = ({ pressRelease, spokespeople, exclusiveUntil }: PitchOfferFragment): Offer => ({
  pressReleaseId: pressRelease?.id ?? null,
  spokespersonIds: spokespeople.map(({ id }) => id),
  exclusive: exclusiveUntil ? { day: dayIn(new Date(exclusiveUntil)), clock: clockIn(new Date(exclusiveUntil)) } : null,
});

export const offerInput = ({ pressReleaseId, spokespersonIds, exclusive }: Offer) => ({
  pressReleaseId,
  spokespersonIds,
  exclusiveUntil: exclusive && instantOf(exclusive),
});

export type OfferErrors = readonly UserError[];
