import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Face } from '../../design/Face';
import { FindOne } from '../../design/FindOne';
import type { FinderOption } from '../../design/Finder';
import { useStakeholderSearch } from '../people';
import { useTermLabel } from '../vocabularies';

type Organisation = { id: string; name: string };
type OrganisationFinderProps = {
  label: string;
  value: Organisation | null;
  onChange: (organisation: Organisation | null) => void;
  error?: string | undefined;
  /** The only thing that is asked for: it is not called optional, and has the focus. */
  isSought?: boolean;
};

/** One organisation, found by typing. */
export function OrganisationFinder({ label, value, onChange, error, isSought }: OrganisationFinderProps) {
  const { t } = useTranslation('app');
  const say = useTermLabel();
  const [text, setText] = useState('');
  const { hits, loading } = useStakeholderSearch(text, ['ORGANISATION']);
  const options = hits.flatMap(({ organisation }): FinderOption[] =>
    organisation
      ? [
          {
            id: organisation.id,
            name: organisation.name,
            note: say(organisation.kind),
            face: <Face name={organisation.name} square />,
          },
        ]
      : [],
  );
  return (
    <FindOne
      label={label}
      optional={!isSought && t('optional')}
      error={error}
      chosen={value?.name}
      removeLabel={() => t('remove')}
      onRemove={() => onChange(null)}
      text={text}
      onText={setText}
      options={options}
      loading={loading}
      autoFocus={isSought}
      onPick={({ id: chosen, name }) => onChange({ id: chosen, name })}
    />
  );
}
