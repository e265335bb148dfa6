import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../design/Chip';
import { Face } from '../../design/Face';
import { Field } from '../../design/Field';
import { Finder } from '../../design/Finder';
import { useStakeholderSearch } from '../people';

export type Named = { id: string; name: string };

type OrganisationFieldProps = {
  value: Named | null;
  onChange: (organisation: Named | null) => void;
  error: string | undefined;
};

/** For which outlet, school or office somebody asks. */
export function OrganisationField({ value, onChange, error }: OrganisationFieldProps) {
  const { t } = useTranslation('enquiries');
  const [text, setText] = useState('');
  const { hits, loading } = useStakeholderSearch(text, ['ORGANISATION']);
  const options = hits.flatMap(({ organisation }) =>
    organisation
      ? [{ id: organisation.id, name: organisation.name, face: <Face name={organisation.name} square /> }]
      : [],
  );
  return (
    <Field label={t('organisation')} error={error}>
      {({ id, describedBy, invalid }) =>
        value ? (
          <div className="u-tokens">
            <Chip on removeLabel={t('removeChip', { name: value.name })} onRemove={() => onChange(null)}>
              {value.name}
            </Chip>
          </div>
        ) : (
          <Finder
            id={id}
            describedBy={describedBy}
            invalid={invalid}
            label={t('organisation')}
            text={text}
            onText={setText}
            loading={loading}
            options={options}
            onPick={({ id: picked, name }) => onChange({ id: picked, name })}
          />
        )
      }
    </Field>
  );
}
