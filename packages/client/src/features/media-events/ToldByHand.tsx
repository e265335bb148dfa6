import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InviteeLineFragment, MediaEventFactsFragment } from '../../graphql';
import { RecordInviteesToldDocument } from './invitees';
import { useTold } from './use-told';

type ToldByHandProps = { event: MediaEventFactsFragment; invitee: InviteeLineFragment; onChanged: () => void };

/** Rung up, or told face to face: they know by now. */
export function ToldByHand({ event, invitee, onChanged }: ToldByHandProps) {
  const { t } = useTranslation('mediaEvents');
  const told = useTold();
  const [record, { loading }] = useMutation(RecordInviteesToldDocument);
  const go = async () => {
    const variables = { id: event.id, input: { inviteeIds: [invitee.id] } };
    const done = await told(record({ variables }).then(({ data }) => data?.recordInviteesTold.userErrors));
    if (done) onChanged();
  };
  return (
    <Button
      size="xs"
      variant="default"
      loading={loading}
      aria-label={t('toldNamed', { name: invitee.person?.name ?? '' })}
      onClick={() => void go()}
    >
      {t('toldByHand')}
    </Button>
  );
}
