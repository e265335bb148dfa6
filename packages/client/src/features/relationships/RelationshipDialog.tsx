import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Face } from '../../design/Face';
import { FindOne } from '../../design/FindOne';
import type { FinderOption } from '../../design/Finder';
import { Note } from '../../design/Note';
import { PartialDateInput } from '../../design/PartialDateInput';
import { errorAt, errorsElsewhere, graphql, type UserError } from '../../graphql';
import { readPartialDate } from '../../lib/partial-date';
import { useDates } from '../../lib/use-dates';
import { positionOf, useStakeholderSearch } from '../people';
import { useTermLabel, useTerms } from '../vocabularies';

const RecordRelationshipDocument = graphql(`
  mutation RecordRelationship($input: RecordRelationshipInput!) {
    recordRelationship(input: $input) {
      relationship {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type RelationshipDialogProps = {
  of: { __typename: 'Person' | 'Organisation'; id: string; name: string };
  onClose: () => void;
};
const SHOWN = ['typeId', 'fromId', 'toId', 'startedOn'];

/** Reads as a sentence: this record, the tie, the other. */
export function RelationshipDialog({ of, onClose }: RelationshipDialogProps) {
  const { t, i18n } = useTranslation(['relationships', 'app', 'errors']);
  const dates = useDates();
  const label = useTermLabel();
  const types = useTerms('RELATIONSHIP_TYPE');
  const [record, { loading }] = useMutation(RecordRelationshipDocument, {
    update: (cache) => cache.evict({ id: cache.identify(of), fieldName: 'relationships' }),
  });
  const [tie, setTie] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [other, setOther] = useState<FinderOption | null>(null);
  const [startedOn, setStartedOn] = useState<string | null>(null);
  const [errors, setErrors] = useState<UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const { hits } = useStakeholderSearch(text);

  const inverse = (type: (typeof types)[number]) =>
    i18n.language === 'sw' ? type.inverseLabelSw : type.inverseLabelEn;
  const own = of.__typename === 'Person' ? 'PERSON' : 'ORGANISATION';
  const ways = types
    .flatMap((type) => [
      { value: `${type.id} forward`, label: label(type), here: type.fromKind, there: type.toKind },
      ...(type.isSymmetric || !inverse(type)
        ? []
        : [{ value: `${type.id} backward`, label: inverse(type) ?? '', here: type.toKind, there: type.fromKind }]),
    ])
    .filter(({ here }) => !here || here === own);
  const there = ways.find(({ value }) => value === tie)?.there;
  const options = hits.flatMap(({ person, organisation }): FinderOption[] => {
    if (person && there !== 'ORGANISATION')
      return [
        {
          id: person.id,
          name: person.name,
          note: positionOf(person.currentMembership),
          face: <Face name={person.name} />,
        },
      ];
    return organisation && there !== 'PERSON'
      ? [{ id: organisation.id, name: organisation.name, face: <Face name={organisation.name} square /> }]
      : [];
  });
  const save = async () => {
    const [typeId, way] = tie?.split(' ') ?? [];
    const missing: UserError[] = [];
    if (!typeId) missing.push({ code: 'REQUIRED', message: t('typeMissing'), path: ['typeId'] });
    if (!other) missing.push({ code: 'REQUIRED', message: t('otherMissing'), path: ['toId'] });
    setErrors(missing);
    if (!typeId || !other) return;
    const [fromId, toId] = way === 'forward' ? [of.id, other.id] : [other.id, of.id];
    try {
      const { data } = await record({ variables: { input: { idempotencyKey: key, typeId, fromId, toId, startedOn } } });
      const refused = data?.recordRelationship.userErrors ?? [];
      setErrors(refused);
      if (refused.length === 0) onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('addTitle')}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <Select
          label={of.name}
          placeholder={t('choose')}
          searchable
          data={ways.map(({ value, label }) => ({ value, label }))}
          value={tie}
          error={errorAt(errors, 'typeId')}
          onChange={setTie}
          data-autofocus
        />
        <FindOne
          label={t('other')}
          error={errorAt(errors, 'toId') ?? errorAt(errors, 'fromId')}
          chosen={other?.name}
          removeLabel={(name) => t('remove', { name })}
          onRemove={() => setOther(null)}
          text={text}
          onText={setText}
          options={options}
          onPick={setOther}
        />
        <PartialDateInput
          label={t('since')}
          value={startedOn}
          read={readPartialDate}
          write={dates.partial}
          onChange={setStartedOn}
          error={errorAt(errors, 'startedOn')}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('save')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
