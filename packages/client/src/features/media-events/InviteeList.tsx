import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconMail, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../design/Empty';
import { lazily } from '../../design/lazily';
import type { InviteeLineFragment, MediaEventFactsFragment } from '../../graphql';
import { InviteeRow } from './InviteeRow';
import { useIsOver } from './use-is-over';

const AddInviteesDialog = lazily(() => import('./AddInviteesDialog'), 'AddInviteesDialog');
const InvitationDialog = lazily(() => import('./InvitationDialog'), 'InvitationDialog');

type InviteeListProps = {
  event: MediaEventFactsFragment;
  invitees: readonly InviteeLineFragment[];
  onChanged: () => void;
};

const missed = new Set(['FAILED', 'BOUNCED', 'WITHHELD']);
/** Whom the invitation has not reached by any way. */
export const isUnreached = ({ isWalkIn, invitedAt, delivery }: InviteeLineFragment): boolean =>
  !isWalkIn && (!invitedAt || missed.has(delivery ?? ''));

/** Who is on the list: how they were invited, what they said, whether they are accredited. */
export function InviteeList({ event, invitees, onChanged }: InviteeListProps) {
  const { t } = useTranslation('mediaEvents');
  const [open, setOpen] = useState<'add' | 'write' | null>(null);
  const isOver = useIsOver(event);
  const isOpen = event.viewerCan.amend && !event.cancelledAt && !isOver;
  const unreached = invitees.filter(isUnreached);
  const add = isOpen && (
    <Button
      variant={invitees.length > 0 ? 'default' : 'filled'}
      leftSection={<IconUserPlus size={16} />}
      onClick={() => setOpen('add')}
    >
      {t('add')}
    </Button>
  );
  return (
    <>
      {invitees.length === 0 ? (
        <Empty title={t('nobodyYet')} actions={add}>
          {t('nobodyYetText')}
        </Empty>
      ) : (
        <>
          {isOpen && (
            <div className="event-bar">
              {add}
              {unreached.length > 0 && (
                <Button leftSection={<IconMail size={16} />} onClick={() => setOpen('write')}>
                  {t(event.invitationBody ? 'sendAgain' : 'write')}
                </Button>
              )}
            </div>
          )}
          <ul className="u-lines invitees">
            {invitees.map((invitee) => (
              <InviteeRow key={invitee.id} event={event} invitee={invitee} canChange={isOpen} onChanged={onChanged} />
            ))}
          </ul>
        </>
      )}
      {open === 'add' && <AddInviteesDialog eventId={event.id} onAdded={onChanged} onClose={() => setOpen(null)} />}
      {open === 'write' && (
        <InvitationDialog event={event} unreached={unreached} onSent={onChanged} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
