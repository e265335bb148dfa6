import { useTranslation } from 'react-i18next';
import { Note } from '../../../design/Note';
import type { SpokespersonOfferedFragment } from '../../../graphql';

/** What must not be shown, asked or said of those who are offered, so that nobody promises it. */
export function SafetyLimits({ speakers }: { speakers: readonly SpokespersonOfferedFragment[] }) {
  const { t } = useTranslation('pitchOffers');
  return speakers
    .filter(({ hasSafetyLimits }) => hasSafetyLimits)
    .map(({ id, person, safetyLimits }) => (
      <Note key={id} tone="restricted">
        <strong>{t('limitsOf', { name: person?.name ?? '' })}</strong> {safetyLimits ?? t('limitsClosed')}
      </Note>
    ));
}
