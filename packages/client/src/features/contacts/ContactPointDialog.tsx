import { useState } from 'react';
import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import {
  errorAt,
  errorsElsewhere,
  type ContactPointFieldsFragment,
  type ContactPointType,
  type Sensitivity,
  type UserError,
} from '../../graphql';
import { toE164 } from '../../lib/phone-number';
import { SensitivityChoice } from '../sharing';
import { isNumber } from './reach';
import { useAddContactPoint, useAmendContactPoint, type OfRecord } from './use-contact-acts';

const TYPES: ContactPointType[] = [
  'MOBILE',
  'PHONE',
  'EMAIL',
  'WHATSAPP',
  'SIGNAL',
  'SMS',
  'POSTAL',
  'PHYSICAL',
  'WEBSITE',
  'TELEGRAM',
  'FAX',
  'X',
  'FACEBOOK',
  'LINKEDIN',
  'INSTAGRAM',
  'TIKTOK',
  'YOUTUBE',
  'OTHER',
];

type Values = { type: ContactPointType; value: string; label: string; isPreferred: boolean; sensitivity: Sensitivity };

const clean = ({ type, value, label, isPreferred, sensitivity }: Values) => ({
  value: isNumber(type) ? toE164(value) : value.trim(),
  label: label.trim() || null,
  isPreferred,
  sensitivity,
});

export function AddContactPointDialog({ of, onClose }: { of: OfRecord; onClose: () => void }) {
  const { t } = useTranslation('contacts');
  const [add] = useAddContactPoint(of);
  const [key] = useState(() => crypto.randomUUID());
  const save = async (values: Values) => {
    const input = { idempotencyKey: key, ofId: of.id, type: values.type, ...clean(values) };
    return (await add({ variables: { input } })).data?.addContactPoint.userErrors ?? [];
  };
  const fresh: Values = { type: 'MOBILE', value: '', label: '', isPreferred: false, sensitivity: 'INTERNAL' };
  return <ContactPointForm title={t('addTitle')} values={fresh} canChangeType onSave={save} onClose={onClose} />;
}

export function AmendContactPointDialog({
  point,
  onClose,
}: {
  point: ContactPointFieldsFragment;
  onClose: () => void;
}) {
  const { t } = useTranslation('contacts');
  const [amend] = useAmendContactPoint();
  const save = async (values: Values) => {
    const input = { expectedVersion: point.version, ...clean(values) };
    return (await amend({ variables: { id: point.id, input } })).data?.amendContactPoint.userErrors ?? [];
  };
  const values = { ...point, label: point.label ?? '' };
  return (
    <ContactPointForm title={t('amendTitle')} values={values} canChangeType={false} onSave={save} onClose={onClose} />
  );
}

type FormProps = {
  title: string;
  values: Values;
  canChangeType: boolean;
  onSave: (values: Values) => Promise<UserError[]>;
  onClose: () => void;
};

function ContactPointForm({ title, values: given, canChangeType, onSave, onClose }: FormProps) {
  const { t } = useTranslation(['contacts', 'words', 'app', 'errors']);
  const [values, setValues] = useState(given);
  const [errors, setErrors] = useState<UserError[]>([]);
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<Values>) => setValues((before) => ({ ...before, ...part }));
  const save = async () => {
    setBusy(true);
    try {
      const refused = await onSave(values);
      setErrors(refused);
      if (refused.length === 0) onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={title}>
      <form
        className="u-dialog-scroll"
        id="contact-point"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {errorsElsewhere(errors, ['type', 'value', 'label']).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        {canChangeType && (
          <Select
            label={t('kind')}
            allowDeselect={false}
            value={values.type}
            error={errorAt(errors, 'type')}
            data={TYPES.map((type) => ({ value: type, label: t(`contactPoint.${type}`, { ns: 'words' }) }))}
            onChange={(type) => change({ type: type as ContactPointType })}
          />
        )}
        <TextInput
          label={t(`contactPoint.${values.type}`, { ns: 'words' })}
          inputMode={isNumber(values.type) ? 'tel' : values.type === 'EMAIL' ? 'email' : undefined}
          data-autofocus
          value={values.value}
          error={errorAt(errors, 'value')}
          onChange={(event) => change({ value: event.currentTarget.value })}
        />
        <TextInput
          label={
            <>
              {t('label')} <span className="u-optional">{t('optional', { ns: 'app' })}</span>
            </>
          }
          placeholder={t('labelPlaceholder')}
          value={values.label}
          onChange={(event) => change({ label: event.currentTarget.value })}
        />
        <Checkbox
          label={t('isPreferred')}
          checked={values.isPreferred}
          onChange={(event) => change({ isPreferred: event.currentTarget.checked })}
        />
        <div>
          <span className="u-field-label">{t('access')}</span>
          <SensitivityChoice
            label={t('access')}
            value={values.sensitivity}
            onChange={(sensitivity) => change({ sensitivity })}
          />
        </div>
      </form>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button type="submit" form="contact-point" loading={busy}>
          {t('save')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
