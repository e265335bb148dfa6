import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../design/Chip';
import { Face } from '../../design/Face';
import { Field } from '../../design/Field';
import { Finder, type FinderOption } from '../../design/Finder';
import type { AddableQuery } from '../../graphql';
import { positionOf } from '../people';
import { useTermLabel } from '../vocabularies';
import { AddableDocument } from './contributed';
import type { Attendee } from './contribution-draft';

type AttendeesFieldProps = { value: Attendee[]; onChange: (value: Attendee[]) => void; error?: string | undefined };
type Option = FinderOption & { kind: 'person' | 'organisation' };
type Hit = AddableQuery['search'][number];

const PAUSE_MS = 150;

/** Who took part: those whom the house may add to are found, everybody else is written down as new. */
export function AttendeesField({ value, onChange, error }: AttendeesFieldProps) {
  const { t } = useTranslation('contributions');
  const say = useTermLabel();
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), PAUSE_MS);
  const { data, loading } = useQuery(AddableDocument, { variables: { term: settled }, skip: settled.length < 2 });
  const toOption = ({ person, organisation }: Hit): Option[] => {
    if (person && mayAdd(person))
      return [
        {
          id: person.id,
          name: person.name,
          note: positionOf(person.currentMembership),
          face: <Face name={person.name} />,
          kind: 'person',
        },
      ];
    if (organisation && mayAdd(organisation))
      return [
        {
          id: organisation.id,
          name: organisation.name,
          note: say(organisation.kind),
          face: <Face name={organisation.name} square />,
          kind: 'organisation',
        },
      ];
    return [];
  };
  const known = new Set(value.map(({ id }) => id));
  const options = settled.length < 2 ? [] : (data?.search ?? []).flatMap(toOption).filter(({ id }) => !known.has(id));
  const add = (one: Omit<Attendee, 'key'>) => onChange([...value, { ...one, key: crypto.randomUUID() }]);
  return (
    <Field label={t('who')} help={t('whoHelp')} error={error}>
      {({ id, describedBy, invalid }) => (
        <Finder<Option>
          id={id}
          describedBy={describedBy}
          invalid={invalid}
          label={t('who')}
          placeholder={value.length === 0 ? t('whoPlaceholder') : undefined}
          text={text}
          onText={setText}
          options={options}
          loading={loading}
          onPick={({ id: chosen, name, kind }) => add({ kind, id: chosen, name })}
          onCreate={(name) => add({ kind: 'new', id: null, name })}
          createLabel={(name) => t('addNew', { name })}
          createIcon={<IconUserPlus size={18} stroke={1.7} aria-hidden="true" />}
          onRemoveLast={() => onChange(value.slice(0, -1))}
          tokens={value.map((one) => (
            <Chip
              key={one.key}
              on
              removeLabel={t('removeName', { name: one.name })}
              onRemove={() => onChange(value.filter(({ key }) => key !== one.key))}
            >
              {one.name}
            </Chip>
          ))}
        />
      )}
    </Field>
  );
}

const mayAdd = ({ sensitivity, viewerMay }: { sensitivity: string; viewerMay: string | null }): boolean =>
  sensitivity === 'PUBLIC' || viewerMay === 'CONTRIBUTE';
