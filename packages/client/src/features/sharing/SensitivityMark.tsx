import { useTranslation } from 'react-i18next';
import { Mark } from '../../design/Mark';
import type { Sensitivity } from '../../graphql';
import { levelLooks } from './sensitivity';

export function SensitivityMark({ level, look }: { level: Sensitivity; look?: 'plain' | 'soft' }) {
  const { t } = useTranslation('words');
  const { tone, icon } = levelLooks[level];
  return (
    <Mark tone={tone} icon={icon} look={look}>
      {t(`sensitivity.${level}`)}
    </Mark>
  );
}
