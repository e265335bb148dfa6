import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failed } from '../design/Empty';

export function NothingHere() {
  const { t } = useTranslation('errors');
  return (
    <main>
      <Failed
        level={1}
        title={t('notFound')}
        actions={<Button renderRoot={(props) => <Link to="/" {...props} />}>{t('goHome', { ns: 'app' })}</Button>}
      >
        {t('notFoundText')}
      </Failed>
    </main>
  );
}
