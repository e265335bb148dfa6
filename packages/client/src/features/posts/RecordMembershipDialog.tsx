import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, type UserError } from '../../graphql';
import { emptyMembership, MembershipFields, membershipInput } from '../choices';
import { useRecordMembership } from './use-membership-acts';

const SHOWN = ['organisationId', 'organisationName', 'organisationKindId', 'postId', 'postLabel', 'startedOn'];

export function RecordMembershipDialog({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t } = useTranslation(['posts', 'app', 'errors']);
  const [record, { loading }] = useRecordMembership();
  const [values, setValues] = useState(emptyMembership);
  const [errors, setErrors] = useState<UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    if (!values.post && !values.organisation) {
      setErrors([{ code: 'REQUIRED', message: t('whereMissing'), path: ['organisationId'] }]);
      return;
    }
    try {
      const input = { idempotencyKey: key, personId, ...membershipInput(values) };
      const refused = (await record({ variables: { input } })).data?.recordMembership.userErrors ?? [];
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
        <MembershipFields
          values={values}
          onChange={(part) => setValues((before) => ({ ...before, ...part }))}
          errorOf={(field) => errorAt(errors, field)}
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
