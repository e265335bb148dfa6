import { useEffect, useRef } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../../design/Note';
import { useDates } from '../../../lib/use-dates';
import { useCounties } from '../../places';
import { useTermLabel, useTerms } from '../../vocabularies';
import type { LogParticipant, LogPoint } from '../log/log-draft';
import type { Amendment } from './amendment';
import type { Clash } from './merge-amendment';
import './amend.css';

type ClashesProps = { clashes: Clash[]; onTheirs: (clash: Clash) => void; onMine: (clash: Clash) => void };

/** Somebody else saved first: what both changed, theirs beside ours, and nothing of either lost. */
export function Clashes({ clashes, onTheirs, onMine }: ClashesProps) {
  const { t } = useTranslation('engagements');
  const words = useClashWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={place}>
      <Note live>
        <b>{t('changedMeanwhile')}</b> {clashes.length > 0 ? t('bothChanged') : t('broughtTogether')}
        {clashes.length > 0 && (
          <ul className="clashes">
            {clashes.map((clash) => {
              const { name, mine, theirs } = words(clash);
              return (
                <li key={`${clash.about}${'key' in clash ? clash.key : ''}`}>
                  <strong>{name}</strong>
                  <dl>
                    <dt>{t('yours')}</dt>
                    <dd>{mine}</dd>
                    <dt>{t('theirs')}</dt>
                    <dd>{theirs}</dd>
                  </dl>
                  <span className="clashes-do">
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={`${t('keepMine')}: ${name}`}
                      onClick={() => onMine(clash)}
                    >
                      {t('keepMine')}
                    </Button>
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={`${t('takeTheirs')}: ${name}`}
                      onClick={() => onTheirs(clash)}
                    >
                      {t('takeTheirs')}
                    </Button>
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </Note>
    </div>
  );
}

function useClashWords(): (clash: Clash) => { name: string; mine: string; theirs: string } {
  const { t } = useTranslation(['engagements', 'words', 'time']);
  const dates = useDates();
  const types = useTerms('ENGAGEMENT_TYPE');
  const counties = useCounties();
  const say = useTermLabel();
  const nothing = t('leftEmpty');
  const person = (one: LogParticipant | null) =>
    one
      ? [
          t(`participantRole.${one.role}`, { ns: 'words' }),
          one.attendance && t(`attendance.${one.attendance}`, { ns: 'words' }),
          one.note,
        ]
          .filter(Boolean)
          .join(', ')
      : t('takenOut');
  const point = (one: LogPoint | null) => one?.summary ?? t('takenOut');
  const when = ({ day, startsAt, endsAt, allDay }: Amendment) =>
    `${dates.short(day)}, ${allDay ? t('allDay', { ns: 'time' }) : [startsAt, endsAt].filter(Boolean).join('–')}`;
  const type = (id: string) => types.find((term) => term.id === id);
  const facts = {
    type: (of: Amendment) => {
      const term = type(of.typeId);
      return term ? say(term) : nothing;
    },
    subject: (of: Amendment) => of.subject,
    when,
    where: (of: Amendment) => of.place,
    county: (of: Amendment) => counties.find(({ id }) => id === of.countyId)?.name ?? '',
    summary: (of: Amendment) => of.summary,
    notToRaise: (of: Amendment) => of.notToRaise,
    access: (of: Amendment) => t(`sensitivity.${of.sensitivity}`, { ns: 'words' }),
  };
  return (clash) => {
    if (clash.about === 'participant')
      return { name: (clash.mine ?? clash.theirs)?.name ?? '', mine: person(clash.mine), theirs: person(clash.theirs) };
    if (clash.about === 'point') return { name: t('onePoint'), mine: point(clash.mine), theirs: point(clash.theirs) };
    const say = facts[clash.about];
    return { name: t(clash.about), mine: say(clash.mine) || nothing, theirs: say(clash.theirs) || nothing };
  };
}
