import { useState, type ReactNode } from 'react';
import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateButton } from '../../design/DateButton';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Field } from '../../design/Field';
import { Note } from '../../design/Note';
import {
  errorAt,
  errorsElsewhere,
  type ContactPointFieldsFragment,
  type ContactPointType,
  type UserError,
} from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { SensitivityChoice } from '../sharing';
import type { ContactValues } from './contact-values';
import { isNumber } from './reach';

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

const SHOWN = ['type', 'value', 'label', 'validFrom', 'validUntil', 'theirs'];

type FormProps = {
  title: string;
  values: ContactValues;
  /** When and by whom it was last made sure of. */
  verified?: Pick<ContactPointFieldsFragment, 'verifiedAt' | 'verifiedBy'>;
  canChangeType: boolean;
  /** The errors; `isVerified` when somebody made sure of it just now. */
  onSave: (values: ContactValues, isVerified: boolean) => Promise<UserError[]>;
  onClose: () => void;
  notice?: (change: (part: Partial<ContactValues>) => void) => ReactNode;
};

export function ContactPointForm({
  title,
  values: given,
  verified,
  canChangeType,
  onSave,
  onClose,
  notice,
}: FormProps) {
  const { t } = useTranslation(['contacts', 'words', 'app', 'errors']);
  const [values, setValues] = useState(given);
  const [errors, setErrors] = useState<UserError[]>([]);
  const [isVerified, setVerified] = useState(false);
  const [busy, setBusy] = useState(false);
  const dates = useDates();
  const change = (part: Partial<ContactValues>) => setValues((before) => ({ ...before, ...part }));
  const save = async () => {
    setBusy(true);
    try {
      const refused = await onSave(values, isVerified);
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
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        {notice?.(change)}
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
          error={errorAt(errors, 'label')}
          onChange={(event) => change({ label: event.currentTarget.value })}
        />
        <Checkbox
          label={t('isPreferred')}
          checked={values.isPreferred}
          onChange={(event) => change({ isPreferred: event.currentTarget.checked })}
        />
        <div className="u-form-row">
          <GoodDay
            label={t('validFrom')}
            value={values.validFrom}
            error={errorAt(errors, 'validFrom')}
            onChange={(validFrom) => change({ validFrom })}
          />
          <GoodDay
            label={t('validUntil')}
            value={values.validUntil}
            error={errorAt(errors, 'validUntil')}
            onChange={(validUntil) => change({ validUntil })}
          />
        </div>
        <Checkbox
          label={t('madeSure')}
          description={
            verified?.verifiedAt
              ? [t('lastVerified', { day: dates.full(dates.dayOf(verified.verifiedAt)) }), verified.verifiedBy?.name]
                  .filter(Boolean)
                  .join(', ')
              : t('neverVerified')
          }
          checked={isVerified}
          onChange={(event) => setVerified(event.currentTarget.checked)}
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

type GoodDayProps = {
  label: string;
  value: string | null;
  error: string | undefined;
  onChange: (day: string | null) => void;
};

function GoodDay({ label, value, error, onChange }: GoodDayProps) {
  const { t } = useTranslation('contacts');
  const dates = useDates();
  return (
    <Field label={label} error={error}>
      {() => (
        <span>
          <DateButton
            label={`${label}: ${value ? dates.full(value) : t('noDay')}`}
            value={value}
            clearLabel={t('noDay')}
            onChange={onChange}
          >
            {value ? dates.full(value) : t('noDay')}
          </DateButton>
        </span>
      )}
    </Field>
  );
}
