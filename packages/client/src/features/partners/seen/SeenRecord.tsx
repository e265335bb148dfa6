import { IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Face } from '../../../design/Face';
import type { SeenEngagementFragment, SeenOrganisationFragment, SeenPersonFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { placeName } from '../../places';
import { useTermLabel } from '../../vocabularies';
import { SeenHeading, Who } from './SeenLink';
import { Facts, SeenEngagements, SeenList, SeenPromises, SeenTerms, useReachFacts } from './SeenParts';
import { SeenHats, SeenTies } from './SeenTies';
import './seen';
import './seen.css';

export type SeenRecordValue = SeenPersonFragment | SeenOrganisationFragment | SeenEngagementFragment;

type Level = { level?: 1 | 2 };

/** A record as a partner sees it: nothing but what is open to it. */
export function SeenRecord({ record, level = 2 }: { record: SeenRecordValue } & Level) {
  return <SeenHeading value={level === 1 ? 2 : 3}>{shown(record, level)}</SeenHeading>;
}

function shown(record: SeenRecordValue, level: 1 | 2) {
  if (record.__typename === 'Person') return <Person person={record} level={level} />;
  if (record.__typename === 'Organisation') return <Organisation organisation={record} level={level} />;
  return <Engagement engagement={record} level={level} />;
}

const joined = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');

/** `sw` as `Swahili` or `Kiswahili`; what is not a code stays as it is. */
function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function Person({ person, level }: { person: SeenPersonFragment } & Level) {
  const { t } = useTranslation(['partners', 'people', 'words']);
  const say = useTermLabel();
  const dates = useDates();
  const reach = useReachFacts(person.contactPoints, person.doNotContact);
  const held = person.memberships.nodes.filter(({ isCurrent }) => isCurrent);
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <article className="seen">
      <header>
        <Face name={person.name} size={44} />
        <div>
          <Title>{person.name}</Title>
          <p>
            {held
              .slice(0, 2)
              .map((hat) => joined([hat.post?.label ?? hat.role, hat.organisation?.name]))
              .join(' · ')}
          </p>
        </div>
      </header>
      {person.summary && <p className="seen-text">{person.summary}</p>}
      <Facts
        facts={[
          ...reach,
          person.preferredChannel
            ? [t('reachBy'), t(`contactPoint.${person.preferredChannel}`, { ns: 'words' })]
            : undefined,
          [t('kinds'), joined(person.kinds.map(say))],
          [t('place'), placeName(person)],
          [t('languages'), joined([...new Set(person.languages.map((code) => languageName(code, dates.locale)))])],
          [t('gender'), person.gender],
          [t('born'), person.bornOn && dates.partial(person.bornOn)],
          [t('otherNames'), joined(person.otherNames.map(({ name }) => name))],
          ...person.identifiers.map(({ scheme, value }) => [scheme, value] as const),
          person.links.length > 0 ? [t('links'), <Links key="links" links={person.links} />] : undefined,
          [t('givenBy'), person.contributedBy?.name],
        ]}
      />
      {person.biography && <p className="seen-text">{person.biography}</p>}
      <SeenHats page={person.memberships} of="person" />
      <SeenTies ties={person.relationships} />
      <SeenEngagements page={person.engagements} />
      <SeenPromises page={person.commitments} />
      <SeenTerms shares={person.shares} />
    </article>
  );
}

function Organisation({ organisation, level }: { organisation: SeenOrganisationFragment } & Level) {
  const { t } = useTranslation('partners');
  const say = useTermLabel();
  const dates = useDates();
  const reach = useReachFacts(organisation.contactPoints, organisation.doNotContact);
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <article className="seen">
      <header>
        <Face name={organisation.name} square size={44} />
        <div>
          <Title>{organisation.name}</Title>
          <p>{[say(organisation.kind), organisation.parent?.name].filter(Boolean).join(' · ')}</p>
        </div>
      </header>
      {organisation.summary && <p className="seen-text">{organisation.summary}</p>}
      <Facts
        facts={[
          ...reach,
          [t('shortName'), organisation.shortName],
          [t('place'), placeName(organisation)],
          [t('founded'), organisation.foundedOn && dates.partial(organisation.foundedOn)],
          [t('dissolved'), organisation.dissolvedOn && dates.partial(organisation.dissolvedOn)],
          [t('otherNames'), joined(organisation.otherNames.map(({ name }) => name))],
          ...organisation.identifiers.map(({ scheme, value }) => [scheme, value] as const),
          organisation.links.length > 0 ? [t('links'), <Links key="links" links={organisation.links} />] : undefined,
          [t('givenBy'), organisation.contributedBy?.name],
        ]}
      />
      {organisation.description && <p className="seen-text">{organisation.description}</p>}
      <SeenHats page={organisation.memberships} of="organisation" />
      <SeenTies ties={organisation.relationships} />
      <SeenEngagements page={organisation.engagements} />
      <SeenPromises page={organisation.commitments} />
      <SeenTerms shares={organisation.shares} />
    </article>
  );
}

function Engagement({ engagement, level }: { engagement: SeenEngagementFragment } & Level) {
  const { t } = useTranslation(['partners', 'words', 'time']);
  const say = useTermLabel();
  const dates = useDates();
  const Title = level === 1 ? 'h1' : 'h2';
  const clock = engagement.allDay ? t('allDay', { ns: 'time' }) : dates.clock(engagement.startsAt);
  // Who may not be seen is not shown, and not counted.
  const there = engagement.participants.nodes.filter(({ person, organisation }) => person ?? organisation);
  return (
    <article className="seen">
      <header>
        <span className="seen-icon">
          <IconMessages size={22} stroke={1.5} aria-hidden="true" />
        </span>
        <div>
          <Title>{engagement.subject || say(engagement.type)}</Title>
          <p>
            {dates.full(engagement.day)}, {clock}
          </p>
        </div>
      </header>
      <Facts
        facts={[
          [t('sort'), say(engagement.type)],
          [t('how'), t(`medium.${engagement.medium}`, { ns: 'words' })],
          [t('state'), t(`engagementStatus.${engagement.status}`, { ns: 'words' })],
          [t('place'), placeName(engagement)],
          [t('topics'), joined(engagement.topics.map(say))],
          [t('givenBy'), engagement.contributedBy?.name],
        ]}
      />
      {engagement.summary && <p className="seen-text">{engagement.summary}</p>}
      {there.length > 0 && (
        <SeenList title={t('whoSeen')} total={engagement.participants.totalCount} shown={there.length}>
          {there.map(({ id, person, organisation, inPost }) => (
            <li key={id}>
              <Who person={person} organisation={organisation} />
              {inPost && <small>{inPost.label}</small>}
            </li>
          ))}
        </SeenList>
      )}
      {engagement.discussionPoints.length > 0 && (
        <SeenList title={t('saidSeen')}>
          {engagement.discussionPoints.map((point) => (
            <li key={point.id}>
              <span>
                {point.summary} {point.ourResponse && <small>{point.ourResponse}</small>}
              </span>
            </li>
          ))}
        </SeenList>
      )}
      <SeenPromises page={engagement.commitments} />
      {engagement.files.nodes.length > 0 && (
        <SeenList title={t('filesSeen')} total={engagement.files.totalCount} shown={engagement.files.nodes.length}>
          {engagement.files.nodes.map((file) => (
            <li key={file.id}>
              <a className="u-link" href={file.url} download>
                {file.name}
              </a>
            </li>
          ))}
        </SeenList>
      )}
      <SeenTerms shares={engagement.shares} />
    </article>
  );
}

function Links({ links }: { links: { id: string; url: string; label: string | null }[] }) {
  return (
    <>
      {links.map(({ id, url, label }) => (
        <a key={id} className="u-link" href={url} rel="noreferrer" target="_blank">
          {label ?? url}
        </a>
      ))}
    </>
  );
}
