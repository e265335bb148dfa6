import { useQuery } from '@apollo/client/react';
import { Checkbox, MultiSelect, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorAt, type PitchOfferFragment } from '../../../graphql';
import { addDays } from '../../../lib/instants';
import { useDates } from '../../../lib/use-dates';
import { InstantFields } from '../../embargoes';
import type { Offer, OfferErrors } from './offer';
import { OfferChoicesDocument } from './offers';
import { SafetyLimits } from './SafetyLimits';

type OfferFieldsProps = {
  value: Offer;
  /** What stands already, though it could not be chosen now. */
  given?: PitchOfferFragment;
  errors: OfferErrors;
  onChange: (offer: Offer) => void;
  /** A release was chosen, by its headline. */
  onRelease?: (title: string) => void;
};

/** The press release behind a pitch, who can be interviewed, and whether it is offered to nobody else. */
export function OfferFields({ value, given, errors, onChange, onRelease }: OfferFieldsProps) {
  const { t, i18n } = useTranslation('pitchOffers');
  const dates = useDates();
  const { data } = useQuery(OfferChoicesDocument);
  const set = (part: Partial<Offer>) => onChange({ ...value, ...part });
  const titleOf = ({ titleEn, titleSw }: { titleEn: string | null; titleSw: string | null }) =>
    (i18n.language === 'sw' ? (titleSw ?? titleEn) : (titleEn ?? titleSw)) ?? t('noTitle');
  const releases = new Map(
    [...(given?.pressRelease ? [given.pressRelease] : []), ...(data?.pressReleases.nodes ?? [])]
      .filter((release) => !('state' in release) || release.state !== 'WITHDRAWN')
      .map((release) => [release.id, release]),
  );
  const speakers = new Map(
    [
      ...(given?.spokespeople ?? []),
      ...(data?.spokespeople.nodes ?? []).flatMap(({ spokesperson }) => spokesperson ?? []),
    ].map((speaker) => [speaker.id, speaker]),
  );
  const release = value.pressReleaseId ? releases.get(value.pressReleaseId) : undefined;
  return (
    <>
      <Select
        label={t('release')}
        description={
          release?.isUnderEmbargo && release.embargoUntil
            ? t('releaseHeld', { when: dates.moment(release.embargoUntil) })
            : undefined
        }
        clearable
        searchable
        data={[...releases.values()].map((each) => ({ value: each.id, label: titleOf(each) }))}
        value={value.pressReleaseId}
        error={errorAt(errors, 'pressReleaseId')}
        onChange={(id) => {
          set({ pressReleaseId: id });
          const chosen = id && releases.get(id);
          if (chosen) onRelease?.(titleOf(chosen));
        }}
      />
      <MultiSelect
        label={t('speakers')}
        description={t('speakersHelp')}
        searchable
        clearable
        data={[...speakers.values()].map(({ id, person }) => ({ value: id, label: person?.name ?? '' }))}
        value={value.spokespersonIds}
        error={errorAt(errors, 'spokespersonIds')}
        onChange={(spokespersonIds) => set({ spokespersonIds })}
      />
      <SafetyLimits speakers={value.spokespersonIds.flatMap((id) => speakers.get(id) ?? [])} />
      <Checkbox
        label={t('exclusive')}
        description={t('exclusiveHelp')}
        checked={value.exclusive !== null}
        onChange={(event) =>
          set({ exclusive: event.currentTarget.checked ? { day: addDays(dates.today, 2), clock: '18:00' } : null })
        }
      />
      {value.exclusive && (
        <InstantFields
          label={t('exclusive')}
          value={value.exclusive}
          error={errorAt(errors, 'exclusiveUntil')}
          onChange={(exclusive) => set({ exclusive })}
        />
      )}
    </>
  );
}
