import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Face } from '../../../design/Face';
import { Field } from '../../../design/Field';
import { Finder, type FinderOption } from '../../../design/Finder';
import { isNameList } from '../../../lib/name-list';
import { positionOf, useStakeholderSearch, type StakeholderHit } from '../../people';
import { useTermLabel } from '../../vocabularies';
import type { EngagementStatus } from '../../../graphql';
import type { LogParticipant } from './log-draft';
import { addParticipants, fromHit, fromName, fromPastedList } from './participants';
import { ParticipantToken } from './ParticipantToken';

type WhoFieldProps = {
  value: LogParticipant[];
  onChange: (change: (before: LogParticipant[]) => LogParticipant[]) => void;
  status: EngagementStatus;
  viewerPersonId: string | null;
  errorOf: (index: number) => string | undefined;
  error?: string | undefined;
};

type Option = FinderOption & { hit: StakeholderHit };

/** Names typed or pasted become tokens; who is not known yet is added in passing. */
export function WhoField({ value, onChange, status, viewerPersonId, errorOf, error }: WhoFieldProps) {
  const { t } = useTranslation('engagements');
  const client = useApolloClient();
  const [text, setText] = useState('');
  const [reading, setReading] = useState(false);
  const { hits, loading } = useStakeholderSearch(text);
  const toOption = useOption();
  const known = new Set(value.map(({ id }) => id));
  const options = hits
    .map(toOption)
    .filter((option) => option !== null)
    .filter(({ id }) => !known.has(id));
  const add = (added: LogParticipant[]) => onChange((before) => addParticipants(before, added));
  const replace = (key: string, changed: LogParticipant | null) =>
    onChange((before) => before.flatMap((one) => (one.key !== key ? [one] : changed ? [changed] : [])));
  const pasteLines = (pasted: string): boolean => {
    if (!isNameList(pasted)) return false;
    setReading(true);
    void fromPastedList(client, pasted)
      .then(add)
      .finally(() => setReading(false));
    return true;
  };
  const doubts = value.filter(({ doubt }) => doubt).length;
  const help = reading ? t('readingList') : doubts > 0 ? t('doubts', { count: doubts }) : undefined;
  return (
    <Field label={t(status === 'HELD' ? 'who' : 'whoWill')} help={help} error={error}>
      {({ id, describedBy, invalid }) => (
        <Finder<Option>
          id={id}
          describedBy={describedBy}
          invalid={invalid}
          label={t(status === 'HELD' ? 'who' : 'whoWill')}
          placeholder={value.length === 0 ? t('whoPlaceholder') : t('whoMore')}
          text={text}
          onText={setText}
          options={options}
          loading={loading}
          onPick={({ hit }) => {
            const found = fromHit(hit);
            if (found) add([found]);
          }}
          onCreate={(name) => add([fromName(name)])}
          createLabel={(name) => t('addNewPerson', { name })}
          createIcon={<IconUserPlus size={18} stroke={1.7} aria-hidden="true" />}
          onPasteLines={pasteLines}
          onRemoveLast={() => onChange((before) => before.slice(0, -1))}
          autoFocus
          tokens={value.map((one, at) => (
            <ParticipantToken
              key={one.key}
              value={one}
              status={status}
              isViewer={one.id !== null && one.id === viewerPersonId}
              error={errorOf(at)}
              onChange={(changed) => replace(one.key, changed)}
              onRemove={() => replace(one.key, null)}
            />
          ))}
        />
      )}
    </Field>
  );
}

function useOption(): (hit: StakeholderHit) => Option | null {
  const say = useTermLabel();
  return (hit) => {
    const { person, organisation } = hit;
    if (person) {
      const face = <Face name={person.name} />;
      return { id: person.id, name: person.name, note: positionOf(person.currentMembership), face, hit };
    }
    if (!organisation) return null;
    const face = <Face name={organisation.name} square />;
    return { id: organisation.id, name: organisation.name, note: say(organisation.kind), face, hit };
  };
}
