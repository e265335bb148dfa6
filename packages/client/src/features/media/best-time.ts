import { useTranslation } from 'react-i18next';
import type { JournalistRowFragment } from '../../graphql';

type Profile = Pick<
  NonNullable<JournalistRowFragment['journalist']>,
  'bestChannel' | 'bestFrom' | 'bestUntil' | 'deadlineDay' | 'approach'
>;

/** `WhatsApp before 11:00 · deadline Thursday`: how and when somebody likes to be pitched. */
export function useBestTime(): (profile: Profile, preferred: JournalistRowFragment['preferredChannel']) => string {
  const { t } = useTranslation(['media', 'words']);
  return ({ bestChannel, bestFrom, bestUntil, deadlineDay, approach }, preferred) => {
    const channel = bestChannel ?? preferred;
    const hours =
      bestFrom && bestUntil
        ? t('hours', { from: bestFrom, until: bestUntil })
        : bestFrom
          ? t('fromHour', { from: bestFrom })
          : bestUntil
            ? t('untilHour', { until: bestUntil })
            : null;
    const way = [channel && t(`contactPoint.${channel}`, { ns: 'words' }), hours].filter(Boolean).join(', ');
    const day = deadlineDay && t('deadline', { day: t(`weekday.${deadlineDay}`) });
    return [approach, way, day].filter(Boolean).join(' · ');
  };
}
