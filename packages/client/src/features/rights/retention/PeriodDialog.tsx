import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { Note } from '../../../design/Note';
import { errorAt, errorsElsewhere, graphql, type RetentionLineFragment, type UserError } from '../../../graphql';

const AmendRetentionDocument = graphql(`
  mutation AmendRetention($input: AmendRetentionInput!) {
    amendRetention(input: $input) {
      keep
      version
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** How long one class is kept, within its limits. */
export function PeriodDialog({
  line: { retentionClass, unit, keep, least, most, version },
  onClose,
}: {
  line: RetentionLineFragment;
  onClose: (isChanged: boolean) => void;
}) {
  const { t } = useTranslation(['rights', 'app', 'errors']);
  const [amend, { loading }] = useMutation(AmendRetentionDocument);
  const [period, setPeriod] = useState<string | number>(keep);
  const [errors, setErrors] = useState<UserError[]>([]);
  const save = async () => {
    try {
      const input = { retentionClass, keep: Math.trunc(Number(period)), expectedVersion: version };
      const refused = (await amend({ variables: { input } })).data?.amendRetention.userErrors ?? [];
      setErrors(refused);
      if (refused.length === 0) onClose(true);
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={() => onClose(false)} title={t(`retentionClass.${retentionClass}`)}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['keep']).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <NumberInput
          label={t(`keepFor.${unit}`)}
          description={t('keepLimits', { least, most })}
          data-autofocus
          allowDecimal={false}
          value={period}
          error={errorAt(errors, 'keep')}
          onChange={setPeriod}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={() => onClose(false)}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('save', { ns: 'app' })}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
