import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../design/Mark';
import type { Shape } from '../../design/shapes';
import type { ImportOutcome, ImportStatus } from '../../graphql';

type Look = { tone: Tone; shape: Shape };

const statuses: Record<ImportStatus, Look> = {
  UPLOADED: { tone: 'muted', shape: 'ring' },
  CHECKING: { tone: 'wait', shape: 'hourglass' },
  CHECKED: { tone: 'muted', shape: 'tickRing' },
  RUNNING: { tone: 'wait', shape: 'half' },
  DONE: { tone: 'ok', shape: 'tick' },
  CANCELLED: { tone: 'muted', shape: 'struckRing' },
  FAILED: { tone: 'bad', shape: 'cross' },
  UNDOING: { tone: 'wait', shape: 'hourglass' },
  UNDONE: { tone: 'muted', shape: 'struckRing' },
};
const outcomes: Record<ImportOutcome, Look> = {
  CREATE: { tone: 'ok', shape: 'tickRing' },
  UPDATE: { tone: 'wait', shape: 'half' },
  SKIP: { tone: 'muted', shape: 'dash' },
  ERROR: { tone: 'bad', shape: 'bang' },
};

export function ImportStatusMark({ status }: { status: ImportStatus }) {
  const { t } = useTranslation('words');
  return <Mark {...statuses[status]}>{t(`importStatus.${status}`)}</Mark>;
}

export function OutcomeMark({ outcome }: { outcome: ImportOutcome }) {
  const { t } = useTranslation('words');
  return <Mark {...outcomes[outcome]}>{t(`importOutcome.${outcome}`)}</Mark>;
}
