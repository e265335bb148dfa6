import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, graphql, type Role, type UserError } from '../../graphql';
import { useViewer } from '../accounts';
import { OrganisationFinder } from '../organisations';
import { LinkDialog } from './LinkDialog';
import { isPartnerRole, ROLES, rolesOf } from './roles';

const InviteAccountDocument = graphql(`
  mutation InviteAccount($input: InviteAccountInput!) {
    inviteAccount(input: $input) {
      link
      invitation {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type InviteDialogProps = { onClose: () => void; onInvited: () => void };

/** Makes an invitation; its link is shown once. */
export function InviteDialog({ onClose, onInvited }: InviteDialogProps) {
  const { t } = useTranslation(['settings', 'words', 'app', 'errors']);
  const [invite, { loading }] = useMutation(InviteAccountDocument);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const fromPartner = useViewer()?.isPartner ?? false;
  const [roles, setRoles] = useState<Role[]>([fromPartner ? 'PARTNER_MEMBER' : 'ADVOCACY_OFFICER']);
  const [organisation, setOrganisation] = useState<{ id: string; name: string } | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const [errors, setErrors] = useState<UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const partner = roles.some(isPartnerRole);
  const save = async () => {
    try {
      const input = {
        idempotencyKey: key,
        name: name.trim(),
        email: email.trim(),
        roles,
        organisationId: partner && !fromPartner ? organisation?.id : undefined,
      };
      const { data } = await invite({ variables: { input } });
      const refused = data?.inviteAccount.userErrors ?? [];
      setErrors(refused);
      if (refused.length > 0) return;
      setLink(data?.inviteAccount.link ?? null);
      onInvited();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  if (link)
    return (
      <LinkDialog
        title={t('invited', { name })}
        text={t('linkText')}
        label={t('link')}
        link={new URL(link, window.location.origin).href}
        onClose={onClose}
      />
    );
  return (
    <Dialog opened onClose={onClose} title={t('invite')} width={520}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['name', 'email', 'roles', 'organisationId']).map((error) => (
          <Note key={error.code} tone="bad" live>
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
        <TextInput
          label={t('email')}
          type="email"
          value={email}
          error={errorAt(errors, 'email')}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <MultiSelect
          label={t('roles')}
          data={(fromPartner ? rolesOf(true) : ROLES).map((role) => ({
            value: role,
            label: t(`role.${role}`, { ns: 'words' }),
          }))}
          value={roles}
          error={errorAt(errors, 'roles')}
          onChange={(value) => setRoles(value as Role[])}
        />
        {partner && !fromPartner && (
          <OrganisationFinder
            label={t('organisation')}
            value={organisation}
            error={errorAt(errors, 'organisationId')}
            onChange={setOrganisation}
          />
        )}
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('makeInvitation')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
