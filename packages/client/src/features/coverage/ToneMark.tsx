import { IconArrowDown, IconArrowUp, IconArrowsUpDown, IconMinus, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../design/Mark';
import type { CoverageTone } from '../../graphql';

const looks: Record<CoverageTone, { tone: Tone; icon: Icon }> = {
  POSITIVE: { tone: 'for', icon: IconArrowUp },
  NEUTRAL: { tone: 'neutral', icon: IconMinus },
  NEGATIVE: { tone: 'against', icon: IconArrowDown },
  MIXED: { tone: 'quiet', icon: IconArrowsUpDown },
};

/** How a piece speaks of what we stand for: up is for, down is against. */
export function ToneMark({ tone }: { tone: CoverageTone | null | undefined }) {
  const { t } = useTranslation(['words', 'coverage']);
  if (!tone) return <span className="u-quiet">{t('notJudged', { ns: 'coverage' })}</span>;
  return <Mark {...looks[tone]}>{t(`tone.${tone}`, { ns: 'words' })}</Mark>;
}
