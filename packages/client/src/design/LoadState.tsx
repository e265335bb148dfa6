import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Failed } from './Empty';

type LoadFailedProps = {
  title: ReactNode;
  error: unknown;
  /** Where more is known of it than that it failed. */
  why?: string | undefined;
  onRetry: () => void;
  way?: ReactNode;
  level?: 1 | 2;
};

const isRefusal = (error: unknown): boolean => /permi|forbid/i.test(error instanceof Error ? error.message : '');
const isNetwork = (error: unknown): boolean => error instanceof TypeError || !navigator.onLine;

/** What could not be loaded, why, `Try again`, and where given a second way out. */
export function LoadFailed({ title, error, why: known, onRetry, way, level = 2 }: LoadFailedProps) {
  const { t } = useTranslation(['errors', 'app']);
  const why = known ?? (isRefusal(error) ? t('forbidden') : isNetwork(error) ? t('network') : t('server'));
  return (
    <Failed
      level={level}
      title={title}
      actions={
        <>
          <Button onClick={onRetry}>{t('tryAgain', { ns: 'app' })}</Button>
          {way}
        </>
      }
    >
      {why}
    </Failed>
  );
}
