import { useState } from 'react';
import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { say } from '../../design/toasts';
import { lazily } from '../../design/lazily';
import type { ContactPointFieldsFragment, UserError } from '../../graphql';
import { useRemoveContactPoint, useVerifyContactPoint } from './use-contact-acts';

const AmendContactPointDialog = lazily(() => import('./ContactPointDialog'), 'AmendContactPointDialog');

export function ContactPointMenu({ point }: { point: ContactPointFieldsFragment }) {
  const { t } = useTranslation(['contacts', 'words', 'app', 'errors']);
  const [amending, setAmending] = useState(false);
  const [verify] = useVerifyContactPoint();
  const [remove] = useRemoveContactPoint();
  const act = async (run: () => Promise<UserError[] | undefined>, done: string) => {
    try {
      const [refused] = (await run()) ?? [];
      say(refused?.message ?? done, { tone: refused ? 'bad' : 'plain' });
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    }
  };
  const variables = { id: point.id };
  return (
    <>
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <ActionIcon size={24} aria-label={t('change', { kind: t(`contactPoint.${point.type}`, { ns: 'words' }) })}>
            <IconDots size={15} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconCheck size={16} />}
            onClick={() =>
              void act(async () => (await verify({ variables })).data?.verifyContactPoint.userErrors, t('verified'))
            }
          >
            {t('verify')}
          </Menu.Item>
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setAmending(true)}>
            {t('edit', { ns: 'app' })}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={16} />}
            onClick={() =>
              void act(async () => (await remove({ variables })).data?.removeContactPoint.userErrors, t('removed'))
            }
          >
            {t('remove', { ns: 'app' })}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {amending && <AmendContactPointDialog point={point} onClose={() => setAmending(false)} />}
    </>
  );
}
