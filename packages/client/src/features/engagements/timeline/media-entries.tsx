import { IconArticle, IconMessageQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TimelineItem } from '../../../design/Timeline';
import type { ClippingEntryFragment, EnquiryEntryFragment } from '../../../graphql';
import { When } from './When';

export function EnquiryItem({ entry, day }: { entry: EnquiryEntryFragment; day: string }) {
  const { t } = useTranslation(['engagements', 'words']);
  return (
    <TimelineItem
      icon={IconMessageQuestion}
      when={<When day={day} />}
      line={
        <>
          <strong>{t('asked')}</strong> ·{' '}
          <Link to="/media/enquiries/$enquiryId" params={{ enquiryId: entry.id }}>
            {entry.question}
          </Link>
        </>
      }
    >
      <p className="u-timeline-meta">
        <span>{t(`enquiryStatus.${entry.enquiryStatus}`, { ns: 'words' })}</span>
      </p>
    </TimelineItem>
  );
}

export function ClippingItem({ entry, day }: { entry: ClippingEntryFragment; day: string }) {
  const { t } = useTranslation(['engagements', 'words']);
  return (
    <TimelineItem
      icon={IconArticle}
      when={<When day={day} />}
      line={
        <>
          <strong>{t('published')}</strong> ·{' '}
          <Link to="/media/coverage/$clippingId" params={{ clippingId: entry.id }}>
            {entry.headline}
          </Link>
        </>
      }
    >
      <p className="u-timeline-meta">
        <span>{entry.outlet?.name}</span>
        {entry.tone && <span>{t(`tone.${entry.tone}`, { ns: 'words' })}</span>}
      </p>
    </TimelineItem>
  );
}
