import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconHandStop, IconMinus } from '@tabler/icons-react';
import { Face } from '../../design/Face';
import { Mark } from '../../design/Mark';
import type { JournalistRowFragment, PitchSuppression } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { ContactStatusMark } from '../people';
import { useTermLabel } from '../vocabularies';
import { useBestTime } from './best-time';
import { MediumIcon } from './MediumIcon';
import { PitchMark } from './PitchMark';

type JournalistItemProps = {
  person: JournalistRowFragment;
  /** Why no pitch goes to them, where that was asked. */
  why?: PitchSuppression | null;
  children?: ReactNode;
};

/** Who, for whom; what they cover and where; how to reach them. */
export function JournalistItem({ person, why, children }: JournalistItemProps) {
  const { t } = useTranslation(['media', 'words']);
  const say = useTermLabel();
  const dates = useDates();
  const bestTime = useBestTime();
  const { journalist } = person;
  if (!journalist) return null;
  const work = workOf(person);
  const [first, ...others] = journalist.beats;
  const isClosed = person.contactStatus === 'DO_NOT_CONTACT';
  const reached = [
    bestTime(journalist, person.preferredChannel),
    journalist.verifiedAt
      ? t('verifiedAgo', { when: dates.short(dates.dayOf(journalist.verifiedAt)) })
      : t('notVerified'),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <li data-guard={isClosed || Boolean(why) || undefined}>
      <Face name={person.name} size={32} />
      <div className="j-who">
        <h3>
          <Link to="/people/$personId" params={{ personId: person.id }} search={{ tab: 'media' }}>
            {person.name}
          </Link>
        </h3>
        <p>
          {work.outlet ? <b>{work.outlet}</b> : t(journalist.isFreelance ? 'freelanceNoOutlet' : 'noOutlet')}
          {work.more > 0 && ` +${work.more}`}
          {work.role && `, ${work.role.toLocaleLowerCase()}`}
        </p>
      </div>
      <div className="j-beats">
        <p>
          {first && <span className="u-tag">{say(first)}</span>}
          {others.length > 0 && (
            <span className="u-tag" title={others.map(say).join(', ')}>
              +{others.length}
            </span>
          )}
        </p>
        <p className="j-where">
          <MediumIcon code={work.medium?.code} />
          {[work.medium && say(work.medium), person.county?.name, person.languages.join(', ')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className="j-pitch">
        {isClosed ? (
          <ContactStatusMark status={person.contactStatus} />
        ) : why ? (
          <Mark tone="bad" icon={IconHandStop}>
            {t(`why.${why}`)}
          </Mark>
        ) : (
          <p className="j-best">
            {person.lastPitch?.sentAt ? (
              <>
                <PitchMark status={person.lastPitch.status} />{' '}
                <time className="u-quiet">{dates.short(dates.dayOf(person.lastPitch.sentAt))}</time>
              </>
            ) : (
              <Mark tone="muted" icon={IconMinus}>
                {t('neverPitched')}
              </Mark>
            )}
          </p>
        )}
        <p title={reached}>{reached}</p>
      </div>
      {children}
    </li>
  );
}

/** The first outlet that they work for today; any organisation where none of them is an outlet. */
function workOf({ memberships: { nodes, totalCount } }: JournalistRowFragment) {
  const work = nodes.find(({ organisation }) => organisation?.outlet) ?? nodes[0];
  return {
    outlet: work?.organisation?.name,
    medium: work?.organisation?.outlet?.medium,
    role: work?.post?.label ?? work?.role,
    more: Math.max(0, totalCount - 1),
  };
}
