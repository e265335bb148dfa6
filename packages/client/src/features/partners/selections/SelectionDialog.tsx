import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, MultiSelect, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { Note } from '../../../design/Note';
import { errorAt, errorsElsewhere, graphql, type RecordKind, type UserError } from '../../../graphql';
import { useCounties } from '../../places';
import { useTermLabel, useTerms } from '../../vocabularies';
import { TagNamesDocument } from './use-criteria';

const SaveSelectionDocument = graphql(`
  mutation SaveSelection($input: SaveSelectionInput!) {
    saveSelection(input: $input) {
      selection {
        id
        name
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const RECORD_KINDS: RecordKind[] = ['ENGAGEMENT', 'ORGANISATION', 'PERSON'];
const none = { countyIds: [] as string[], tagIds: [] as string[], topicIds: [] as string[], typeIds: [] as string[] };
type Criteria = typeof none;

/** Which criteria there are depends on the kind: topics for engagements, tags for people and organisations. */
const offered: Record<RecordKind, (keyof Criteria)[]> = {
  ENGAGEMENT: ['typeIds', 'topicIds', 'countyIds'],
  ORGANISATION: ['typeIds', 'countyIds', 'tagIds'],
  PERSON: ['countyIds', 'tagIds'],
};

export function SelectionDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const [name, setName] = useState('');
  const [recordKind, setRecordKind] = useState<RecordKind>('ENGAGEMENT');
  const [criteria, setCriteria] = useState(none);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [saveSelection, { loading }] = useMutation(SaveSelectionDocument, {
    update: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'savedSelections' }),
  });
  const choices = useChoices(recordKind);
  const fields = offered[recordKind];
  const save = async () => {
    try {
      const input = { name: name.trim(), recordKind, ...criteria, idempotencyKey: key };
      const refused = (await saveSelection({ variables: { input } })).data?.saveSelection.userErrors ?? [];
      setErrors(refused);
      return refused.length > 0 ? setKey(crypto.randomUUID()) : onClose();
    } catch {
      return setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('newSelection')} width={560}>
      <form
        id="selection"
        className="u-dialog-scroll"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {errorsElsewhere(errors, ['name', ...fields]).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <TextInput
          label={t('name')}
          value={name}
          error={errorAt(errors, 'name')}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={t('recordsOf')}
          allowDeselect={false}
          value={recordKind}
          data={RECORD_KINDS.map((value) => ({ value, label: t(`recordKind.${value}`) }))}
          onChange={(kind) => {
            setRecordKind(kind as RecordKind);
            setCriteria(none);
          }}
        />
        <p className="u-help">{t('criteriaText')}</p>
        {fields.map((field) => (
          <MultiSelect
            key={`${recordKind}${field}`}
            label={t(`criterion.${field}`)}
            searchable
            clearable
            value={criteria[field]}
            error={errorAt(errors, field)}
            data={choices[field]}
            onChange={(ids) => setCriteria((before) => ({ ...before, [field]: ids }))}
          />
        ))}
      </form>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button type="submit" form="selection" loading={loading}>
          {t('saveSelection')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

type Choice = { value: string; label: string };

function useChoices(kind: RecordKind): Record<keyof Criteria, Choice[]> {
  const say = useTermLabel();
  const topics = useTerms('TOPIC');
  const types = useTerms(kind === 'ENGAGEMENT' ? 'ENGAGEMENT_TYPE' : 'ORGANISATION_KIND');
  const counties = useCounties();
  const { data } = useQuery(TagNamesDocument);
  const byName = (one: Choice, other: Choice) => one.label.localeCompare(other.label);
  return {
    topicIds: topics.map((term) => ({ value: term.id, label: say(term) })),
    typeIds: types.map((term) => ({ value: term.id, label: say(term) })),
    countyIds: counties.map(({ id, name }) => ({ value: id, label: name })).sort(byName),
    tagIds: (data?.tags.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })).sort(byName),
  };
}
