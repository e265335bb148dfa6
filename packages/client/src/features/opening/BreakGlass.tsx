import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../design/lazily';
import { useMay } from '../accounts';

const BreakGlassDialog = lazily(() => import('./BreakGlassDialog'), 'BreakGlassDialog');

type BreakGlassProps = { recordId: string; onOpened: () => void };

/** Where nothing is to be seen: the way in for an emergency, for those who keep records. */
export function BreakGlass({ recordId, onOpened }: BreakGlassProps) {
  const { t } = useTranslation('errors');
  const may = useMay('records:break-glass');
  const [asking, setAsking] = useState(false);
  if (!may) return null;
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t('breakGlass')}
      </Button>
      {asking && <BreakGlassDialog recordId={recordId} onOpened={onOpened} onClose={() => setAsking(false)} />}
    </>
  );
}
