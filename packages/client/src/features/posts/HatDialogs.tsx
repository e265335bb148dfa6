import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { PartialDateInput } from '../../design/PartialDateInput';
import { errorAt, errorsElsewhere, type HatFieldsFragment, type UserError } from '../../graphql';
import { readPartialDate } from '../../lib/partial-date';
import { useDates } from '../../lib/use-dates';
import { useAmendMembership, useEndMembership } from './use-membership-acts';

type HatDialogProps = { hat: HatFieldsFragment; what: string; onClose: () => void };

/** Ends a membership; it stays in the history. */
export function EndMembershipDialog({ hat, what, onClose }: HatDialogProps) {
  const { t } = useTranslation(['posts', 'app', 'errors']);
  const dates = useDates();
  const [end, { loading }] = useEndMembership();
  const [endedOn, setEndedOn] = useState<string | null>(dates.today);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const save = async () => {
    if (!endedOn) {
      setErrors([{ code: 'REQUIRED', message: t('endMissing'), path: ['endedOn'] }]);
      return;
    }
    try {
      const input = { expectedVersion: hat.version, endedOn, reason: reason.trim() || undefined };
      const refused = (await end({ variables: { id: hat.id, input } })).data?.endMembership.userErrors ?? [];
      setErrors(refused);
      if (refused.length === 0) onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('endTitle')}>
      <div className="u-dialog-scroll">
        <p className="u-sub">{what}</p>
        <Errors errors={errors} shown={['endedOn', 'reason']} />
        <PartialDateInput
          label={t('endedOn')}
          value={endedOn}
          read={readPartialDate}
          write={dates.partial}
          onChange={setEndedOn}
          error={errorAt(errors, 'endedOn')}
          autoFocus
        />
        <TextInput
          label={
            <>
              {t('endReason')} <span className="u-optional">{t('optional', { ns: 'app' })}</span>
            </>
          }
          placeholder={t('endReasonPlaceholder')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <p className="u-help">{t('endKeeps')}</p>
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('end')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

export function AmendMembershipDialog({ hat, what, onClose }: HatDialogProps) {
  const { t } = useTranslation(['posts', 'app', 'errors']);
  const dates = useDates();
  const [amend, { loading }] = useAmendMembership();
  const [role, setRole] = useState(hat.role ?? '');
  const [startedOn, setStartedOn] = useState(hat.startedOn ?? null);
  const [endedOn, setEndedOn] = useState(hat.endedOn ?? null);
  const [errors, setErrors] = useState<UserError[]>([]);
  const save = async () => {
    try {
      const input = { expectedVersion: hat.version, role: role.trim() || null, startedOn, endedOn };
      const refused = (await amend({ variables: { id: hat.id, input } })).data?.amendMembership.userErrors ?? [];
      setErrors(refused);
      if (refused.length === 0) onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('amendTitle')}>
      <div className="u-dialog-scroll">
        <p className="u-sub">{what}</p>
        <Errors errors={errors} shown={['role', 'startedOn', 'endedOn']} />
        <TextInput
          label={t('role')}
          value={role}
          error={errorAt(errors, 'role')}
          onChange={(event) => setRole(event.currentTarget.value)}
        />
        <div className="u-form-row">
          <PartialDateInput
            label={t('startedOn')}
            value={startedOn}
            read={readPartialDate}
            write={dates.partial}
            onChange={setStartedOn}
            error={errorAt(errors, 'startedOn')}
          />
          <PartialDateInput
            label={t('endedOn')}
            value={endedOn}
            read={readPartialDate}
            write={dates.partial}
            onChange={setEndedOn}
            error={errorAt(errors, 'endedOn')}
          />
        </div>
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

const Errors = ({ errors, shown }: { errors: UserError[]; shown: string[] }) =>
  errorsElsewhere(errors, shown).map((error) => (
    <Note key={error.code} tone="bad" live>
      {error.message}
    </Note>
  ));
