import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../design/Mark';
import type { Shape } from '../../design/shapes';
import type { EnquiryRowFragment, EnquiryStatus } from '../../graphql';
import { useDates } from '../../lib/use-dates';

const looks: Record<EnquiryStatus, { tone: Tone; shape: Shape }> = {
  NEW: { tone: 'neutral', shape: 'ring' },
  IN_PROGRESS: { tone: 'wait', shape: 'half' },
  ANSWERED: { tone: 'ok', shape: 'tickRing' },
  DECLINED: { tone: 'muted', shape: 'struckRing' },
  EXPIRED: { tone: 'muted', shape: 'clock' },
};

type EnquiryMarkProps = { enquiry: Pick<EnquiryRowFragment, 'status' | 'isOverdue'>; look?: 'plain' | 'soft' };

export function EnquiryMark({ enquiry, look = 'plain' }: EnquiryMarkProps) {
  const { t } = useTranslation(['enquiries', 'words']);
  if (enquiry.isOverdue)
    return (
      <Mark tone="bad" shape="bang" look={look}>
        {t('late')}
      </Mark>
    );
  return (
    <Mark {...looks[enquiry.status]} look={look}>
      {t(`enquiryStatus.${enquiry.status}`, { ns: 'words' })}
    </Mark>
  );
}

/** By when it is needed, as people act on it; for one that was answered, how long that took. */
export function EnquiryWhen({ enquiry }: { enquiry: EnquiryRowFragment }) {
  const { t } = useTranslation('enquiries');
  const dates = useDates();
  const took = useTook();
  if (enquiry.minutesToAnswer !== null) return <>{t('took', { time: took(enquiry.minutesToAnswer) })}</>;
  if (!enquiry.dueAt) return <span className="u-quiet">{t('noDeadline')}</span>;
  const open = enquiry.status === 'NEW' || enquiry.status === 'IN_PROGRESS';
  return (
    <time className="u-num" dateTime={enquiry.dueAt} data-tone={enquiry.isOverdue ? 'bad' : undefined}>
      {open && !enquiry.isOverdue ? dates.until(enquiry.dueAt, new Date()) : dates.moment(enquiry.dueAt)}
    </time>
  );
}

/** Minutes as a reader says them. */
export function useTook() {
  const { t } = useTranslation('enquiries');
  return (minutes: number): string => {
    if (minutes < 60) return t('minutes', { count: minutes });
    if (minutes < 48 * 60) return t('hours', { count: Math.round(minutes / 60) });
    return t('days', { count: Math.round(minutes / (24 * 60)) });
  };
}

export const whoAsks = ({ person, organisation, askedBy }: EnquiryRowFragment): string =>
  [person?.name ?? askedBy, organisation?.name].filter(Boolean).join(' · ');
