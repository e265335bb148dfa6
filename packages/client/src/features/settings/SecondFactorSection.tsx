import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../design/Mark';
import { Section } from '../../design/Section';
import type { ProfileQuery } from '../../graphql';
import { SecondFactorDialog } from '../accounts';

type SecondFactorSectionProps = { account: ProfileQuery['viewer']['account']; onChanged: () => void };

/** Whether signing in takes a code as well, and the ways to change that. */
export function SecondFactorSection({ account, onChanged }: SecondFactorSectionProps) {
  const { t } = useTranslation('secondFactor');
  const [open, setOpen] = useState<'setUp' | 'renew' | 'remove' | null>(null);
  const left = account.recoveryCodesLeft ?? 0;
  return (
    <Section title={t('title')}>
      <div className="u-form">
        <p>
          {account.hasAuthenticatorApp ? (
            <Mark tone="ok" shape="tick">
              {t('on')}
            </Mark>
          ) : (
            <Mark tone={account.hasSecondFactor ? 'quiet' : 'wait'} shape="ring">
              {account.hasSecondFactor ? t('noApp') : t('off')}
            </Mark>
          )}
        </p>
        <p className="u-sub">{account.hasSecondFactor ? t('left', { count: left }) : t('offText')}</p>
        <div className="settings-acts">
          {account.hasSecondFactor && (
            <Button variant="default" onClick={() => setOpen('renew')}>
              {t('renew')}
            </Button>
          )}
          {account.hasAuthenticatorApp ? (
            <Button variant="default" onClick={() => setOpen('remove')}>
              {t('remove')}
            </Button>
          ) : (
            <Button onClick={() => setOpen('setUp')}>{t('setUp')}</Button>
          )}
        </div>
      </div>
      {open && <SecondFactorDialog act={open} onChanged={onChanged} onClose={() => setOpen(null)} />}
    </Section>
  );
}
