import { useState } from 'react';
import { Button, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateButton } from '../../design/DateButton';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Field } from '../../design/Field';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, type ConsentMeans, type ConsentPurpose, type UserError } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useRecordConsent, useWithdrawConsent } from './use-consent-acts';

export const PURPOSES: ConsentPurpose[] = ['KEEPING', 'CONTACT', 'MAILINGS', 'SHARING', 'PUBLICATION'];
const MEANS: ConsentMeans[] = ['SPOKEN', 'FORM', 'LETTER', 'EMAIL', 'MESSAGE', 'OTHER'];
type Decision = 'GIVEN' | 'WITHDRAWN';

/** What somebody said about one purpose, and how we know. */
export function ConsentDialog({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t } = useTranslation(['consents', 'app', 'errors']);
  const dates = useDates();
  const [record, { loading: recording }] = useRecordConsent();
  const [withdraw, { loading: withdrawing }] = useWithdrawConsent();
  const [decision, setDecision] = useState<Decision>('GIVEN');
  const [purpose, setPurpose] = useState<ConsentPurpose>('CONTACT');
  const [means, setMeans] = useState<ConsentMeans>('SPOKEN');
  const [saidOn, setSaidOn] = useState(dates.today);
  const [evidence, setEvidence] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    const input = { idempotencyKey: key, personId, purpose, means, saidOn, evidence: evidence.trim() || undefined };
    try {
      const refused =
        decision === 'GIVEN'
          ? (await record({ variables: { input } })).data?.recordConsent.userErrors
          : (await withdraw({ variables: { input } })).data?.withdrawConsent.userErrors;
      setErrors(refused ?? []);
      if (!refused?.length) onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('recordTitle')}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['saidOn', 'evidence']).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <SegmentedControl
          aria-label={t('decision')}
          data={[
            { value: 'GIVEN', label: t('agree') },
            { value: 'WITHDRAWN', label: t('takeBack') },
          ]}
          value={decision}
          onChange={(value) => setDecision(value as Decision)}
        />
        <Select
          label={t('purposeLabel')}
          allowDeselect={false}
          value={purpose}
          data={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))}
          onChange={(value) => value && setPurpose(value as ConsentPurpose)}
        />
        {decision === 'WITHDRAWN' && <Note>{t(`effect.${purpose}`)}</Note>}
        <Select
          label={t('meansLabel')}
          allowDeselect={false}
          value={means}
          data={MEANS.map((value) => ({ value, label: t(`means.${value}`) }))}
          onChange={(value) => value && setMeans(value as ConsentMeans)}
        />
        <Field label={t('saidOn')} error={errorAt(errors, 'saidOn')} className="day-field">
          {() => (
            <span>
              <DateButton
                label={`${t('saidOn')}: ${dates.short(saidOn)}`}
                value={saidOn}
                onChange={(day) => setSaidOn(day ?? dates.today)}
              >
                {dates.short(saidOn)}
              </DateButton>
            </span>
          )}
        </Field>
        <TextInput
          label={
            <>
              {t('evidence')} <span className="u-optional">{t('optional', { ns: 'app' })}</span>
            </>
          }
          placeholder={t('evidencePlaceholder')}
          value={evidence}
          error={errorAt(errors, 'evidence')}
          onChange={(event) => setEvidence(event.currentTarget.value)}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={recording || withdrawing} onClick={() => void save()}>
          {decision === 'GIVEN' ? t('saveGiven') : t('saveWithdrawn')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
