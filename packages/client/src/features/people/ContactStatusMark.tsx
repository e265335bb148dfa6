import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../design/Mark';
import type { Shape } from '../../design/shapes';
import type { ContactStatus } from '../../graphql';

export const statusLooks: Record<ContactStatus, { tone: Tone; shape: Shape }> = {
  ACTIVE: { tone: 'ok', shape: 'dotRing' },
  COOLING: { tone: 'wait', shape: 'half' },
  GONE_COLD: { tone: 'bad', shape: 'clock' },
  NEVER: { tone: 'muted', shape: 'dashedRing' },
  DO_NOT_CONTACT: { tone: 'bad', shape: 'struckRing' },
};

type ContactStatusMarkProps = {
  /** Null for those who may not know it. */
  status: ContactStatus | null;
  look?: 'plain' | 'soft';
  since?: string | undefined;
};

/** How warm the contact is; `since` adds when it last was. */
export function ContactStatusMark({ status, look, since }: ContactStatusMarkProps) {
  const { t } = useTranslation('words');
  if (!status) return null;
  const word = t(`contactStatus.${status}`);
  return (
    <Mark {...statusLooks[status]} look={look}>
      {since ? `${word}, ${since}` : word}
    </Mark>
  );
}
