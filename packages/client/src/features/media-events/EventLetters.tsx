import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../design/Empty';
import { lazily } from '../../design/lazily';
import { Mark } from '../../design/Mark';
import type { LetterAudience, LetterLineFragment, MediaEventFactsFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { ResendLetterDocument } from './invitees';
import { useIsOver } from './use-is-over';
import { useTold } from './use-told';

const LetterDialog = lazily(() => import('./LetterDialog'), 'LetterDialog');

type EventLettersProps = {
  event: MediaEventFactsFragment;
  letters: readonly LetterLineFragment[];
  onChanged: () => void;
};

/** What was written to those who came and to those who did not, and what became of it with each. */
export function EventLetters({ event, letters, onChanged }: EventLettersProps) {
  const { t } = useTranslation('mediaEvents');
  const [writing, setWriting] = useState<Exclude<LetterAudience, 'MOVED_UP'> | null>(null);
  const isOver = useIsOver(event) && !event.cancelledAt;
  const may = event.viewerCan.amend;
  const acts = may && (
    <>
      {isOver && <Button onClick={() => setWriting('CAME')}>{t('letterCame')}</Button>}
      {isOver && (
        <Button variant="default" onClick={() => setWriting('MISSED')}>
          {t('letterMissed')}
        </Button>
      )}
      {!isOver && (
        <Button variant="default" onClick={() => setWriting('INVITED')}>
          {t('letterInvited')}
        </Button>
      )}
    </>
  );
  return (
    <>
      {letters.length === 0 ? (
        <Empty title={t('noLetter')} actions={acts}>
          {t('noLetterText')}
        </Empty>
      ) : (
        <>
          <div className="event-bar">{acts}</div>
          {letters.map((letter) => (
            <OneLetter key={letter.id} letter={letter} mayResend={may} onChanged={onChanged} />
          ))}
        </>
      )}
      {writing && <LetterDialog event={event} audience={writing} onSent={onChanged} onClose={() => setWriting(null)} />}
    </>
  );
}

type OneLetterProps = { letter: LetterLineFragment; mayResend: boolean; onChanged: () => void };

function OneLetter({ letter, mayResend, onChanged }: OneLetterProps) {
  const { t } = useTranslation(['mediaEvents', 'media']);
  const dates = useDates();
  const told = useTold();
  const [resend, { loading }] = useMutation(ResendLetterDocument);
  const { nodes, totalCount } = letter.recipients;
  const missed = nodes.some(({ delivery }) => delivery && delivery !== 'SENT' && delivery !== 'QUEUED');
  const again = async () => {
    const done = await told(
      resend({ variables: { id: letter.id } }).then(({ data }) => data?.resendMediaEventLetter.userErrors),
      t('letterSent'),
    );
    if (done) onChanged();
  };
  return (
    <section className="letter" aria-labelledby={letter.id}>
      <header>
        <h2 id={letter.id}>{t(`letterTo.${letter.audience}`)}</h2>
        <p>
          {[
            letter.subject,
            t('sentOn', { when: dates.moment(letter.sentAt) }),
            t('delivered', { count: letter.deliveredCount }),
          ].join(' · ')}
        </p>
        {mayResend && missed && (
          <Button size="xs" variant="default" loading={loading} onClick={() => void again()}>
            {t('resend')}
          </Button>
        )}
      </header>
      <ul className="u-lines">
        {nodes.map(({ id, invitee, leftOut, delivery }) => (
          <li key={id}>
            <h3>{invitee?.person?.name}</h3>
            <p>
              {leftOut ? (
                <Mark tone="bad" icon={IconHandStop}>
                  {t(`why.${leftOut}`)}
                </Mark>
              ) : (
                delivery && t(`mail.${delivery}`, { ns: 'media' })
              )}
            </p>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && <p className="u-help">{t('notAll', { shown: nodes.length, total: totalCount })}</p>}
    </section>
  );
}
