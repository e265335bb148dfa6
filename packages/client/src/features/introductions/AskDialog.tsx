import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { say } from '../../design/toasts';
import { errorAt, errorsElsewhere, type UserError } from '../../graphql';
import { addDays } from '../../lib/instants';
import { useDates } from '../../lib/use-dates';
import { AskForIntroductionDocument, IntroductionsDocument } from './introductions';

type AskDialogProps = { coalitions: readonly { id: string; name: string }[]; onClose: () => void };

const SHOWN = ['coalitionId', 'wanted', 'purpose', 'endsOn'];
/** Days that a request is asked unless told. */
const USUALLY = 14;

/** Asks a coalition for a way to somebody. */
export function AskDialog({ coalitions, onClose }: AskDialogProps) {
  const { t } = useTranslation(['introductions', 'app', 'errors']);
  const dates = useDates();
  const [send, { loading }] = useMutation(AskForIntroductionDocument, { refetchQueries: [IntroductionsDocument] });
  const [coalitionId, setCoalitionId] = useState(coalitions[0]?.id ?? '');
  const [wanted, setWanted] = useState('');
  const [purpose, setPurpose] = useState('');
  const [endsOn, setEndsOn] = useState(() => addDays(dates.today, USUALLY));
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    try {
      const input = { coalitionId, wanted: wanted.trim(), purpose: purpose.trim(), endsOn, idempotencyKey: key };
      const refused = (await send({ variables: { input } })).data?.askForIntroduction.userErrors ?? [];
      setErrors(refused);
      if (refused.length > 0) return;
      say(t('asked'));
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('ask')} width={560}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <p className="u-sub">{t('askText')}</p>
        <TextInput
          label={t('wanted')}
          value={wanted}
          error={errorAt(errors, 'wanted')}
          data-autofocus
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <Textarea
          label={t('purpose')}
          description={t('purposeHelp')}
          autosize
          minRows={2}
          value={purpose}
          error={errorAt(errors, 'purpose')}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
        <Select
          label={t('coalition')}
          data={coalitions.map(({ id, name }) => ({ value: id, label: name }))}
          value={coalitionId}
          allowDeselect={false}
          error={errorAt(errors, 'coalitionId')}
          onChange={(value) => setCoalitionId(value ?? '')}
        />
        <TextInput
          label={t('lastDay')}
          type="date"
          value={endsOn}
          error={errorAt(errors, 'endsOn')}
          onChange={(event) => setEndsOn(event.currentTarget.value)}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('sendRequest')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
