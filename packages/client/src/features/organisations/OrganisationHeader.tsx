import { useState } from 'react';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconBan, IconChevronRight, IconDots, IconMessagePlus, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../design/Chip';
import { Face } from '../../design/Face';
import { Mark } from '../../design/Mark';
import { Note } from '../../design/Note';
import type { OrganisationHeadFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useViewer } from '../accounts';
import { MergeDialog, MergeNotice } from '../merging';
import { placeName } from '../places';
import { ContributedMark } from '../contributions';
import { SensitivityMark } from '../sharing';
import { useTermLabel } from '../vocabularies';

type OrganisationHeaderProps = {
  organisation: OrganisationHeadFragment;
  onLog: (() => void) | undefined;
  onEdit: () => void;
};

export function OrganisationHeader({ organisation, onLog, onEdit }: OrganisationHeaderProps) {
  const { t } = useTranslation(['organisations', 'app', 'words', 'people', 'merging']);
  const say = useTermLabel();
  const dates = useDates();
  const isPartner = useViewer()?.isPartner;
  const { parent, lastEngagedAt, mergedInto, viewerCan } = organisation;
  const [merging, setMerging] = useState(false);
  const place = placeName(organisation);
  return (
    <>
      <header className="record-head">
        <nav className="record-crumbs" aria-label={t('whereYouAre', { ns: 'people' })}>
          {isPartner ? (
            <Link to="/shared">{t('shared', { ns: 'app' })}</Link>
          ) : (
            <Link to="/organisations">{t('organisations', { ns: 'app' })}</Link>
          )}
          <IconChevronRight size={14} aria-hidden="true" />
          {parent ? (
            <Link to="/organisations/$organisationId" params={{ organisationId: parent.id }}>
              {parent.name}
            </Link>
          ) : (
            <span>{say(organisation.kind)}</span>
          )}
        </nav>
        <Face name={organisation.name} square size={56} />
        <div>
          <h1>{organisation.name}</h1>
          <p className="record-now">
            {[organisation.shortName, say(organisation.kind), place].filter(Boolean).join(' · ')}
          </p>
          {organisation.summary && <p className="record-now">{organisation.summary}</p>}
          <div className="record-marks">
            {organisation.doNotContact.map((ban) => (
              <Mark key={ban.id} tone="bad" look="soft" icon={IconBan}>
                {ban.channel
                  ? t('notBy', { ns: 'people', channel: t(`contactPoint.${ban.channel}`, { ns: 'words' }) })
                  : t('contactStatus.DO_NOT_CONTACT', { ns: 'words' })}
              </Mark>
            ))}
            {lastEngagedAt && (
              <Mark tone="muted" shape="ring" look="soft">
                {t('lastContact')}: {dates.ago(dates.dayOf(lastEngagedAt)).toLowerCase()}
              </Mark>
            )}
            <ContributedMark by={organisation.contributedBy} />
            <SensitivityMark level={organisation.sensitivity} look="soft" />
            {organisation.tags.map((tag) => (
              <Tag key={tag.id}>{tag.name}</Tag>
            ))}
          </div>
        </div>
        <div className="record-do">
          {(viewerCan.amend || viewerCan.merge) && (
            <Menu position="bottom-end" width={220}>
              <Menu.Target>
                <ActionIcon variant="default" aria-label={t('moreActions', { ns: 'app' })}>
                  <IconDots size={16} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {viewerCan.amend && (
                  <Menu.Item leftSection={<IconPencil size={16} />} onClick={onEdit}>
                    {t('editOrganisation')}
                  </Menu.Item>
                )}
                {viewerCan.merge && (
                  <Menu.Item onClick={() => setMerging(true)}>{t('mergeWith', { ns: 'merging' })}</Menu.Item>
                )}
              </Menu.Dropdown>
            </Menu>
          )}
          {onLog && (
            <Button variant="default" leftSection={<IconMessagePlus size={16} stroke={1.7} />} onClick={onLog}>
              {t('log', { ns: 'app' })}
            </Button>
          )}
        </div>
      </header>
      {mergedInto && (
        <div className="record-notice">
          <Note tone="accent">
            {t('mergedInto', { ns: 'merging' })}{' '}
            <Link className="u-link" to="/organisations/$organisationId" params={{ organisationId: mergedInto.id }}>
              {mergedInto.name}
            </Link>
          </Note>
        </div>
      )}
      <MergeNotice merges={organisation.merges} canUndo={viewerCan.merge} />
      {merging && <MergeDialog kept={organisation} onClose={() => setMerging(false)} />}
    </>
  );
}
