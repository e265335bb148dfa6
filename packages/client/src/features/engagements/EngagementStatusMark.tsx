import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../design/Mark';
import type { Shape } from '../../design/shapes';
import type { EngagementStatus } from '../../graphql';

const looks: Record<EngagementStatus, { tone: Tone; shape: Shape }> = {
  PLANNED: { tone: 'muted', shape: 'ring' },
  CONFIRMED: { tone: 'ok', shape: 'tickRing' },
  TENTATIVE: { tone: 'muted', shape: 'dashedRing' },
  HELD: { tone: 'ok', shape: 'tick' },
  CANCELLED: { tone: 'muted', shape: 'struckRing' },
  POSTPONED: { tone: 'wait', shape: 'hourglass' },
  NO_SHOW: { tone: 'bad', shape: 'cross' },
  UNREACHABLE: { tone: 'muted', shape: 'dash' },
};

export function EngagementStatusMark({ status, look }: { status: EngagementStatus; look?: 'plain' | 'soft' }) {
  const { t } = useTranslation('words');
  return (
    <Mark {...looks[status]} look={look}>
      {t(`engagementStatus.${status}`)}
    </Mark>
  );
}
