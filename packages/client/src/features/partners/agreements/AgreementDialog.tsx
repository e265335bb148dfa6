import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { Note } from '../../../design/Note';
import { say } from '../../../design/toasts';
import {
  errorAt,
  errorsElsewhere,
  graphql,
  type AgreementDetailsFragment,
  type AgreementKind,
  type DataClass,
  type UserError,
} from '../../../graphql';
import { CoalitionSelect } from '../coalitions/CoalitionSelect';
import { DayField } from '../DayField';
import { agreementInput, agreementValues, DATA_CLASSES, KINDS, type AgreementValues } from './agreement-values';
import { PartyFields } from './PartyFields';
import './agreement-lines';

const RecordAgreementDocument = graphql(`
  mutation RecordAgreement($input: RecordAgreementInput!) {
    recordAgreement(input: $input) {
      agreement {
        ...AgreementDetails
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const AmendAgreementDocument = graphql(`
  mutation AmendAgreement($id: ID!, $input: AmendAgreementInput!) {
    amendAgreement(id: $id, input: $input) {
      agreement {
        ...AgreementDetails
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type AgreementDialogProps = {
  agreement?: AgreementDetailsFragment;
  onClose: () => void;
  onSaved?: (id: string) => void;
};

/** Records an agreement from its first draft on, or changes it; what is shared under it follows. */
export function AgreementDialog({ agreement, onClose, onSaved }: AgreementDialogProps) {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const [values, setValues] = useState(() => agreementValues(agreement));
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [record, recording] = useMutation(RecordAgreementDocument);
  const [amend, amending] = useMutation(AmendAgreementDocument);
  const change = (part: Partial<AgreementValues>) => setValues((before) => ({ ...before, ...part }));
  const send = async () => {
    const input = { ...agreementInput(values, agreement), idempotencyKey: key };
    const update = { update: (cache: Parameters<NonNullable<typeof forget>>[0]) => forget(cache) };
    if (!agreement) return (await record({ variables: { input }, ...update })).data?.recordAgreement;
    const amended = { ...input, expectedVersion: agreement.version };
    return (await amend({ variables: { id: agreement.id, input: amended }, ...update })).data?.amendAgreement;
  };
  const save = async () => {
    if (!values.title.trim()) return setErrors([{ code: 'REQUIRED', message: t('titleMissing'), path: ['title'] }]);
    try {
      const payload = await send();
      setErrors(payload?.userErrors ?? []);
      const saved = payload?.agreement;
      if (!saved) return setKey(crypto.randomUUID());
      say(t('agreementSaved', { title: saved.title }));
      onClose();
      return onSaved?.(saved.id);
    } catch {
      return setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={agreement ? t('amendAgreement') : t('newAgreement')} width={640}>
      <form
        id="agreement"
        className="u-dialog-scroll"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {errorsElsewhere(errors, Object.keys(values)).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <TextInput
          label={t('titleOf')}
          value={values.title}
          error={errorAt(errors, 'title')}
          data-autofocus
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <div className="u-form-row">
          <Select
            label={t('sortOf')}
            allowDeselect={false}
            value={values.type}
            data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={(type) => change({ type: type as AgreementKind })}
          />
          <CoalitionSelect
            label={t('bindsCoalition')}
            value={values.coalition}
            error={errorAt(errors, 'coalitionId')}
            onChange={(coalition) => change({ coalition })}
          />
        </div>
        <PartyFields parties={values.parties} errors={errors} onChange={(parties) => change({ parties })} />
        <Days values={values} errors={errors} onChange={change} />
        <TagsInput
          label={t('purposes')}
          description={t('purposesHelp')}
          value={values.purposes}
          error={errorAt(errors, 'purposes')}
          onChange={(purposes) => change({ purposes })}
        />
        <Checkbox.Group
          label={t('mayBeShared')}
          value={values.dataClasses}
          error={errorAt(errors, 'dataClasses')}
          onChange={(dataClasses) => change({ dataClasses: dataClasses as DataClass[] })}
        >
          <div className="u-checks">
            {DATA_CLASSES.map((value) => (
              <Checkbox key={value} value={value} label={t(`dataClass.${value}`)} />
            ))}
          </div>
        </Checkbox.Group>
      </form>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button type="submit" form="agreement" loading={recording.loading || amending.loading}>
          {t('saveAgreement')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

type Forgettable = { evict: (options: { id: string; fieldName: string }) => boolean };

/** Which agreements there are, and in which order, has changed. */
function forget(cache: Forgettable): void {
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'agreements' });
}

type DaysProps = {
  values: AgreementValues;
  errors: readonly UserError[];
  onChange: (part: Partial<AgreementValues>) => void;
};

function Days({ values, errors, onChange }: DaysProps) {
  const { t } = useTranslation('partners');
  return (
    <>
      <div className="u-form-row">
        <DayField
          label={t('signedOn')}
          noneLabel={t('notSigned')}
          value={values.signedOn}
          error={errorAt(errors, 'signedOn')}
          onChange={(signedOn) => onChange({ signedOn })}
        />
        <DayField
          label={t('from')}
          noneLabel={t('whenSigned')}
          value={values.effectiveFrom}
          error={errorAt(errors, 'effectiveFrom')}
          onChange={(effectiveFrom) => onChange({ effectiveFrom })}
        />
        <DayField
          label={t('lastDay')}
          noneLabel={t('noEnd')}
          value={values.expiresOn}
          error={errorAt(errors, 'expiresOn')}
          onChange={(expiresOn) => onChange({ expiresOn })}
        />
      </div>
      <div className="u-form-row">
        <NumberInput
          label={t('noticeDays')}
          description={t('noticeHelp')}
          min={0}
          max={730}
          value={values.renewalNoticeDays}
          error={errorAt(errors, 'renewalNoticeDays')}
          onChange={(renewalNoticeDays) => onChange({ renewalNoticeDays })}
        />
      </div>
      {!values.signedOn && (
        <Checkbox
          label={t('isUnderReview')}
          checked={values.isUnderReview}
          onChange={(event) => onChange({ isUnderReview: event.currentTarget.checked })}
        />
      )}
    </>
  );
}
