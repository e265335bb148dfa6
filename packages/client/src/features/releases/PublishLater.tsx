import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, type UserError } from '../../graphql';
import { addDays, dayIn } from '../../lib/instants';
import { InstantFields, instantOf, type Moment } from '../embargoes';

type PublishLaterProps = {
  onDo: (publishAt: string) => Promise<readonly UserError[]>;
  onDone: () => void;
  onClose: () => void;
};

/** When it becomes public, by itself. */
export function PublishLater({ onDo, onDone, onClose }: PublishLaterProps) {
  const { t } = useTranslation(['releases', 'app', 'errors']);
  const [moment, setMoment] = useState<Moment>(() => ({ day: addDays(dayIn(new Date()), 1), clock: '10:00' }));
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    const publishAt = instantOf(moment);
    if (!publishAt) return;
    setBusy(true);
    try {
      const refused = await onDo(publishAt);
      setErrors(refused);
      if (refused.length > 0) return;
      onDone();
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notDone', { ns: 'errors' }), path: [] }]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('publishLater')}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['publishAt']).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <InstantFields
          label={t('publishAt')}
          value={moment}
          error={errorAt(errors, 'publishAt')}
          onChange={(value) => {
            setErrors([]);
            setMoment(value);
          }}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={busy} onClick={() => void save()}>
          {t('schedule')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
