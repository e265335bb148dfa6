import type { ReactNode } from 'react';
import { IconAlertTriangle, IconInfoCircle, IconShieldLock } from '@tabler/icons-react';

type NoteProps = { tone?: 'wait' | 'bad' | 'restricted' | 'accent'; children: ReactNode; live?: boolean };

const icons = { wait: IconAlertTriangle, bad: IconAlertTriangle, restricted: IconShieldLock, accent: IconInfoCircle };

export function Note({ tone = 'wait', live, children }: NoteProps) {
  const Icon = icons[tone];
  return (
    <div className="u-note" data-tone={tone} role={live ? 'alert' : undefined}>
      <Icon size={16} stroke={1.8} aria-hidden="true" />
      <div>{children}</div>
    </div>
  );
}
