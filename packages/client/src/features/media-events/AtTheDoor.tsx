import { useRef, useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconCheck, IconHandStop, IconIdBadge2, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Face } from '../../design/Face';
import { Field } from '../../design/Field';
import { Finder } from '../../design/Finder';
import { Mark } from '../../design/Mark';
import type { InviteeLineFragment, MediaEventFactsFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useStakeholderSearch } from '../people';
import { CheckInDocument, CheckInWalkInDocument, UndoCheckInDocument } from './invitees';
import { useTold } from './use-told';

type AtTheDoorProps = {
  event: MediaEventFactsFragment;
  invitees: readonly InviteeLineFragment[];
  onChanged: () => void;
};

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}|['’]/gu, '')
    .toLowerCase();
/** Two of one name may come, but not within so short a time. */
const SECOND_TAP_MS = 3_000;

/** Who is expected stands first, who is in already last; each of them by name. */
const rank = ({ checkedInAt, answer }: InviteeLineFragment): number =>
  checkedInAt ? 3 : answer === 'NO' ? 2 : answer === 'YES' ? 0 : 1;

/** One hand, a phone and a queue: find, tap, next. */
export function AtTheDoor({ event, invitees, onChanged }: AtTheDoorProps) {
  const { t } = useTranslation('mediaEvents');
  const [text, setText] = useState('');
  const [cards, setCards] = useState(false);
  const wanted = folded(text.trim());
  const shown = invitees
    .filter(({ person, outlet }) => folded(`${person?.name ?? ''} ${outlet?.name ?? ''}`).includes(wanted))
    .sort((one, other) => rank(one) - rank(other) || (one.person?.name ?? '').localeCompare(other.person?.name ?? ''));
  const isOpen = event.viewerCan.amend && !event.cancelledAt;
  const came = invitees.filter(({ checkedInAt }) => checkedInAt).length;
  return (
    <div className="door">
      <p className="door-count u-num" role="status">
        {t('doorCount', { came, all: invitees.length })}
      </p>
      <div className="door-find">
        <TextInput
          size="md"
          aria-label={t('findAtDoor')}
          placeholder={t('findAtDoor')}
          leftSection={<IconSearch size={18} />}
          value={text}
          onChange={(change) => setText(change.currentTarget.value)}
        />
        {isOpen && (
          <Checkbox
            label={t('cardMode')}
            checked={cards}
            onChange={(change) => setCards(change.currentTarget.checked)}
          />
        )}
      </div>
      <ul className="door-list">
        {shown.map((invitee) => (
          <DoorRow key={invitee.id} invitee={invitee} cards={cards} isOpen={isOpen} onChanged={onChanged} />
        ))}
      </ul>
      {shown.length === 0 && wanted && <p className="u-quiet door-none">{t('nobodyFits')}</p>}
      {isOpen && <WalkIn eventId={event.id} cards={cards} onChanged={onChanged} />}
    </div>
  );
}

type DoorRowProps = { invitee: InviteeLineFragment; cards: boolean; isOpen: boolean; onChanged: () => void };

function DoorRow({ invitee, cards, isOpen, onChanged }: DoorRowProps) {
  const { t } = useTranslation('mediaEvents');
  const dates = useDates();
  const told = useTold();
  const [checkIn, entering] = useMutation(CheckInDocument);
  const [undo, leaving] = useMutation(UndoCheckInDocument);
  const { person, outlet, checkedInAt, pressCardSeenAt, accreditation, answer, crew } = invitee;
  if (!person) return null;
  const { name } = person;
  const enter = async () => {
    const variables = { id: invitee.id, input: { pressCardSeen: cards } };
    const done = await told(
      checkIn({ variables }).then(({ data }) => data?.checkIn.userErrors),
      t('checkedIn', { name }),
    );
    if (done) onChanged();
  };
  const takeBack = async () => {
    const done = await told(
      undo({ variables: { id: invitee.id } }).then(({ data }) => data?.undoCheckIn.userErrors),
      t('takenBack', { name }),
    );
    if (done) onChanged();
  };
  const refused = accreditation === 'REFUSED';
  return (
    <li data-in={checkedInAt ? true : undefined}>
      <Face name={name} />
      <div>
        <h2>{name}</h2>
        <p>{[outlet?.name, crew && t('crew', { names: crew })].filter(Boolean).join(' · ')}</p>
        <p className="door-marks">
          {refused ? (
            <Mark tone="bad" icon={IconHandStop}>
              {t('accreditation.REFUSED')}
            </Mark>
          ) : accreditation === 'GRANTED' ? (
            <Mark tone="ok" icon={IconIdBadge2}>
              {t('accreditation.GRANTED')}
            </Mark>
          ) : null}
          {invitee.isWalkIn ? (
            <span>{t('walkIn')}</span>
          ) : (
            !checkedInAt && answer && <span>{t(`answer.${answer}`)}</span>
          )}
          {checkedInAt && (
            <Mark tone="ok" icon={IconCheck}>
              {t('came', { when: dates.clock(checkedInAt) })}
            </Mark>
          )}
          {pressCardSeenAt && <span>{t('cardSeen')}</span>}
        </p>
      </div>
      {isOpen &&
        (checkedInAt ? (
          <Button
            variant="subtle"
            className="door-button"
            loading={leaving.loading}
            aria-label={t('undoNamed', { name })}
            onClick={() => void takeBack()}
          >
            {t('undo')}
          </Button>
        ) : (
          !refused && (
            <Button
              variant="default"
              className="door-button"
              loading={entering.loading}
              aria-label={t('checkInNamed', { name })}
              onClick={() => void enter()}
            >
              {t('checkIn')}
            </Button>
          )
        ))}
    </li>
  );
}

function WalkIn({ eventId, cards, onChanged }: { eventId: string; cards: boolean; onChanged: () => void }) {
  const { t } = useTranslation('mediaEvents');
  const told = useTold();
  const [text, setText] = useState('');
  const [checkIn] = useMutation(CheckInWalkInDocument);
  const busy = useRef(new Set<string>());
  const { hits, loading } = useStakeholderSearch(text, ['PERSON']);
  const options = hits.flatMap(({ person }) =>
    person ? [{ id: person.id, name: person.name, face: <Face name={person.name} /> }] : [],
  );
  // Whoever is on their way in is not sent once more; where it failed, once more is the same act.
  const entering = useRef(new Map<string, string>());
  const enter = async (input: { personId?: string; name?: string }, name: string) => {
    const who = input.personId ?? folded(name.trim());
    if (busy.current.has(who)) return;
    busy.current.add(who);
    const idempotencyKey = entering.current.get(who) ?? crypto.randomUUID();
    entering.current.set(who, idempotencyKey);
    const variables = { id: eventId, input: { ...input, pressCardSeen: cards, idempotencyKey } };
    const done = await told(
      checkIn({ variables }).then(({ data }) => data?.checkInWalkIn.userErrors),
      t('checkedIn', { name }),
    );
    if (done) {
      onChanged();
      setTimeout(() => entering.current.delete(who), SECOND_TAP_MS);
    }
    busy.current.delete(who);
  };
  return (
    <section className="door-walk-in">
      <h2>{t('walkInTitle')}</h2>
      <Field label={t('walkInFind')} help={t('walkInHelp')}>
        {({ id, describedBy }) => (
          <Finder
            id={id}
            describedBy={describedBy}
            label={t('walkInFind')}
            text={text}
            onText={setText}
            options={options}
            loading={loading}
            onPick={(option) => void enter({ personId: option.id }, option.name)}
            onCreate={(name) => void enter({ name }, name)}
            createLabel={(name) => t('walkInCreate', { name })}
          />
        )}
      </Field>
    </section>
  );
}
