import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMessagePlus, IconPhone } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Shown on hover and focus at the end of the second column. Who must not be contacted is not offered a call. */
export function PersonQuickActs({ person }: { person: { id: string; name: string; contactStatus: string | null } }) {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  const log = (type?: string) =>
    void navigate({ to: '.', search: (before) => ({ ...before, log: 'new' as const, with: [person.id], type }) });
  return (
    <>
      {person.contactStatus !== 'DO_NOT_CONTACT' && (
        <Tooltip label={t('logCall')}>
          <ActionIcon size={26} aria-label={t('logCallWith', { name: person.name })} onClick={() => log('phone_call')}>
            <IconPhone size={15} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      )}
      <Tooltip label={t('logWith')}>
        <ActionIcon size={26} aria-label={t('logWithName', { name: person.name })} onClick={() => log()}>
          <IconMessagePlus size={15} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
