import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../../design/Chip';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { Face } from '../../../design/Face';
import { Field } from '../../../design/Field';
import { Finder } from '../../../design/Finder';
import { Note } from '../../../design/Note';
import type { UserError } from '../../../graphql';
import { JournalistsDocument } from '../journalists-query';
import { AddToPressListDocument } from './press-lists';

type Chosen = { id: string; name: string };
type AddToListDialogProps = { listId: string; onDone: () => void; onClose: () => void };

/** Puts journalists on a list by name, found by half of what they are called. */
export function AddToListDialog({ listId, onDone, onClose }: AddToListDialogProps) {
  const { t } = useTranslation(['pressLists', 'media', 'app', 'errors']);
  const [add, { loading }] = useMutation(AddToPressListDocument);
  const [chosen, setChosen] = useState<Chosen[]>([]);
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), 150);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const found = useQuery(JournalistsDocument, {
    variables: { search: settled, first: 8 },
    skip: settled.length < 2,
  });
  const hits = settled.length < 2 ? [] : ((found.data ?? found.previousData)?.journalists.edges ?? []);
  const options = hits
    .filter(({ node }) => !chosen.some(({ id }) => id === node.id))
    .map(({ node }) => ({
      id: node.id,
      name: node.name,
      note: node.memberships.nodes[0]?.organisation?.name,
      face: <Face name={node.name} />,
    }));
  const save = async () => {
    const input = { personIds: chosen.map(({ id }) => id), idempotencyKey: key };
    const answer = await add({ variables: { id: listId, input } }).catch(() => null);
    const refused = answer?.data?.addToPressList.userErrors ?? [
      { code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] },
    ];
    setErrors(refused);
    if (refused.length > 0) return;
    onDone();
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t('addPeople')} width={520}>
      <div className="u-dialog-scroll">
        {errors.map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <Field label={t('journalists', { ns: 'media' })} help={t('addPeopleHelp')}>
          {({ id, describedBy }) => (
            <Finder
              id={id}
              describedBy={describedBy}
              label={t('journalists', { ns: 'media' })}
              placeholder={t('findByName', { ns: 'media' })}
              autoFocus
              text={text}
              onText={setText}
              options={options}
              loading={found.loading || settled !== text.trim()}
              onPick={(picked) => setChosen((before) => [...before, { id: picked.id, name: picked.name }])}
              onRemoveLast={() => setChosen((before) => before.slice(0, -1))}
              tokens={chosen.map((person) => (
                <Chip
                  key={person.id}
                  on
                  onRemove={() => setChosen((before) => before.filter((each) => each.id !== person.id))}
                  removeLabel={t('removeChip', { ns: 'media', name: person.name })}
                >
                  {person.name}
                </Chip>
              ))}
            />
          )}
        </Field>
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button disabled={chosen.length === 0} loading={loading} onClick={() => void save()}>
          {t('putOn')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
