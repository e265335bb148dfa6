import type { ClippingDetailsFragment, CoverageDepth, CoverageTone } from '../../graphql';
import type { Named } from './OutletSelect';

/** What a clipping came from: one of three, or nothing. */
export type Origin = { kind: 'pitch' | 'enquiry' | 'mediaEvent'; id: string };

const originOf = (clipping: ClippingDetailsFragment | null): Origin | null => {
  for (const kind of ['pitch', 'enquiry', 'mediaEvent'] as const) {
    const id = clipping?.[kind]?.id;
    if (id) return { kind, id };
  }
  return null;
};

const cameFrom = ({ origin }: ClippingValues, kind: Origin['kind']) => (origin?.kind === kind ? origin.id : null);

export type ClippingValues = {
  address: string;
  text: string;
  headline: string;
  outlet: Named | null;
  publishedOn: string;
  byline: string;
  typeId: string | null;
  language: string;
  tone: CoverageTone | null;
  depth: CoverageDepth | null;
  journalists: Named[];
  spokespeople: Named[];
  messageIds: string[];
  beatIds: string[];
  origin: Origin | null;
  reach: number | null;
  reachSource: string;
};

export const valuesOf = (clipping: ClippingDetailsFragment | null, today: string): ClippingValues => ({
  address: clipping?.address ?? '',
  text: '',
  headline: clipping?.headline ?? '',
  outlet: clipping?.outlet ?? null,
  publishedOn: clipping?.publishedOn ?? today,
  byline: clipping?.byline ?? '',
  typeId: clipping?.type.id ?? null,
  language: clipping?.language ?? '',
  tone: clipping?.tone ?? null,
  depth: clipping?.depth ?? null,
  journalists: clipping?.journalists ?? [],
  spokespeople: clipping?.spokespeople ?? [],
  messageIds: clipping?.messages.map(({ id }) => id) ?? [],
  beatIds: clipping?.beats.map(({ id }) => id) ?? [],
  origin: originOf(clipping),
  reach: clipping?.reach ?? null,
  reachSource: clipping?.reachSource ?? '',
});

/** What both acts take. */
export const inputOf = (values: ClippingValues) => ({
  address: values.address.trim() || null,
  headline: values.headline,
  outletId: values.outlet?.id ?? '',
  publishedOn: values.publishedOn,
  byline: values.byline.trim() || null,
  ...(values.typeId && { typeId: values.typeId }),
  ...(values.language && { language: values.language }),
  tone: values.tone,
  depth: values.depth,
  journalistIds: values.journalists.map(({ id }) => id),
  spokespersonIds: values.spokespeople.map(({ id }) => id),
  messageIds: values.messageIds,
  pitchId: cameFrom(values, 'pitch'),
  enquiryId: cameFrom(values, 'enquiry'),
  mediaEventId: cameFrom(values, 'mediaEvent'),
  reach: values.reach,
  reachSource: values.reachSource.trim() || null,
});
