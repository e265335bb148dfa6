import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../../design/Mark';
import type { Shape } from '../../../design/shapes';
import type { AgreementStatus } from '../../../graphql';

const looks: Record<AgreementStatus, { tone: Tone; shape: Shape }> = {
  DRAFT: { tone: 'neutral', shape: 'dashedRing' },
  UNDER_REVIEW: { tone: 'wait', shape: 'hourglass' },
  SIGNED: { tone: 'neutral', shape: 'ring' },
  ACTIVE: { tone: 'ok', shape: 'dotRing' },
  EXPIRED: { tone: 'muted', shape: 'dash' },
  TERMINATED: { tone: 'bad', shape: 'struckRing' },
};

/** How far an agreement is. */
export function AgreementStatusMark({ status, look }: { status: AgreementStatus; look?: 'plain' | 'soft' }) {
  const { t } = useTranslation('partners');
  const { tone, shape } = looks[status];
  return (
    <Mark tone={tone} shape={shape} look={look}>
      {t(`status.${status}`)}
    </Mark>
  );
}
