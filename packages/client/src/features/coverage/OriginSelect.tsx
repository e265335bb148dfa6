import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClippingDetailsFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import type { Origin } from './clipping-values';
import { CoverageOriginsDocument } from './clippings';

type OriginSelectProps = {
  clipping: ClippingDetailsFragment | undefined;
  value: Origin | null;
  onChange: (origin: Origin | null) => void;
  error: string | undefined;
};

const KINDS = ['pitch', 'enquiry', 'mediaEvent'] as const;

/** The pitch, enquiry or media event that a clipping came from. One that is too old for the list stays where it is. */
export function OriginSelect({ clipping, value, onChange, error }: OriginSelectProps) {
  const { t } = useTranslation('coverage');
  const dates = useDates();
  const { data } = useQuery(CoverageOriginsDocument);
  const named = (id: string, name: string, at: string | null) => ({
    id,
    label: [name, at && dates.short(dates.dayOf(at))].filter(Boolean).join(' · '),
  });
  const found = {
    pitch: (data?.pitches.nodes ?? [])
      .filter(({ status }) => status === 'SENT')
      .map(({ id, story, sentAt }) => named(id, story.title, sentAt)),
    enquiry: (data?.enquiries.nodes ?? []).map(({ id, question, receivedAt }) => named(id, question, receivedAt)),
    mediaEvent: (data?.mediaEvents.nodes ?? []).map(({ id, title, startsAt }) => named(id, title, startsAt)),
  };
  const before = {
    pitch: clipping?.pitch && named(clipping.pitch.id, clipping.pitch.story.title, null),
    enquiry: clipping?.enquiry && named(clipping.enquiry.id, clipping.enquiry.question, null),
    mediaEvent: clipping?.mediaEvent && named(clipping.mediaEvent.id, clipping.mediaEvent.title, null),
  };
  const options = KINDS.map((kind) => {
    const known = before[kind];
    const all = known && !found[kind].some(({ id }) => id === known.id) ? [known, ...found[kind]] : found[kind];
    return { group: t(`originGroup.${kind}`), items: all.map(({ id, label }) => ({ value: `${kind}:${id}`, label })) };
  });
  return (
    <Select
      label={t('origin')}
      clearable
      searchable
      placeholder={t('origins.ORGANIC')}
      error={error}
      data={options.filter(({ items }) => items.length > 0)}
      value={value && `${value.kind}:${value.id}`}
      onChange={(chosen) => {
        const [kind, id] = chosen?.split(':') ?? [];
        onChange(kind && id ? { kind: kind as Origin['kind'], id } : null);
      }}
    />
  );
}
