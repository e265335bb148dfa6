import { Select } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChoiceList } from '../../../design/Choice';
import { DateButton } from '../../../design/DateButton';
import { Field } from '../../../design/Field';
import { LoadFailed } from '../../../design/LoadState';
import { Note } from '../../../design/Note';
import { errorAt, errorsElsewhere, type RecordKind, type ShareRight, type UserError } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { FieldSetBars } from '../marks';
import { PartnerFinder } from './PartnerFinder';
import type { useBinding } from './binding';
import { fieldSetsOf, type ShareValues } from './share-values';

const RIGHTS: ShareRight[] = ['VIEW', 'COMMENT', 'CONTRIBUTE'];
const bars = {
  SUMMARY: () => <FieldSetBars fieldSet="SUMMARY" />,
  CONTACT: () => <FieldSetBars fieldSet="CONTACT" />,
  FULL: () => <FieldSetBars fieldSet="FULL" />,
};
const SHOWN = ['toOrganisationId', 'toCoalitionId', 'agreementId', 'purpose', 'fieldSet', 'may', 'expiresOn'];

type ShareFormProps = {
  values: ShareValues;
  kind: RecordKind;
  errors: readonly UserError[];
  known: ReturnType<typeof useBinding>;
  onChange: (part: Partial<ShareValues>) => void;
  onSubmit: () => void;
};

export function ShareForm({ values, kind, errors, known, onChange, onSubmit }: ShareFormProps) {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const dates = useDates();
  const { partner } = values;
  const agreement = known.binding.find(({ id }) => id === values.agreementId);
  const unbound = partner && known.isKnown && known.binding.length === 0;
  const lastDay = values.expiresOn ? dates.short(values.expiresOn) : t('withAgreement');
  const fieldSets = agreement ? fieldSetsOf(agreement, kind) : [];
  return (
    <form
      id="share"
      className="share-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {errorsElsewhere(errors, SHOWN).map((error) => (
        <Note key={error.message} tone="bad" live>
          {error.message}
        </Note>
      ))}
      {known.error ? (
        <LoadFailed title={t('agreementsFailed')} error={known.error} onRetry={() => void known.refetch()} />
      ) : null}
      <PartnerFinder
        value={partner}
        inForce={known.inForce}
        error={errorAt(errors, 'toOrganisationId') ?? errorAt(errors, 'toCoalitionId')}
        onChange={(chosen) => onChange({ partner: chosen, agreementId: null, purpose: null })}
      />
      {unbound && (
        <Note>
          {t('noneBinds', { name: partner.name })}{' '}
          <Link className="u-link" to="/partners">
            {t('toAgreements')}
          </Link>
        </Note>
      )}
      {partner && known.binding.length > 0 && (
        <>
          <Select
            label={t('agreement')}
            description={
              agreement && (agreement.expiresOn ? t('untilDay', { day: dates.short(agreement.expiresOn) }) : t('noEnd'))
            }
            allowDeselect={false}
            value={values.agreementId}
            error={errorAt(errors, 'agreementId')}
            data={known.binding.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(agreementId) => onChange({ agreementId, purpose: null })}
          />
          {agreement && agreement.purposes.length === 0 ? (
            <Note>{t('noPurposes')}</Note>
          ) : (
            <Select
              label={t('purpose')}
              description={t('purposeHelp')}
              allowDeselect={false}
              value={values.purpose}
              error={errorAt(errors, 'purpose')}
              data={agreement?.purposes ?? []}
              onChange={(purpose) => onChange({ purpose })}
            />
          )}
          <Field
            label={t('howMuch')}
            error={errorAt(errors, 'fieldSet')}
            help={fieldSets.length === 1 && t('noContactPoints')}
          >
            {() => (
              <ChoiceList
                label={t('howMuch')}
                value={values.fieldSet}
                options={fieldSets.map((value) => ({
                  value,
                  label: t(`fieldSet.${value}`),
                  text: t(`fieldSetText.${kind}.${value}`),
                  icon: bars[value],
                }))}
                onChange={(fieldSet) => onChange({ fieldSet })}
              />
            )}
          </Field>
          <div className="u-form-row">
            <Select
              label={t('theyMay')}
              allowDeselect={false}
              value={values.may}
              error={errorAt(errors, 'may')}
              data={RIGHTS.map((value) => ({ value, label: t(`mayText.${value}`) }))}
              onChange={(may) => onChange({ may: may as ShareRight })}
            />
            <Field label={t('lastDay')} error={errorAt(errors, 'expiresOn')}>
              {() => (
                <span>
                  <DateButton
                    label={`${t('lastDay')}: ${lastDay}`}
                    value={values.expiresOn}
                    minDate={dates.today}
                    clearLabel={t('withAgreement')}
                    onChange={(expiresOn) => onChange({ expiresOn })}
                  >
                    {lastDay}
                  </DateButton>
                </span>
              )}
            </Field>
          </div>
        </>
      )}
    </form>
  );
}
