import { useMutation } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Face } from '../../design/Face';
import { Mark } from '../../design/Mark';
import { say } from '../../design/toasts';
import type { PitchRecipientLineFragment, PitchStatus } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useMay } from '../accounts';
import { RecordPitchAnswerDocument } from './pitches';

const ANSWERS: PitchStatus[] = ['SENT', 'REPLIED_INTERESTED', 'REPLIED_DECLINED', 'NO_REPLY', 'COVERED'];

/** Each with a state of their own; what is forbidden is said first, and why. */
export function PitchRecipients({ recipients }: { recipients: readonly PitchRecipientLineFragment[] }) {
  return (
    <ul className="u-lines pitch-recipients">
      {recipients.map((recipient) => (
        <Recipient key={recipient.id} recipient={recipient} />
      ))}
    </ul>
  );
}

function Recipient({ recipient }: { recipient: PitchRecipientLineFragment }) {
  const { t } = useTranslation(['media', 'pitchOffers', 'words', 'errors']);
  const dates = useDates();
  const mayWrite = useMay('media:write');
  const [record] = useMutation(RecordPitchAnswerDocument);
  const { person, sentAt, delivery, suppression, leftOut, isHeld, status, reply, exclusiveElsewhereUntil } = recipient;
  const why = suppression ?? leftOut;
  const answer = async (given: PitchStatus) => {
    const input = { status: given, expectedVersion: recipient.version };
    const done = await record({ variables: { id: recipient.id, input } }).catch(() => null);
    const [refused] = done?.data?.recordPitchAnswer.userErrors ?? [];
    if (!done || refused) say(refused?.message ?? t('notSaved', { ns: 'errors' }), { tone: 'bad' });
  };
  if (!person) return null;
  return (
    <li data-guard={why ? true : undefined}>
      <div>
        <h3>
          <Face name={person.name} />
          <Link to="/people/$personId" params={{ personId: person.id }} search={{ tab: 'media' }}>
            {person.name}
          </Link>
        </h3>
        <p className="u-line-sub">{person.currentMembership?.organisation?.name}</p>
      </div>
      <p>
        {!sentAt && why ? (
          <Mark tone="bad" icon={IconHandStop}>
            {exclusiveElsewhereUntil
              ? t('exclusiveElsewhere', { ns: 'pitchOffers', when: dates.moment(exclusiveElsewhereUntil) })
              : t(`why.${why}`)}
          </Mark>
        ) : !sentAt && isHeld ? (
          <Mark tone="wait" icon={IconHandStop}>
            {t('held')}
          </Mark>
        ) : (
          [delivery && t(`mail.${delivery}`), reply].filter(Boolean).join(' · ')
        )}
      </p>
      {sentAt &&
        (mayWrite ? (
          <Select
            size="xs"
            aria-label={t('answerOf', { name: person.name })}
            allowDeselect={false}
            data={ANSWERS.map((value) => ({ value, label: t(`pitchStatus.${value}`, { ns: 'words' }) }))}
            value={status}
            onChange={(value) => value && void answer(value as PitchStatus)}
          />
        ) : (
          <span>{t(`pitchStatus.${status}`, { ns: 'words' })}</span>
        ))}
    </li>
  );
}
