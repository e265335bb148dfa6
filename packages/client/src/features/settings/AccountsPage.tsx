import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Face } from '../../design/Face';
import { LoadFailed } from '../../design/LoadState';
import { Mark } from '../../design/Mark';
import { Section } from '../../design/Section';
import { say } from '../../design/toasts';
import { graphql, type AccountsQuery } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useViewer } from '../accounts';
import { EndSessionsDialog } from './EndSessionsDialog';
import { InviteDialog } from './InviteDialog';
import { OfferResetDialog } from './OfferResetDialog';
import { ResetSecondFactorDialog } from './ResetSecondFactorDialog';
import { RolesDialog } from './RolesDialog';
import { SuspendDialog } from './SuspendDialog';
import './account-line';

const AccountsDocument = graphql(`
  query Accounts($after: String) {
    accounts(first: 50, after: $after) {
      totalCount
      edges {
        cursor
        node {
          ...AccountLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    invitations(first: 50) {
      totalCount
      edges {
        cursor
        node {
          id
          email
          name
          roles
          expiresAt
          acceptedAt
          withdrawnAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const WithdrawInvitationDocument = graphql(`
  mutation WithdrawInvitation($id: ID!) {
    withdrawInvitation(id: $id) {
      invitation {
        id
        withdrawnAt
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type Account = AccountsQuery['accounts']['edges'][number]['node'];

/** Who may come in, and as what. */
export function AccountsPage() {
  const { t } = useTranslation(['settings', 'words', 'errors', 'app']);
  const { data, error, refetch, fetchMore } = useQuery(AccountsDocument);
  const [inviting, setInviting] = useState(false);
  if (error && !data)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const waiting = data.invitations.edges
    .map(({ node }) => node)
    .filter(({ acceptedAt, withdrawnAt }) => !acceptedAt && !withdrawnAt);
  return (
    <>
      {waiting.length > 0 && (
        <Section title={t('invitations')} count={waiting.length}>
          <ul className="settings-list">
            {waiting.map((invitation) => (
              <Invited key={invitation.id} invitation={invitation} />
            ))}
          </ul>
        </Section>
      )}
      <Section
        title={t('accounts')}
        count={data.accounts.totalCount}
        action={
          <Button leftSection={<IconPlus size={16} />} onClick={() => setInviting(true)}>
            {t('invite')}
          </Button>
        }
      >
        <ul className="settings-list">
          {data.accounts.edges.map(({ node }) => (
            <OneAccount key={node.id} account={node} />
          ))}
        </ul>
        {data.accounts.pageInfo.hasNextPage && (
          <Button
            variant="subtle"
            onClick={() => void fetchMore({ variables: { after: data.accounts.pageInfo.endCursor } })}
          >
            {t('shownOf', { ns: 'app', shown: data.accounts.edges.length, total: data.accounts.totalCount })}
          </Button>
        )}
      </Section>
      {inviting && <InviteDialog onClose={() => setInviting(false)} onInvited={() => void refetch()} />}
    </>
  );
}

function Invited({ invitation }: { invitation: AccountsQuery['invitations']['edges'][number]['node'] }) {
  const { t } = useTranslation(['settings', 'words', 'errors']);
  const dates = useDates();
  const [withdraw] = useMutation(WithdrawInvitationDocument);
  const drop = async () => {
    try {
      const [refused] =
        (await withdraw({ variables: { id: invitation.id } })).data?.withdrawInvitation.userErrors ?? [];
      if (refused) say(refused.message, { tone: 'bad' });
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    }
  };
  return (
    <li>
      <Face name={invitation.name} size={28} />
      <p>
        <strong>{invitation.name}</strong>
        <span>
          {invitation.email} · {invitation.roles.map((role) => t(`role.${role}`, { ns: 'words' })).join(', ')} ·{' '}
          {t('openUntil', { when: dates.moment(invitation.expiresAt) })}
        </span>
      </p>
      <Button size="xs" variant="default" onClick={() => void drop()}>
        {t('withdraw')}
      </Button>
    </li>
  );
}

function OneAccount({ account }: { account: Account }) {
  const { t } = useTranslation(['settings', 'secondFactor', 'words']);
  const dates = useDates();
  const viewer = useViewer();
  const me = viewer?.account.id;
  const [open, setOpen] = useState<'roles' | 'suspend' | 'secondFactor' | 'devices' | 'password' | null>(null);
  const seen = account.lastSeenAt
    ? t('seen', { when: dates.ago(dates.dayOf(account.lastSeenAt)).toLowerCase() })
    : t('neverSeen');
  return (
    <li>
      <Face name={account.name} size={28} />
      <p>
        <strong>{account.name}</strong>
        <span>
          {[
            account.email,
            !viewer?.isPartner && account.organisation?.name,
            account.roles.map((role) => t(`role.${role}`, { ns: 'words' })).join(', '),
            account.hasSecondFactor && t('title', { ns: 'secondFactor' }),
            seen,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {account.isSuspended && (
        <Mark tone="bad" shape="struckRing">
          {t('suspended')}
        </Mark>
      )}
      {account.id !== me && (
        <Menu position="bottom-end" width={240}>
          <Menu.Target>
            <ActionIcon size={28} aria-label={t('changeAccount', { name: account.name })}>
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setOpen('roles')}>{t('changeRoles')}</Menu.Item>
            <Menu.Item onClick={() => setOpen('devices')}>{t('endAll')}</Menu.Item>
            {!account.isSuspended && <Menu.Item onClick={() => setOpen('password')}>{t('resetPassword')}</Menu.Item>}
            {account.hasSecondFactor && (
              <Menu.Item onClick={() => setOpen('secondFactor')}>{t('reset', { ns: 'secondFactor' })}</Menu.Item>
            )}
            <Menu.Item onClick={() => setOpen('suspend')}>
              {account.isSuspended ? t('reinstate') : t('suspend')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {open === 'roles' && <RolesDialog account={account} onClose={() => setOpen(null)} />}
      {open === 'devices' && <EndSessionsDialog account={account} onClose={() => setOpen(null)} />}
      {open === 'password' && <OfferResetDialog account={account} onClose={() => setOpen(null)} />}
      {open === 'secondFactor' && <ResetSecondFactorDialog account={account} onClose={() => setOpen(null)} />}
      {open === 'suspend' && <SuspendDialog account={account} onClose={() => setOpen(null)} />}
    </li>
  );
}
