import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, type UserError } from '../../graphql';
import { addDays, clockIn, dayIn } from '../../lib/instants';
import { SetEmbargoDocument } from './embargoes';
import { InstantFields, instantOf, type Moment } from './InstantFields';

type EmbargoDialogProps = {
  id: string;
  version?: number | undefined;
  until: string | null;
  note?: string | undefined;
  onDone: () => void;
  onClose: () => void;
};

/** Sets or moves an embargo; a refusal leaves what was typed. */
export function EmbargoDialog({ id, version, until, note, onDone, onClose }: EmbargoDialogProps) {
  const { t } = useTranslation(['releases', 'app', 'errors']);
  const [set, { loading }] = useMutation(SetEmbargoDocument);
  const [moment, setMoment] = useState<Moment>(() =>
    until
      ? { day: dayIn(new Date(until)), clock: clockIn(new Date(until)) }
      : { day: addDays(dayIn(new Date()), 1), clock: '10:00' },
  );
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const save = async () => {
    const instant = instantOf(moment);
    if (!instant) return;
    try {
      const answer = await set({ variables: { id, input: { until: instant, expectedVersion: version } } });
      const refused = answer.data?.setEmbargo.userErrors ?? [];
      setErrors(refused);
      if (refused.length > 0) return;
      onDone();
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('embargoTitle')}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['until']).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <InstantFields
          label={t('embargo')}
          value={moment}
          error={errorAt(errors, 'until')}
          onChange={(value) => {
            setErrors([]);
            setMoment(value);
          }}
        />
        {note && <Note>{note}</Note>}
        <p className="u-help">{t('heldLong')}</p>
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t(until ? 'moveEmbargo' : 'setEmbargo')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
