import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { Note } from '../../../design/Note';
import { errorAt, errorsElsewhere, graphql, type CoalitionLineFragment, type UserError } from '../../../graphql';
import './coalition-lines';

const RecordCoalitionDocument = graphql(`
  mutation RecordCoalition($input: RecordCoalitionInput!) {
    recordCoalition(input: $input) {
      coalition {
        ...CoalitionLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const AmendCoalitionDocument = graphql(`
  mutation AmendCoalition($id: ID!, $input: AmendCoalitionInput!) {
    amendCoalition(id: $id, input: $input) {
      coalition {
        ...CoalitionLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type CoalitionDialogProps = {
  coalition?: CoalitionLineFragment;
  onClose: () => void;
  onSaved?: (id: string) => void;
};

export function CoalitionDialog({ coalition, onClose, onSaved }: CoalitionDialogProps) {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const [name, setName] = useState(coalition?.name ?? '');
  const [purpose, setPurpose] = useState(coalition?.purpose ?? '');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [record, recording] = useMutation(RecordCoalitionDocument, {
    update: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'coalitions' }),
  });
  const [amend, amending] = useMutation(AmendCoalitionDocument);
  const send = async () => {
    const input = { name: name.trim(), purpose: purpose.trim() || null, idempotencyKey: key };
    if (!coalition) return (await record({ variables: { input } })).data?.recordCoalition;
    const amended = { ...input, expectedVersion: coalition.version };
    return (await amend({ variables: { id: coalition.id, input: amended } })).data?.amendCoalition;
  };
  const save = async () => {
    try {
      const payload = await send();
      setErrors(payload?.userErrors ?? []);
      const saved = payload?.coalition;
      if (!saved) return setKey(crypto.randomUUID());
      onClose();
      return onSaved?.(saved.id);
    } catch {
      return setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={coalition ? t('amendCoalition') : t('newCoalition')}>
      <form
        id="coalition"
        className="u-dialog-scroll"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {errorsElsewhere(errors, ['name', 'purpose']).map((error) => (
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
        <Textarea
          label={
            <>
              {t('whatItIsFor')} <span className="u-optional">{t('optional', { ns: 'app' })}</span>
            </>
          }
          autosize
          minRows={2}
          value={purpose}
          error={errorAt(errors, 'purpose')}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
      </form>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button type="submit" form="coalition" loading={recording.loading || amending.loading}>
          {t('saveCoalition')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
