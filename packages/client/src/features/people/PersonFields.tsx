import { MultiSelect, NumberInput, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LawfulBasis } from '../../graphql';
import { ConstituencySelect, CountySelect } from '../choices';
import { SensitivityChoice } from '../sharing';
import { useTermLabel, useTerms } from '../vocabularies';
import type { PersonValues } from './person-values';

const BASES: LawfulBasis[] = [
  'CONSENT',
  'LEGITIMATE_INTEREST',
  'PUBLIC_INTEREST',
  'CONTRACT',
  'LEGAL_OBLIGATION',
  'VITAL_INTEREST',
];

type PersonFieldsProps = {
  values: PersonValues;
  onChange: (part: Partial<PersonValues>) => void;
  errorOf: (field: string) => string | undefined;
};

/** The name, which the form leads with. */
export function PersonNameFields({ values, onChange, errorOf }: PersonFieldsProps) {
  const { t } = useTranslation('people');
  return (
    <div className="person-name-row">
      <TextInput
        label={t('honorific')}
        placeholder={t('honorificPlaceholder')}
        value={values.honorificPrefix}
        onChange={(event) => onChange({ honorificPrefix: event.currentTarget.value })}
      />
      <TextInput
        label={t('name')}
        data-autofocus
        autoComplete="off"
        value={values.name}
        error={errorOf('name')}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
    </div>
  );
}

/** What a new person's form and a known one's share. */
export function PersonFields({ values, onChange, errorOf }: PersonFieldsProps) {
  const { t } = useTranslation(['people', 'words']);
  const kinds = useTerms('STAKEHOLDER_KIND');
  const say = useTermLabel();
  return (
    <>
      <div className="u-form-row">
        <CountySelect
          label={t('county')}
          value={values.countyId}
          error={errorOf('countyId')}
          onChange={(countyId) => onChange({ countyId, constituencyId: null })}
        />
        <ConstituencySelect
          label={t('constituency')}
          countyId={values.countyId}
          value={values.constituencyId}
          error={errorOf('constituencyId')}
          onChange={(constituencyId) => onChange({ constituencyId })}
        />
      </div>
      <MultiSelect
        label={t('addedKinds')}
        description={t('addedKindsHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        searchable
        data={kinds.map((kind) => ({ value: kind.id, label: say(kind) }))}
        value={values.kindIds}
        error={errorOf('kindIds')}
        onChange={(kindIds) => onChange({ kindIds })}
      />
      <Textarea
        label={t('summary')}
        autosize
        minRows={2}
        value={values.summary}
        error={errorOf('summary')}
        onChange={(event) => onChange({ summary: event.currentTarget.value })}
      />
      <div className="u-form-row">
        <TagsInput
          label={t('tags')}
          value={values.tags}
          error={errorOf('tags')}
          onChange={(tags) => onChange({ tags })}
        />
        <NumberInput
          label={t('rhythm')}
          placeholder="60"
          min={1}
          max={730}
          value={values.contactRhythmDays ?? ''}
          error={errorOf('contactRhythmDays')}
          onChange={(days) => onChange({ contactRhythmDays: typeof days === 'number' ? days : null })}
        />
      </div>
      <div className="u-form-row">
        <Select
          label={t('gender')}
          clearable
          value={values.gender || null}
          data={[
            { value: 'female', label: t('female') },
            { value: 'male', label: t('male') },
            { value: 'other', label: t('otherGender') },
          ]}
          onChange={(gender) => onChange({ gender: gender ?? '' })}
        />
        <Select
          label={t('basis')}
          clearable
          value={values.lawfulBasis}
          error={errorOf('lawfulBasis')}
          data={BASES.map((basis) => ({ value: basis, label: t(`lawfulBasis.${basis}`, { ns: 'words' }) }))}
          onChange={(basis) => onChange({ lawfulBasis: basis as LawfulBasis | null })}
        />
      </div>
      <TextInput
        label={t('basisSource')}
        placeholder={t('basisSourcePlaceholder')}
        value={values.lawfulBasisSource}
        error={errorOf('lawfulBasisSource')}
        onChange={(event) => onChange({ lawfulBasisSource: event.currentTarget.value })}
      />
      <div>
        <span className="u-field-label">{t('access')}</span>
        <SensitivityChoice
          label={t('access')}
          value={values.sensitivity}
          onChange={(sensitivity) => onChange({ sensitivity })}
        />
      </div>
    </>
  );
}
