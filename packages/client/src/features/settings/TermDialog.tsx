import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import {
  errorAt,
  errorsElsewhere,
  graphql,
  type TermLineFragment,
  type UserError,
  type Vocabulary,
} from '../../graphql';
import './term-line';

const AddTermDocument = graphql(`
  mutation AddTerm($input: AddTermInput!) {
    addTerm(input: $input) {
      term {
        ...TermLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const AmendTermDocument = graphql(`
  mutation AmendTerm($id: ID!, $input: AmendTermInput!) {
    amendTerm(id: $id, input: $input) {
      term {
        ...TermLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type TermDialogProps =
  | { vocabulary: Vocabulary; term?: undefined; isTie?: undefined; onClose: () => void }
  | { vocabulary: null; term: TermLineFragment; isTie: boolean; onClose: () => void };

/** A term is named in both languages; a tie also from its other end. */
export function TermDialog({ vocabulary, term, isTie = vocabulary === 'RELATIONSHIP_TYPE', onClose }: TermDialogProps) {
  const { t } = useTranslation(['settings', 'app', 'errors']);
  const [add, adding] = useMutation(AddTermDocument, {
    update: (cache) => cache.evict({ id: 'ROOT_QUERY', fieldName: 'terms' }),
  });
  const [amend, amending] = useMutation(AmendTermDocument);
  const [values, setValues] = useState({
    labelEn: term?.labelEn ?? '',
    labelSw: term?.labelSw ?? '',
    inverseLabelEn: term?.inverseLabelEn ?? '',
    inverseLabelSw: term?.inverseLabelSw ?? '',
    isSymmetric: term?.isSymmetric ?? false,
  });
  const [errors, setErrors] = useState<UserError[]>([]);
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const send = async (): Promise<UserError[]> => {
    const { isSymmetric, ...labels } = values;
    const ends = isTie && !isSymmetric ? {} : { inverseLabelEn: null, inverseLabelSw: null };
    if (term) {
      return (
        (await amend({ variables: { id: term.id, input: { expectedVersion: term.version, ...labels, ...ends } } })).data
          ?.amendTerm.userErrors ?? []
      );
    }
    const input = { vocabulary, ...labels, ...ends, ...(isTie && { isSymmetric }) };
    return (await add({ variables: { input } })).data?.addTerm.userErrors ?? [];
  };
  const save = async () => {
    try {
      const refused = await send();
      setErrors(refused);
      if (refused.length === 0) onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={term ? t('editTerm') : t('addTerm')}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['labelEn', 'labelSw', 'inverseLabelEn', 'inverseLabelSw']).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <TextInput
          label={t('inEnglish')}
          value={values.labelEn}
          error={errorAt(errors, 'labelEn')}
          data-autofocus
          onChange={(event) => change({ labelEn: event.currentTarget.value })}
        />
        <TextInput
          label={t('inKiswahili')}
          value={values.labelSw}
          error={errorAt(errors, 'labelSw')}
          onChange={(event) => change({ labelSw: event.currentTarget.value })}
        />
        {isTie && !term && (
          <Checkbox
            label={t('symmetricLabel')}
            checked={values.isSymmetric}
            onChange={(event) => change({ isSymmetric: event.currentTarget.checked })}
          />
        )}
        {isTie && !values.isSymmetric && (
          <>
            <TextInput
              label={t('inverseEnglish')}
              value={values.inverseLabelEn}
              error={errorAt(errors, 'inverseLabelEn')}
              onChange={(event) => change({ inverseLabelEn: event.currentTarget.value })}
            />
            <TextInput
              label={t('inverseKiswahili')}
              value={values.inverseLabelSw}
              error={errorAt(errors, 'inverseLabelSw')}
              onChange={(event) => change({ inverseLabelSw: event.currentTarget.value })}
            />
          </>
        )}
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={adding.loading || amending.loading} onClick={() => void save()}>
          {t('saveTerm')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
