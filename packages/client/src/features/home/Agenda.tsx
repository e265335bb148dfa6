import { Button } from '@mantine/core';
import { IconMapPin, IconMessage, IconPhone, IconVideo, type Icon } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Faces } from '../../design/Face';
import type { EngagementRowFragment, Medium } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { EngagementStatusMark, facesOf } from '../engagements';
import { SensitivityMark } from '../sharing';
import { useTermLabel } from '../vocabularies';

const icons: Partial<Record<Medium, Icon>> = { IN_PERSON: IconMapPin, PHONE: IconPhone, VIDEO: IconVideo };

/** Today, hour by hour; the next one is washed and its brief is the only filled button. */
export function Agenda({ engagements }: { engagements: EngagementRowFragment[] }) {
  const { t } = useTranslation('home');
  const navigate = useNavigate();
  const now = new Date();
  const next = engagements.find(
    (one) => one.status !== 'HELD' && Date.parse(one.endsAt ?? one.startsAt) > now.getTime(),
  );
  if (engagements.length === 0) {
    return (
      <div className="agenda-empty">
        <p className="u-sub">{t('nothingToday')}</p>
        <Button
          size="xs"
          variant="default"
          onClick={() => void navigate({ to: '.', search: (before) => ({ ...before, log: 'new' as const }) })}
        >
          {t('plan')}
        </Button>
      </div>
    );
  }
  return (
    <ol className="agenda">
      {engagements.map((engagement) => (
        <Item key={engagement.id} engagement={engagement} isNext={engagement.id === next?.id} now={now} />
      ))}
    </ol>
  );
}

type ItemProps = { engagement: EngagementRowFragment; isNext: boolean; now: Date };

function Item({ engagement, isNext, now }: ItemProps) {
  const { t } = useTranslation(['home', 'app', 'words', 'time', 'engagements']);
  const say = useTermLabel();
  const dates = useDates();
  const Place = icons[engagement.medium] ?? IconMessage;
  const where = engagement.place ?? engagement.county?.name ?? t(`medium.${engagement.medium}`, { ns: 'words' });
  const faces = facesOf(engagement.participants.edges.map(({ node }) => node));
  const title = engagement.subject || say(engagement.type);
  const restricted = engagement.sensitivity === 'PROTECTED' || engagement.sensitivity === 'SEALED';
  const soon = isNext && !engagement.allDay && Date.parse(engagement.startsAt) > now.getTime();
  return (
    <li data-next={isNext || undefined}>
      <p className="agenda-at">
        {engagement.allDay ? (
          <time>{t('allDay', { ns: 'time' })}</time>
        ) : (
          <>
            <time dateTime={engagement.startsAt}>{dates.clock(engagement.startsAt)}</time>
            {engagement.endsAt && <time>{dates.clock(engagement.endsAt)}</time>}
          </>
        )}
      </p>
      <div className="agenda-body">
        <h3>
          <Link className="u-name" to="/engagements/$engagementId" params={{ engagementId: engagement.id }}>
            {title}
          </Link>
          {soon && <span className="agenda-soon">{dates.until(engagement.startsAt, now)}</span>}
          {restricted && <SensitivityMark level={engagement.sensitivity} />}
          {engagement.status === 'HELD' && <EngagementStatusMark status="HELD" />}
        </h3>
        <p>
          {say(engagement.type)}
          <span>
            <Place size={14} stroke={1.7} aria-hidden="true" />
            {where}
          </span>
        </p>
      </div>
      <Faces
        faces={faces}
        total={engagement.participants.totalCount}
        max={3}
        label={t('with', { ns: 'engagements', names: faces.map(({ name }) => name).join(', ') })}
      />
      {engagement.status === 'HELD' ? (
        <span />
      ) : (
        <Button
          variant={isNext ? 'filled' : 'default'}
          aria-label={t('briefFor', { title })}
          renderRoot={(props) => (
            <Link to="/engagements/$engagementId/brief" params={{ engagementId: engagement.id }} {...props} />
          )}
        >
          {t('brief', { ns: 'app' })}
        </Button>
      )}
    </li>
  );
}
