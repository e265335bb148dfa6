import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Failed } from '../design/Empty';

export function Crashed() {
  const { t } = useTranslation('errors');
  return (
    <Failed
      level={1}
      title={t('crashed')}
      actions={
        <>
          <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
          <Button variant="default" component="a" href="/">
            {t('goHome', { ns: 'app' })}
          </Button>
        </>
      }
    >
      {t('crashedText')}
    </Failed>
  );
}
