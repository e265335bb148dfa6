import { useRef, type ReactNode } from 'react';
import { ActionIcon, Modal } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { QuickExit } from './QuickExit';
import { useEscape } from './use-escape';
import { useFocusReturn } from './use-focus-return';
import { usePhone } from './use-phone';

type DialogProps = {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  /** Said beside the title as it changes, for instance that the draft is saved. */
  note?: ReactNode;
  closeLabel?: string;
  /** Width in pixels on a desk; a phone is filled. */
  width?: number;
  className?: string;
  children: ReactNode;
};

/** A dialog with the quick exit inside. `DialogFoot` holds its buttons. */
export function Dialog({
  opened,
  onClose,
  title,
  note,
  closeLabel,
  width = 480,
  className = '',
  children,
}: DialogProps) {
  const { t } = useTranslation('design');
  const phone = usePhone();
  const content = useRef<HTMLDivElement>(null);
  useEscape(content, onClose);
  // Most dialogs are there only while they are open, and Mantine gives the focus back only where one stays.
  useFocusReturn();
  const close = closeLabel ?? t('close');
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={width}
      closeOnEscape={false}
      fullScreen={phone}
      padding={0}
      transitionProps={{ duration: phone ? 0 : 160, transition: 'fade' }}
      classNames={{ content: `u-dialog ${className}`, body: 'u-dialog-body', inner: 'u-dialog-inner' }}
    >
      <Modal.Overlay backgroundOpacity={1} color="var(--u-scrim)" />
      <Modal.Content ref={content}>
        <div className="u-dialog-head">
          <ActionIcon className="u-only-phone" size={44} aria-label={close} onClick={onClose}>
            <IconX size={22} />
          </ActionIcon>
          <div className="u-dialog-title">
            <Modal.Title>{title}</Modal.Title>
            {note && (
              <span className="u-dialog-note" role="status">
                {note}
              </span>
            )}
          </div>
          <span className="u-grow" />
          <QuickExit />
          <ActionIcon className="u-only-desk" aria-label={close} onClick={onClose}>
            <IconX size={18} />
          </ActionIcon>
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

export const DialogFoot = ({ children }: { children: ReactNode }) => <div className="u-dialog-foot">{children}</div>;
