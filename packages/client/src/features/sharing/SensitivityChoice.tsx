import { useTranslation } from 'react-i18next';
import { ChoiceList } from '../../design/Choice';
import type { Sensitivity } from '../../graphql';
import { levelLooks, levels } from './sensitivity';

type SensitivityChoiceProps = { label: string; value: Sensitivity; onChange: (level: Sensitivity) => void };

/** Who may see a record, each level with what it means. */
export function SensitivityChoice({ label, value, onChange }: SensitivityChoiceProps) {
  const { t } = useTranslation('words');
  const options = levels.map((level) => ({
    value: level,
    label: t(`sensitivity.${level}`),
    text: t(`sensitivityText.${level}`),
    icon: levelLooks[level].icon,
    ...(mark(level) && { tone: 'restricted' as const }),
  }));
  return <ChoiceList label={label} options={options} value={value} onChange={onChange} />;
}

const mark = (level: Sensitivity): boolean => level === 'PROTECTED' || level === 'SEALED';
