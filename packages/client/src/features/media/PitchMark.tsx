import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../design/Mark';
import type { Shape } from '../../design/shapes';
import type { PitchStatus } from '../../graphql';

const looks: Partial<Record<PitchStatus, { tone: Tone; shape: Shape }>> = {
  SENT: { tone: 'neutral', shape: 'ring' },
  NO_REPLY: { tone: 'muted', shape: 'dashedRing' },
  REPLIED_INTERESTED: { tone: 'ok', shape: 'half' },
  REPLIED_DECLINED: { tone: 'muted', shape: 'struckRing' },
  COVERED: { tone: 'ok', shape: 'tickRing' },
};

/** How a pitch to somebody stands. */
export function PitchMark({ status }: { status: PitchStatus }) {
  const { t } = useTranslation('words');
  return <Mark {...(looks[status] ?? { tone: 'neutral', shape: 'ring' })}>{t(`pitchStatus.${status}`)}</Mark>;
}
