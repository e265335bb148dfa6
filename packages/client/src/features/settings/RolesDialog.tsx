import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { graphql, type AccountLineFragment, type Role } from '../../graphql';
import { isPartnerRole, rolesOf } from './roles';
import './account-line';

const ChangeRolesDocument = graphql(`
  mutation ChangeRoles($id: ID!, $input: ChangeRolesInput!) {
    changeRoles(id: $id, input: $input) {
      account {
        ...AccountLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export function RolesDialog({ account, onClose }: { account: AccountLineFragment; onClose: () => void }) {
  const { t } = useTranslation(['settings', 'words', 'app', 'errors']);
  const [change, { loading }] = useMutation(ChangeRolesDocument);
  const [roles, setRoles] = useState<Role[]>(account.roles);
  const [error, setError] = useState<string>();
  const save = async () => {
    try {
      const { data } = await change({
        variables: { id: account.id, input: { expectedVersion: account.version, roles } },
      });
      const [refused] = data?.changeRoles.userErrors ?? [];
      setError(refused?.message);
      if (!refused) onClose();
    } catch {
      setError(t('notSaved', { ns: 'errors' }));
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('changeRoles')}>
      <div className="u-dialog-scroll">
        <p className="u-sub">{account.name}</p>
        {error && (
          <Note tone="bad" live>
            {error}
          </Note>
        )}
        <Checkbox.Group aria-label={t('roles')} value={roles} onChange={(value) => setRoles(value as Role[])}>
          <div className="u-form">
            {rolesOf(account.roles.some(isPartnerRole)).map((role) => (
              <Checkbox key={role} value={role} label={t(`role.${role}`, { ns: 'words' })} />
            ))}
          </div>
        </Checkbox.Group>
        <p className="u-help">{t('rolesNow')}</p>
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('saveRoles')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
