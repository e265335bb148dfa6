import { useState } from 'react';
import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconBan,
  IconChevronRight,
  IconDots,
  IconMail,
  IconMessagePlus,
  IconPencil,
  IconPhoneOff,
  IconShareOff,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../../design/Chip';
import { Face } from '../../../design/Face';
import { Mark } from '../../../design/Mark';
import { Note } from '../../../design/Note';
import type { PersonPageQuery } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { useViewer } from '../../accounts';
import { isUsable } from '../../contacts';
import { MergeDialog, MergeNotice } from '../../merging';
import { ContributedMark } from '../../contributions';
import { SensitivityMark } from '../../sharing';
import { useTermLabel } from '../../vocabularies';
import { ContactStatusMark } from '../ContactStatusMark';

type Person = NonNullable<PersonPageQuery['person']>;
type PersonHeaderProps = { person: Person; canMerge: boolean; onLog: (() => void) | undefined; onEdit: () => void };

export function PersonHeader({ person, canMerge, onLog, onEdit }: PersonHeaderProps) {
  const { t } = useTranslation(['people', 'app', 'words', 'merging', 'consents']);
  const dates = useDates();
  const isPartner = useViewer()?.isPartner;
  const say = useTermLabel();
  const [merging, setMerging] = useState(false);
  const held = person.memberships.edges.map(({ node }) => node).filter(({ isCurrent }) => isCurrent);
  const posts = [...held].sort((one, other) => rank(other, person) - rank(one, person)).slice(0, 3);
  const withdrawn = person.consentsWithdrawn ?? [];
  const ago = person.lastEngagedAt ? dates.ago(dates.dayOf(person.lastEngagedAt)).toLowerCase() : undefined;
  const mail = person.contactPoints.find((point) => point.type === 'EMAIL' && isUsable(point, dates.today));
  return (
    <>
      <header className="record-head">
        <nav className="record-crumbs" aria-label={t('whereYouAre')}>
          {isPartner ? (
            <Link to="/shared">{t('shared', { ns: 'app' })}</Link>
          ) : (
            <Link to="/people">{t('people', { ns: 'app' })}</Link>
          )}
          <IconChevronRight size={14} aria-hidden="true" />
          <span>{person.kinds[0] ? say(person.kinds[0]) : t('person', { ns: 'app' })}</span>
        </nav>
        <Face name={person.name} size={56} />
        <div>
          <h1>
            {[
              person.honorificPrefix && !person.name.startsWith(person.honorificPrefix) && person.honorificPrefix,
              person.name,
            ]
              .filter(Boolean)
              .join(' ')}
          </h1>
          {posts.length > 0 && (
            <p className="record-now">
              {posts.map((hat, at) => (
                <span key={hat.id}>
                  {at > 0 && <i aria-hidden="true">·</i>}
                  {[hat.post?.label ?? hat.role, hat.organisation?.name].filter(Boolean).join(', ')}
                </span>
              ))}
            </p>
          )}
          <div className="record-marks">
            {person.doNotContact.map((ban) => (
              <Mark
                key={ban.id}
                tone="bad"
                look="soft"
                icon={ban.channel === 'PHONE' || ban.channel === 'MOBILE' ? IconPhoneOff : IconBan}
              >
                {!ban.channel
                  ? t('contactStatus.DO_NOT_CONTACT', { ns: 'words' })
                  : ban.channel === 'PHONE' || ban.channel === 'MOBILE'
                    ? t('noCalls')
                    : t('notBy', { channel: t(`contactPoint.${ban.channel}`, { ns: 'words' }) })}
              </Mark>
            ))}
            {withdrawn.includes('CONTACT') && !person.doNotContact.some(({ channel }) => !channel) && (
              <Mark tone="bad" look="soft" icon={IconBan}>
                {t('contactWithdrawn', { ns: 'consents' })}
              </Mark>
            )}
            {withdrawn.includes('SHARING') && (
              <Mark tone="bad" look="soft" icon={IconShareOff}>
                {t('notShared', { ns: 'consents' })}
              </Mark>
            )}
            {person.contactStatus !== 'DO_NOT_CONTACT' && (
              <ContactStatusMark status={person.contactStatus} look="soft" since={ago && t('ago', { time: ago })} />
            )}
            <ContributedMark by={person.contributedBy} />
            <SensitivityMark level={person.sensitivity} look="soft" />
            {person.tags.map((tag) => (
              <Link key={tag.id} to="/people" search={{ tag: tag.name }}>
                <Tag>{tag.name}</Tag>
              </Link>
            ))}
          </div>
        </div>
        <div className="record-do">
          {(person.viewerCan.amend || canMerge) && (
            <Menu position="bottom-end" width={220}>
              <Menu.Target>
                <ActionIcon variant="default" aria-label={t('moreActions', { ns: 'app' })}>
                  <IconDots size={16} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {person.viewerCan.amend && (
                  <Menu.Item leftSection={<IconPencil size={16} />} onClick={onEdit}>
                    {t('editPerson')}
                  </Menu.Item>
                )}
                {canMerge && (
                  <Menu.Item onClick={() => setMerging(true)}>{t('mergeWith', { ns: 'merging' })}</Menu.Item>
                )}
              </Menu.Dropdown>
            </Menu>
          )}
          {mail && (
            <Button
              variant="default"
              component="a"
              href={`mailto:${mail.value}`}
              leftSection={<IconMail size={16} stroke={1.7} />}
            >
              {t('write')}
            </Button>
          )}
          {onLog && (
            <Button variant="default" leftSection={<IconMessagePlus size={16} stroke={1.7} />} onClick={onLog}>
              {t('log', { ns: 'app' })}
            </Button>
          )}
        </div>
      </header>
      {person.erasedAt && (
        <div className="record-notice">
          <Note tone="restricted">
            {t('erasedOn', { ns: 'consents', day: dates.short(dates.dayOf(person.erasedAt)) })}
          </Note>
        </div>
      )}
      {person.hasLostBasis && (
        <div className="record-notice">
          <Note tone="bad">{t('lostBasis', { ns: 'consents' })}</Note>
        </div>
      )}
      {person.mergedInto && (
        <div className="record-notice">
          <Note tone="accent">
            {t('mergedInto', { ns: 'merging' })}{' '}
            <Link className="u-link" to="/people/$personId" params={{ personId: person.mergedInto.id }}>
              {person.mergedInto.name}
            </Link>
          </Note>
        </div>
      )}
      <MergeNotice merges={person.merges} canUndo={canMerge} />
      {merging && <MergeDialog kept={person} onClose={() => setMerging(false)} />}
    </>
  );
}

type Hat = Person['memberships']['edges'][number]['node'];

/** The post to name somebody by stands first, posts before plain memberships. */
const rank = (hat: Hat, person: Person): number =>
  (hat.id === person.currentMembership?.id ? 2 : 0) + (hat.post ? 1 : 0);
