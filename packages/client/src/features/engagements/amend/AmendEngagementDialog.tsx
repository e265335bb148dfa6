import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Keys } from '../../../design/Chip';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { Note } from '../../../design/Note';
import { SkeletonText } from '../../../design/Skeleton';
import type { UserError } from '../../../graphql';
import { modKey, useHotkeys } from '../../../lib/hotkeys';
import { useFocusInvalid } from '../../../lib/use-focus-invalid';
import { AmendForm } from './AmendForm';
import { amendmentInput } from './amendment';
import { Clashes } from './Clashes';
import { useAmendEngagement } from './use-amend-engagement';
import { useAmendment } from './use-amendment';
import '../log/log.css';
import './amend.css';

type AmendDialogProps = { engagement: { id: string; day: string }; accountId: string; onClose: () => void };

/** Puts right what was recorded about an engagement, who was there and what was said. */
export function AmendEngagementDialog({ engagement, accountId, onClose }: AmendDialogProps) {
  const { t } = useTranslation(['engagements', 'app', 'errors']);
  const [amend, { loading }] = useAmendEngagement();
  const { base, values, clashes, unread, change, retry, bringTogether, settle } = useAmendment(engagement);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const [sent, setSent] = useState<string[]>([]);
  const form = useFocusInvalid<HTMLDivElement>(errors);
  const failed = (message: string) => setErrors([{ code: 'FAILED', message, path: [] }]);
  const save = async () => {
    if (!base || !values || loading) return;
    const { input, points } = amendmentInput(values, base.values, { ...base, reason });
    setSent(points);
    try {
      const { data } = await amend({ variables: { id: engagement.id, input } });
      const refused = data?.amendEngagement.userErrors ?? [];
      const conflict = refused.some(({ code }) => code === 'CONFLICT');
      setErrors(conflict ? [] : refused);
      if (conflict && !(await bringTogether())) failed(t('notOpen'));
      if (refused.length === 0) onClose();
    } catch {
      failed(t('notSaved', { ns: 'errors' }));
    }
  };
  useHotkeys({ 'mod+enter': () => void save() });
  return (
    <Dialog opened onClose={onClose} title={t('amendTitle')} width={760} className="log">
      <div className="log-scroll" ref={form}>
        {values && base ? (
          <AmendForm
            values={values}
            base={base.values}
            status={base.status}
            accountId={accountId}
            errors={errors}
            sent={sent}
            reason={reason}
            onReason={setReason}
            onChange={change}
            notice={
              clashes && (
                <Clashes
                  clashes={clashes}
                  onTheirs={(clash) => settle(clash, true)}
                  onMine={(clash) => settle(clash, false)}
                />
              )
            }
          />
        ) : (
          <div className="amend-loading">
            {unread ? (
              <Note tone="bad" live>
                {unread === 'gone' ? t('notOpen') : t('network', { ns: 'errors' })}{' '}
                <button type="button" className="u-link" onClick={retry}>
                  {t('tryAgain', { ns: 'app' })}
                </button>
              </Note>
            ) : (
              <SkeletonText label={t('loading', { ns: 'app' })} lines={8} />
            )}
          </div>
        )}
      </div>
      <DialogFoot>
        {errors.length > 0 && (
          <span className="u-field-error log-foot-error" role="alert">
            {t('someErrors', { count: errors.length })}
          </span>
        )}
        <span className="u-grow" />
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button
          loading={loading}
          disabled={!values}
          onClick={() => void save()}
          rightSection={
            <span className="u-only-desk u-keys" aria-hidden="true">
              <Keys on>{modKey()}</Keys>
              <Keys on>↵</Keys>
            </span>
          }
        >
          {t('save')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
