import type { ReactNode } from 'react';
import { ActionIcon, Drawer } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { QuickExit } from './QuickExit';

type PanelProps = { opened: boolean; onClose: () => void; title: ReactNode; children: ReactNode };

/** A record or a set of filters beside its list, 480 px wide; a phone is filled. */
export function Panel({ opened, onClose, title, children }: PanelProps) {
  const { t } = useTranslation('design');
  return (
    <Drawer.Root
      opened={opened}
      onClose={onClose}
      size={480}
      padding={0}
      transitionProps={{ duration: 160 }}
      classNames={{ content: 'u-dialog u-side-panel', body: 'u-dialog-body' }}
    >
      <Drawer.Overlay backgroundOpacity={1} color="var(--u-scrim)" />
      <Drawer.Content>
        <div className="u-dialog-head">
          <div className="u-dialog-title">
            <Drawer.Title>{title}</Drawer.Title>
          </div>
          <span className="u-grow" />
          <QuickExit />
          <ActionIcon aria-label={t('close')} onClick={onClose}>
            <IconX size={18} />
          </ActionIcon>
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
