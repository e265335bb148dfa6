import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, type PersonHeadFragment, type UserError } from '../../graphql';
import { MembershipFields } from '../choices';
import { DuplicateHints } from './DuplicateHints';
import { PersonFields, PersonNameFields } from './PersonFields';
import { amendInput, emptyContact, emptyPerson, recordInput, valuesOf } from './person-values';
import { useAmendPerson, useRecordPerson } from './use-person-acts';
import './person-form.css';

const SHOWN = [
  'name',
  'countyId',
  'constituencyId',
  'kindIds',
  'summary',
  'tags',
  'contactRhythmDays',
  'lawfulBasis',
  'lawfulBasisSource',
  'sensitivityReason',
  'contactPoints',
  'memberships',
];

type PersonDialogProps = { person?: PersonHeadFragment; name?: string; onClose: () => void };

/** A new person, or what is known of one. */
export function PersonDialog({ person, name = '', onClose }: PersonDialogProps) {
  const { t } = useTranslation(['people', 'app', 'errors']);
  const navigate = useNavigate();
  const [record, recording] = useRecordPerson();
  const [amend, amending] = useAmendPerson();
  const [values, setValues] = useState(person ? valuesOf(person) : { ...emptyPerson, name });
  const [contact, setContact] = useState(emptyContact);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const errorOf = (...path: string[]) => errorAt(errors, ...path);
  const send = async (): Promise<UserError[]> => {
    if (person) {
      const answer = await amend({ variables: { id: person.id, input: amendInput(values, person, reason) } });
      return answer.data?.amendPerson.userErrors ?? [];
    }
    const answer = await record({ variables: { input: recordInput(values, contact, key) } });
    const made = answer.data?.recordPerson.person;
    if (made) void navigate({ to: '/people/$personId', params: { personId: made.id } });
    return answer.data?.recordPerson.userErrors ?? [];
  };
  const save = async () => {
    if (!values.name.trim()) {
      setErrors([{ code: 'REQUIRED', message: t('nameMissing'), path: ['name'] }]);
      return;
    }
    try {
      const refused = await send();
      setErrors(refused);
      if (refused.length === 0 && person) onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  const fields = {
    values,
    errorOf,
    onChange: (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part })),
  };
  return (
    <Dialog opened onClose={onClose} title={person ? t('editPerson') : t('newPerson')} width={640}>
      <form
        id="person"
        className="u-dialog-scroll"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <PersonNameFields {...fields} />
        {!person && (
          <>
            <DuplicateHints
              name={values.name}
              email={contact.email}
              phone={contact.phone}
              postId={contact.membership.post?.id ?? null}
            />
            <MembershipFields
              values={contact.membership}
              onChange={(part) =>
                setContact((before) => ({ ...before, membership: { ...before.membership, ...part } }))
              }
              errorOf={(field) => errorOf('memberships', '0', field)}
            />
            <div className="u-form-row">
              <TextInput
                label={t('phone')}
                inputMode="tel"
                value={contact.phone}
                error={errorOf('contactPoints', '0', 'value')}
                onChange={(event) => setContact({ ...contact, phone: event.currentTarget.value })}
              />
              <TextInput
                label={t('email')}
                inputMode="email"
                value={contact.email}
                error={errorOf('contactPoints', contact.phone.trim() ? '1' : '0', 'value')}
                onChange={(event) => setContact({ ...contact, email: event.currentTarget.value })}
              />
            </div>
          </>
        )}
        <PersonFields {...fields} />
        {person && values.sensitivity !== person.sensitivity && (
          <TextInput
            label={t('levelReason')}
            value={reason}
            error={errorOf('sensitivityReason')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </form>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button type="submit" form="person" loading={recording.loading || amending.loading}>
          {person ? t('savePerson') : t('addPerson')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
