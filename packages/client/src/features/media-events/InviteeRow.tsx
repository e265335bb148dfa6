import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { IconCheck, IconHandStop, IconIdBadge2, IconMailExclamation } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Face } from '../../design/Face';
import { Mark } from '../../design/Mark';
import type {
  Accreditation,
  InvitationAnswer,
  InviteeLineFragment,
  MediaEventFactsFragment,
  PitchChannel,
} from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useMay } from '../accounts';
import {
  DecideAccreditationDocument,
  RecordInvitationAnswerDocument,
  RecordInvitationsDocument,
  RemoveInviteesDocument,
} from './invitees';
import { ToldByHand } from './ToldByHand';
import { useTold } from './use-told';

const ANSWERS: InvitationAnswer[] = ['YES', 'MAYBE', 'NO', 'WAITING'];
const DECISIONS: Accreditation[] = ['NONE', 'REQUESTED', 'GRANTED', 'REFUSED'];
const BY_HAND: PitchChannel[] = ['PHONE', 'WHATSAPP', 'SIGNAL', 'SMS', 'IN_PERSON'];

type InviteeRowProps = {
  event: MediaEventFactsFragment;
  invitee: InviteeLineFragment;
  canChange: boolean;
  onChanged: () => void;
};

/** One of them, with a state of their own; what is forbidden is said first, and why. */
export function InviteeRow({ event, invitee, canChange, onChanged }: InviteeRowProps) {
  const { t } = useTranslation('mediaEvents');
  const mayWrite = useMay('media:write');
  const { person, outlet, invitedAt, suppression, isWalkIn } = invitee;
  if (!person) return null;
  const why = invitedAt || isWalkIn ? null : (suppression ?? invitee.leftOut);
  return (
    <li data-guard={why ? true : undefined}>
      <div>
        <h2>
          <Face name={person.name} />
          <Link to="/people/$personId" params={{ personId: person.id }} search={{ tab: 'media' }}>
            {person.name}
          </Link>
        </h2>
        <p className="u-line-sub">{outlet?.name}</p>
      </div>
      <div className="invitee-state">
        {why && (
          <Mark tone="bad" icon={IconHandStop}>
            {t(`why.${why}`)}
          </Mark>
        )}
        {invitee.isUntold && (
          <Mark tone="wait" icon={IconMailExclamation}>
            {t(invitee.newsAt && invitee.answer === 'YES' ? 'hasPlaceUntold' : 'notTold')}
          </Mark>
        )}
        <Facts invitee={invitee} />
      </div>
      {mayWrite && (
        <span className="u-acts">
          {invitedAt || isWalkIn ? (
            <>
              {invitee.isUntold && <ToldByHand event={event} invitee={invitee} onChanged={onChanged} />}
              {!isWalkIn && <Answer invitee={invitee} onChanged={onChanged} />}
              <Decision invitee={invitee} />
            </>
          ) : (
            canChange && <NotYet event={event} invitee={invitee} onChanged={onChanged} />
          )}
        </span>
      )}
    </li>
  );
}

function Facts({ invitee }: { invitee: InviteeLineFragment }) {
  const { t } = useTranslation(['mediaEvents', 'media', 'words']);
  const dates = useDates();
  const { channel, delivery, answer, answeredByLink, checkedInAt, pressCardSeenAt, crew, note } = invitee;
  const how = channel && t(`contactPoint.${channel}`, { ns: 'words' });
  const facts = [
    invitee.isWalkIn ? t('walkIn') : how,
    delivery && delivery !== 'SENT' && t(`mail.${delivery}`, { ns: 'media' }),
    answer && answeredByLink && `${t(`answer.${answer}`)} ${t('byLink')}`,
    crew && t('crew', { names: crew }),
    note,
  ].filter(Boolean);
  return (
    <>
      {checkedInAt && (
        <Mark tone="ok" icon={IconCheck}>
          {t('came', { when: dates.clock(checkedInAt) })}
        </Mark>
      )}
      {pressCardSeenAt && (
        <Mark tone="ok" icon={IconIdBadge2}>
          {t('cardSeen')}
        </Mark>
      )}
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
    </>
  );
}

function Answer({ invitee, onChanged }: { invitee: InviteeLineFragment; onChanged: () => void }) {
  const { t } = useTranslation('mediaEvents');
  const told = useTold();
  const [record] = useMutation(RecordInvitationAnswerDocument);
  const { person, answer, version } = invitee;
  // A place that is given up is another's at once.
  const say = async (given: InvitationAnswer) => {
    const done = await told(
      record({ variables: { id: invitee.id, input: { answer: given, expectedVersion: version } } }).then(
        ({ data }) => data?.recordInvitationAnswer.userErrors,
      ),
    );
    if (done) onChanged();
  };
  return (
    <Select
      size="xs"
      aria-label={t('answerOf', { name: person?.name ?? '' })}
      placeholder={t('notAnswered')}
      allowDeselect={false}
      data={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
      value={answer}
      onChange={(value) => value && void say(value as InvitationAnswer)}
    />
  );
}

function Decision({ invitee }: { invitee: InviteeLineFragment }) {
  const { t } = useTranslation(['mediaEvents', 'app']);
  const told = useTold();
  const [decide] = useMutation(DecideAccreditationDocument);
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const { person, accreditation, version } = invitee;
  const name = person?.name ?? '';
  const go = async (given: Accreditation, why?: string) => {
    const input = { accreditation: given, reason: why, expectedVersion: version };
    const done = await told(
      decide({ variables: { id: invitee.id, input } }).then(({ data }) => data?.decideAccreditation.userErrors),
    );
    if (done) setRefusing(false);
  };
  return (
    <>
      <Select
        size="xs"
        aria-label={t('accreditationOf', { name })}
        allowDeselect={false}
        data={DECISIONS.map((value) => ({ value, label: t(`accreditation.${value}`) }))}
        value={accreditation}
        onChange={(value) => (value === 'REFUSED' ? setRefusing(true) : value && void go(value as Accreditation))}
      />
      {refusing && (
        <Dialog opened onClose={() => setRefusing(false)} title={t('refuseTitle')}>
          <div className="u-dialog-scroll">
            <TextInput
              label={t('refuseReason', { name })}
              value={reason}
              data-autofocus
              onChange={(change) => setReason(change.currentTarget.value)}
            />
          </div>
          <DialogFoot>
            <Button variant="default" onClick={() => setRefusing(false)}>
              {t('cancel', { ns: 'app' })}
            </Button>
            <Button disabled={reason.trim().length === 0} onClick={() => void go('REFUSED', reason)}>
              {t('refuse')}
            </Button>
          </DialogFoot>
        </Dialog>
      )}
    </>
  );
}

function NotYet({ event, invitee, onChanged }: Omit<InviteeRowProps, 'canChange'>) {
  const { t } = useTranslation(['mediaEvents', 'words']);
  const told = useTold();
  const [log] = useMutation(RecordInvitationsDocument);
  const [remove] = useMutation(RemoveInviteesDocument);
  const name = invitee.person?.name ?? '';
  const inviteeIds = [invitee.id];
  const invitedBy = async (channel: PitchChannel) => {
    const done = await told(
      log({ variables: { id: event.id, input: { inviteeIds, channel } } }).then(
        ({ data }) => data?.recordInvitations.userErrors,
      ),
      t('loggedInvitation'),
    );
    if (done) onChanged();
  };
  const takeOff = async () => {
    const done = await told(
      remove({ variables: { id: event.id, input: { inviteeIds } } }).then(
        ({ data }) => data?.removeInvitees.userErrors,
      ),
    );
    if (done) onChanged();
  };
  return (
    <>
      <Select
        size="xs"
        aria-label={t('invitedBy', { name })}
        placeholder={t('byHand')}
        data={BY_HAND.map((value) => ({ value, label: t(`contactPoint.${value}`, { ns: 'words' }) }))}
        value={null}
        onChange={(value) => value && void invitedBy(value as PitchChannel)}
      />
      <Button size="xs" variant="subtle" aria-label={t('removeNamed', { name })} onClick={() => void takeOff()}>
        {t('remove')}
      </Button>
    </>
  );
}
