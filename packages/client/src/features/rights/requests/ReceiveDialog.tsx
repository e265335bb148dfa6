import { useState } from 'react';
import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateButton } from '../../../design/DateButton';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { Field } from '../../../design/Field';
import { Note } from '../../../design/Note';
import { errorAt, errorsElsewhere, type ConsentMeans, type SubjectRight, type UserError } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { useReceiveRequest } from './use-request-acts';

const RIGHTS: SubjectRight[] = ['ACCESS', 'PORTABILITY', 'RECTIFICATION', 'ERASURE', 'OBJECTION'];
const MEANS: ConsentMeans[] = ['FORM', 'LETTER', 'EMAIL', 'MESSAGE', 'SPOKEN', 'OTHER'];

type ReceiveDialogProps = { onClose: () => void; onReceived: (id: string) => void };

/** Puts a request into the register as it came. */
export function ReceiveDialog({ onClose, onReceived }: ReceiveDialogProps) {
  const { t } = useTranslation(['rights', 'consents', 'app', 'errors']);
  const dates = useDates();
  const [receive, { loading }] = useReceiveRequest();
  const [kind, setKind] = useState<SubjectRight>('ACCESS');
  const [name, setName] = useState('');
  const [means, setMeans] = useState<ConsentMeans>('LETTER');
  const [receivedOn, setReceivedOn] = useState(dates.today);
  const [details, setDetails] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    const input = {
      idempotencyKey: key,
      kind,
      subjectName: name.trim(),
      means,
      receivedOn,
      details: details.trim() || undefined,
    };
    try {
      const answer = (await receive({ variables: { input } })).data?.receiveSubjectRequest;
      setErrors(answer?.userErrors ?? []);
      if (answer?.subjectRequest) onReceived(answer.subjectRequest.id);
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('receive')}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['subjectName', 'receivedOn', 'details']).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <TextInput
          label={t('subjectName')}
          data-autofocus
          value={name}
          error={errorAt(errors, 'subjectName')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={t('whatTheyAsk')}
          description={t(`within.${kind}`)}
          allowDeselect={false}
          value={kind}
          data={RIGHTS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(value) => value && setKind(value as SubjectRight)}
        />
        <Select
          label={t('howItCame')}
          allowDeselect={false}
          value={means}
          data={MEANS.map((value) => ({ value, label: t(`means.${value}`, { ns: 'consents' }) }))}
          onChange={(value) => value && setMeans(value as ConsentMeans)}
        />
        <Field label={t('receivedOn')} error={errorAt(errors, 'receivedOn')} className="day-field">
          {() => (
            <span>
              <DateButton
                label={`${t('receivedOn')}: ${dates.short(receivedOn)}`}
                value={receivedOn}
                onChange={(day) => setReceivedOn(day ?? dates.today)}
              >
                {dates.short(receivedOn)}
              </DateButton>
            </span>
          )}
        </Field>
        <Textarea
          label={
            <>
              {t('details')} <span className="u-optional">{t('optional', { ns: 'app' })}</span>
            </>
          }
          autosize
          minRows={2}
          value={details}
          error={errorAt(errors, 'details')}
          onChange={(event) => setDetails(event.currentTarget.value)}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('register')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
