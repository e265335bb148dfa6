import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../design/Chip';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Face } from '../../design/Face';
import { Field } from '../../design/Field';
import { Finder } from '../../design/Finder';
import { Note } from '../../design/Note';
import { say } from '../../design/toasts';
import type { UserError } from '../../graphql';
import { PressListsDocument } from '../media';
import { useStakeholderSearch } from '../people';
import { InviteDocument } from './invitees';

type Chosen = { id: string; name: string };
type AddInviteesDialogProps = { eventId: string; onAdded: () => void; onClose: () => void };

/** A press list as it stands today, and people one by one. */
export function AddInviteesDialog({ eventId, onAdded, onClose }: AddInviteesDialogProps) {
  const { t } = useTranslation(['mediaEvents', 'app', 'errors']);
  const { data } = useQuery(PressListsDocument);
  const [invite, { loading }] = useMutation(InviteDocument);
  const [listId, setListId] = useState<string | null>(null);
  const [people, setPeople] = useState<Chosen[]>([]);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    const input = { pressListId: listId, personIds: people.map(({ id }) => id), idempotencyKey: key };
    const answer = await invite({ variables: { id: eventId, input } }).catch(() => null);
    const refused = answer?.data?.inviteToMediaEvent.userErrors ?? [
      { code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] },
    ];
    setErrors(refused);
    if (refused.length > 0) return;
    say(t('added'));
    onAdded();
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t('addTitle')} width={560}>
      <div className="u-dialog-scroll">
        {errors.map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <Select
          label={t('pressList')}
          searchable
          clearable
          data-autofocus
          data={
            data?.pressLists.edges.map(({ node }) => ({
              value: node.id,
              label: `${node.name} · ${node.memberCount}`,
            })) ?? []
          }
          value={listId}
          onChange={setListId}
        />
        <PeopleField chosen={people} onChange={setPeople} />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button disabled={!listId && people.length === 0} loading={loading} onClick={() => void save()}>
          {t('addAll')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

function PeopleField({ chosen, onChange }: { chosen: Chosen[]; onChange: (people: Chosen[]) => void }) {
  const { t } = useTranslation('mediaEvents');
  const [text, setText] = useState('');
  const { hits, loading } = useStakeholderSearch(text, ['PERSON']);
  const options = hits.flatMap(({ person }) =>
    person && !chosen.some((each) => each.id === person.id)
      ? [{ id: person.id, name: person.name, face: <Face name={person.name} /> }]
      : [],
  );
  return (
    <Field label={t('orPeople')}>
      {({ id, describedBy }) => (
        <Finder
          id={id}
          describedBy={describedBy}
          label={t('orPeople')}
          placeholder={t('findPerson')}
          text={text}
          onText={setText}
          options={options}
          loading={loading}
          onPick={({ id: personId, name }) => onChange([...chosen, { id: personId, name }])}
          onRemoveLast={() => onChange(chosen.slice(0, -1))}
          tokens={chosen.map((person) => (
            <Chip
              key={person.id}
              onRemove={() => onChange(chosen.filter((each) => each.id !== person.id))}
              removeLabel={t('removeNamed', { name: person.name })}
            >
              {person.name}
            </Chip>
          ))}
        />
      )}
    </Field>
  );
}
