import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../design/Mark';
import type { Shape } from '../../design/shapes';
import type { ReleaseState } from '../../graphql';

const looks: Record<ReleaseState, readonly [Tone, Shape]> = {
  DRAFT: ['neutral', 'ring'],
  SUBMITTED: ['wait', 'half'],
  APPROVED: ['ok', 'tickRing'],
  SCHEDULED: ['wait', 'hourglass'],
  PUBLISHED: ['ok', 'dotRing'],
  CORRECTED: ['ok', 'dotRing'],
  WITHDRAWN: ['muted', 'struckRing'],
};

export function ReleaseStateMark({ state, look = 'plain' }: { state: ReleaseState; look?: 'plain' | 'soft' }) {
  const { t } = useTranslation('releases');
  const [tone, shape] = looks[state];
  return (
    <Mark tone={tone} shape={shape} look={look}>
      {t(`state.${state}`)}
    </Mark>
  );
}
