import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../design/Chip';
import { Face } from '../../design/Face';
import { Field } from '../../design/Field';
import { Finder } from '../../design/Finder';
import { Note } from '../../design/Note';
import { Section } from '../../design/Section';
import { say } from '../../design/toasts';
import { errorAt, errorsElsewhere, type UserError } from '../../graphql';
import { positionOf, useStakeholderSearch } from '../people';
import { AnnouncePitchDocument, OurPitchesDocument } from './guard';

type Chosen = { id: string; name: string };

/** Says whom the own house pitches; where somebody pitched them lately, asks why it goes on. */
export function AnnouncePitch() {
  const { t } = useTranslation(['pitchGuard', 'media', 'errors']);
  const [announce, { loading }] = useMutation(AnnouncePitchDocument, { refetchQueries: [OurPitchesDocument] });
  const [person, setPerson] = useState<Chosen | null>(null);
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const { hits, loading: looking } = useStakeholderSearch(person ? '' : text, ['PERSON']);
  const isHeld = errors.some(({ code }) => code === 'PITCHED_LATELY');
  const begin = (chosen: Chosen | null) => {
    setPerson(chosen);
    setReason('');
    setErrors([]);
  };
  const go = async () => {
    if (!person) return;
    try {
      const input = { personId: person.id, reason: isHeld ? reason.trim() : undefined };
      const refused = (await announce({ variables: { input } })).data?.announcePitch.userErrors ?? [];
      setErrors(refused);
      if (refused.length > 0) return;
      say(t('announced', { name: person.name }));
      begin(null);
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Section title={t('announceTitle')} className="guard-announce">
      <Field label={t('whom')} help={t('whomHelp')} error={errorAt(errors, 'personId')}>
        {({ id, describedBy, invalid }) => (
          <Finder
            id={id}
            describedBy={describedBy}
            invalid={invalid}
            label={t('whom')}
            text={text}
            onText={setText}
            loading={looking}
            options={hits.flatMap(({ person: hit }) =>
              hit
                ? [
                    {
                      id: hit.id,
                      name: hit.name,
                      note: positionOf(hit.currentMembership),
                      face: <Face name={hit.name} />,
                    },
                  ]
                : [],
            )}
            onPick={({ id: personId, name }) => begin({ id: personId, name })}
            onRemoveLast={() => begin(null)}
            tokens={
              person && (
                <Chip on onRemove={() => begin(null)} removeLabel={t('removeChip', { ns: 'media', name: person.name })}>
                  {person.name}
                </Chip>
              )
            }
          />
        )}
      </Field>
      {isHeld ? (
        <>
          <Note live>
            <strong>{t('heldTitle')}</strong> {t('heldText', { ns: 'media' })}
          </Note>
          <TextInput
            label={t('reason', { ns: 'media' })}
            description={t('reasonHelp')}
            value={reason}
            error={errors.find(({ code, path }) => code !== 'PITCHED_LATELY' && path.includes('reason'))?.message}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      ) : (
        errorsElsewhere(errors, ['personId']).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))
      )}
      <Button
        className="guard-go"
        disabled={!person || (isHeld && reason.trim().length < 3)}
        loading={loading}
        onClick={() => void go()}
      >
        {t(isHeld ? 'announceAll' : 'announce')}
      </Button>
    </Section>
  );
}
