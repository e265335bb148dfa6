import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { IconCalendarDown, IconMail, IconPencil, IconWorld, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { lazily } from '../../design/lazily';
import { Mark } from '../../design/Mark';
import { Note } from '../../design/Note';
import { say } from '../../design/toasts';
import type { MediaEventFactsFragment, UserError } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { MediaTrail } from '../media';
import { CancelMediaEventDocument } from './events';
import { useIsOver } from './use-is-over';

const LetterDialog = lazily(() => import('./LetterDialog'), 'LetterDialog');
const MediaEventDialog = lazily(() => import('./MediaEventDialog'), 'MediaEventDialog');

/** What it is called, when and where it is, and how many come. */
export function EventHead({ event, onChanged }: { event: MediaEventFactsFragment; onChanged: () => void }) {
  const { t } = useTranslation(['mediaEvents', 'design']);
  const dates = useDates();
  const [open, setOpen] = useState<'edit' | 'cancel' | 'tell' | null>(null);
  const day = dates.dayOf(event.startsAt);
  const place = [event.venue, event.county?.name].filter(Boolean).join(', ');
  const canAmend = event.viewerCan.amend && !event.cancelledAt;
  const isOver = useIsOver(event);
  return (
    <header className="event-head">
      <nav className="u-trail" aria-label={t('whereYouAre', { ns: 'design' })}>
        <MediaTrail to="/media/events">{t('events')}</MediaTrail>
      </nav>
      <div className="event-title">
        <h1>{event.title}</h1>
        <p>
          {[
            t(`kind.${event.kind}`),
            `${dates.full(day)} ${dates.clock(event.startsAt)}–${dates.clock(event.endsAt)}`,
            place,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="u-line-marks">
          {event.cancelledAt && (
            <Mark tone="bad" look="soft" icon={IconX}>
              {t('cancelled')}
            </Mark>
          )}
          <span>
            {[
              t('invited', { count: event.invitedCount }),
              t('accepted', { count: event.acceptedCount }),
              event.attendedCount > 0 && t('attended', { count: event.attendedCount }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {event.isPublic && (
            <Mark tone="quiet" icon={IconWorld}>
              {t('public')}
            </Mark>
          )}
        </p>
        {event.cancelReason && <p className="u-sub">{event.cancelReason}</p>}
      </div>
      <span className="event-acts">
        <Button
          variant="subtle"
          component="a"
          href={`/media-events/${event.id}.ics`}
          download
          leftSection={<IconCalendarDown size={16} />}
        >
          {t('calendarFile')}
        </Button>
        {canAmend && (
          <Button variant="default" leftSection={<IconPencil size={16} />} onClick={() => setOpen('edit')}>
            {t('edit')}
          </Button>
        )}
        {canAmend && !isOver && (
          <Button variant="subtle" onClick={() => setOpen('cancel')}>
            {t('cancelEvent')}
          </Button>
        )}
      </span>
      {event.viewerCan.amend && event.untoldCount > 0 && (
        <div className="event-untold">
          <Note>
            <p>{t('untold', { count: event.untoldCount })}</p>
            <Button size="xs" variant="default" leftSection={<IconMail size={16} />} onClick={() => setOpen('tell')}>
              {t('tellThem')}
            </Button>
          </Note>
        </div>
      )}
      {open === 'edit' && (
        <MediaEventDialog
          event={event}
          onChanged={onChanged}
          onUntold={() => setOpen('tell')}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'cancel' && (
        <CancelDialog
          event={event}
          onChanged={onChanged}
          onUntold={() => setOpen('tell')}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'tell' && (
        <LetterDialog event={event} audience="UNTOLD" onSent={onChanged} onClose={() => setOpen(null)} />
      )}
    </header>
  );
}

type CancelDialogProps = {
  event: MediaEventFactsFragment;
  onChanged: () => void;
  onUntold: () => void;
  onClose: () => void;
};

function CancelDialog({ event, onChanged, onUntold, onClose }: CancelDialogProps) {
  const { t } = useTranslation(['mediaEvents', 'errors']);
  const [cancel, { loading }] = useMutation(CancelMediaEventDocument);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const go = async () => {
    const input = { reason, expectedVersion: event.version };
    const answer = await cancel({ variables: { id: event.id, input } }).catch(() => null);
    const refused = answer?.data?.cancelMediaEvent.userErrors ?? [
      { code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] },
    ];
    setErrors(refused);
    if (refused.length > 0) return;
    say(t('cancelledNow'));
    onClose();
    onChanged();
    if ((answer?.data?.cancelMediaEvent.mediaEvent?.untoldCount ?? 0) > 0) onUntold();
  };
  return (
    <Dialog opened onClose={onClose} title={t('cancelEvent')}>
      <div className="u-dialog-scroll">
        {errors.map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <p className="u-sub">{t('cancelNote')}</p>
        <TextInput
          label={t('cancelReason')}
          value={reason}
          data-autofocus
          onChange={(change) => setReason(change.currentTarget.value)}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('keep')}
        </Button>
        <Button disabled={reason.trim().length < 3} loading={loading} onClick={() => void go()}>
          {t('cancelEvent')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
