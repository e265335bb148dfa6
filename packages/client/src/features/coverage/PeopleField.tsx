import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../design/Chip';
import { Face } from '../../design/Face';
import { Field } from '../../design/Field';
import { Finder } from '../../design/Finder';
import { positionOf, useStakeholderSearch } from '../people';
import type { Named } from './OutletSelect';

type PeopleFieldProps = {
  label: string;
  value: Named[];
  onChange: (people: Named[]) => void;
  error?: string | undefined;
};

/** People on record, as tokens. */
export function PeopleField({ label, value, onChange, error }: PeopleFieldProps) {
  const { t } = useTranslation('coverage');
  const [text, setText] = useState('');
  const { hits, loading } = useStakeholderSearch(text, ['PERSON']);
  const options = hits.flatMap(({ person }) =>
    person && !value.some(({ id }) => id === person.id)
      ? [
          {
            id: person.id,
            name: person.name,
            note: positionOf(person.currentMembership),
            face: <Face name={person.name} />,
          },
        ]
      : [],
  );
  return (
    <Field label={label} error={error}>
      {({ id, describedBy, invalid }) => (
        <Finder
          id={id}
          describedBy={describedBy}
          invalid={invalid}
          label={label}
          tokens={value.map((each) => (
            <Chip
              key={each.id}
              on
              removeLabel={t('removeChip', { name: each.name })}
              onRemove={() => onChange(value.filter(({ id: other }) => other !== each.id))}
            >
              {each.name}
            </Chip>
          ))}
          text={text}
          onText={setText}
          loading={loading}
          options={options}
          onPick={({ id: picked, name }) => onChange([...value, { id: picked, name }])}
          onRemoveLast={() => onChange(value.slice(0, -1))}
        />
      )}
    </Field>
  );
}
