import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { say } from '../../../design/toasts';
import type { RecordKind, UserError } from '../../../graphql';
import { useBinding } from './binding';
import { ShareForm } from './ShareForm';
import { SharePreview } from './SharePreview';
import { emptyShare, settled, shareInput, type Shared } from './share-values';
import { useShare } from './use-share';
import '../partners.css';

/** As many as are shared in one go. */
const MOST = 100;

type ShareDialogProps = {
  kind: RecordKind;
  records?: { id: string; name: string }[];
  selection?: { id: string; name: string };
  onClose: () => void;
  onShared?: () => void;
};

/** With whom, under what, what for and how much; and beside it exactly what the partner will see. */
export function ShareDialog({ kind, records = [], selection, onClose, onShared }: ShareDialogProps) {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const [chosen, setChosen] = useState(emptyShare);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [share, { loading }] = useShare();
  const known = useBinding(chosen.partner);
  const values = settled(chosen, known.binding, kind);
  const shared: Shared = selection
    ? { kind, selectionId: selection.id }
    : { kind, recordIds: records.map(({ id }) => id) };
  const input = shareInput(values, shared);
  const name = selection?.name ?? records[0]?.name ?? '';
  const save = async () => {
    const missing = [
      records.length > MOST && { path: ['recordIds'], message: t('shareTooMany') },
      !values.partner && { path: ['toOrganisationId'], message: t('partnerMissing') },
      values.partner && !values.agreementId && { path: ['agreementId'], message: t('agreementMissing') },
      values.agreementId && !values.purpose && { path: ['purpose'], message: t('purposeMissing') },
    ].flatMap((error) => (error ? [{ code: 'REQUIRED', ...error }] : []));
    if (!input || missing.length > 0) return setErrors(missing);
    try {
      const { data } = await share({ variables: { input: { ...input, idempotencyKey: key } } });
      const refused = data?.share.userErrors ?? [];
      setErrors(refused);
      if (refused.length > 0) return setKey(crypto.randomUUID());
      say(
        selection || records.length === 1
          ? t('sharedOne', { record: name, name: values.partner?.name })
          : t('sharedMany', { count: records.length, name: values.partner?.name }),
      );
      onShared?.();
      return onClose();
    } catch {
      return setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      width={1080}
      className="share-dialog"
      title={
        selection || records.length === 1 ? t('shareTitle', { name }) : t('shareTitleMany', { count: records.length })
      }
    >
      <div className="share-body">
        <ShareForm
          values={values}
          kind={kind}
          errors={errors}
          known={known}
          onChange={(part) => {
            setChosen({ ...values, ...part });
            setErrors([]);
          }}
          onSubmit={() => void save()}
        />
        <SharePreview input={records.length > MOST ? null : input} partner={values.partner?.name} />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button type="submit" form="share" loading={loading}>
          {t('share')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
