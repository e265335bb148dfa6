import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { Note } from '../../../design/Note';
import { say } from '../../../design/toasts';
import {
  errorAt,
  errorsElsewhere,
  graphql,
  type CoalitionRole,
  type MemberLineFragment,
  type UserError,
} from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { OrganisationFinder } from '../../organisations';
import { DayField } from '../DayField';
import { ReasonDialog } from '../ReasonDialog';
import './coalition-lines';

const JoinCoalitionDocument = graphql(`
  mutation JoinCoalition($input: JoinCoalitionInput!) {
    joinCoalition(input: $input) {
      membership {
        ...MemberLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const LeaveCoalitionDocument = graphql(`
  mutation LeaveCoalition($id: ID!, $input: LeaveCoalitionInput!) {
    leaveCoalition(id: $id, input: $input) {
      membership {
        ...MemberLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const ROLES: CoalitionRole[] = ['MEMBER', 'STEERING_COMMITTEE', 'CHAIR', 'SECRETARIAT', 'OBSERVER', 'ALLY'];

type Coalition = { __typename: 'Coalition'; id: string; name: string };

export function JoinDialog({ coalition, onClose }: { coalition: Coalition; onClose: () => void }) {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const dates = useDates();
  const [organisation, setOrganisation] = useState<{ id: string; name: string } | null>(null);
  const [role, setRole] = useState<CoalitionRole>('MEMBER');
  const [startedOn, setStartedOn] = useState<string | null>(dates.today);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [join, { loading }] = useMutation(JoinCoalitionDocument, {
    update(cache) {
      for (const fieldName of ['members', 'now']) cache.evict({ id: cache.identify(coalition), fieldName });
    },
  });
  const save = async () => {
    if (!organisation) return setErrors([{ code: 'REQUIRED', message: t('partnerMissing'), path: ['organisationId'] }]);
    try {
      const input = {
        coalitionId: coalition.id,
        organisationId: organisation.id,
        role,
        startedOn,
        idempotencyKey: key,
      };
      const refused = (await join({ variables: { input } })).data?.joinCoalition.userErrors ?? [];
      setErrors(refused);
      return refused.length > 0 ? setKey(crypto.randomUUID()) : onClose();
    } catch {
      return setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('joinTitle')}>
      <form
        id="join"
        className="u-dialog-scroll"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {errorsElsewhere(errors, ['organisationId', 'role', 'startedOn']).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <OrganisationFinder
          label={t('partner')}
          value={organisation}
          error={errorAt(errors, 'organisationId')}
          isSought
          onChange={setOrganisation}
        />
        <div className="u-form-row">
          <Select
            label={t('asWhat')}
            allowDeselect={false}
            value={role}
            data={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
            error={errorAt(errors, 'role')}
            onChange={(chosen) => setRole(chosen as CoalitionRole)}
          />
          <DayField
            label={t('since')}
            noneLabel={t('today', { ns: 'time' })}
            value={startedOn}
            error={errorAt(errors, 'startedOn')}
            onChange={setStartedOn}
          />
        </div>
      </form>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button type="submit" form="join" loading={loading}>
          {t('join')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

type LeaveDialogProps = { membership: MemberLineFragment; coalition: Coalition; onClose: () => void };

/** The membership ends and is kept; what was shared with the coalition closes to whoever left. */
export function LeaveDialog({ membership, coalition, onClose }: LeaveDialogProps) {
  const { t } = useTranslation('partners');
  const [leave] = useMutation(LeaveCoalitionDocument, {
    update: (cache) => void cache.evict({ id: cache.identify(coalition), fieldName: 'members' }),
  });
  const name = membership.organisation?.name ?? t('somePartner');
  return (
    <ReasonDialog
      title={t('leaveTitle', { name })}
      text={t('leaveText', { name, coalition: coalition.name })}
      label={t('withdrawReason')}
      doLabel={t('leave')}
      onDo={async (reason, idempotencyKey) => {
        const input = { idempotencyKey, expectedVersion: membership.version, reason: reason || null };
        const { data } = await leave({ variables: { id: membership.id, input } });
        return data?.leaveCoalition.userErrors ?? [];
      }}
      onDone={() => say(t('left', { name }))}
      onClose={onClose}
    />
  );
}
