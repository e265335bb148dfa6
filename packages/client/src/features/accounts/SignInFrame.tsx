import type { ReactNode } from 'react';
import { SegmentedControl } from '@mantine/core';
import { IconHistory, IconPlugConnectedX, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Logo } from '../../design/Logo';
import { QuickExit } from '../../design/QuickExit';
import { CountyMap } from './CountyMap';
import './sign-in.css';

const promises = [
  { icon: IconShieldCheck, head: 'promiseShare', text: 'promiseShareText' },
  { icon: IconHistory, head: 'promiseWatch', text: 'promiseWatchText' },
  { icon: IconPlugConnectedX, head: 'promiseLocal', text: 'promiseLocalText' },
] as const;

type SignInFrameProps = { language: string; onLanguage: (language: string) => void; children: ReactNode };

/** Half is calm, half is the form. Nothing on it names the cause. */
export function SignInFrame({ language, onLanguage, children }: SignInFrameProps) {
  const { t } = useTranslation('accounts');
  return (
    <div className="sign-in">
      <aside className="sign-in-side" aria-label={t('about')}>
        <CountyMap />
        <p className="sign-in-brand">
          <Logo size={32} />
          Utetezi
        </p>
        <div className="sign-in-say">
          <p className="sign-in-lead">{t('lead')}</p>
          <ul>
            {promises.map(({ icon: Icon, head, text }) => (
              <li key={head}>
                <Icon size={20} stroke={1.6} aria-hidden="true" />
                <span>
                  <strong>{t(head)}</strong>
                  {t(text)}
                </span>
              </li>
            ))}
          </ul>
        </div>
        <p className="sign-in-credit">{t('credit')}</p>
      </aside>
      <div className="sign-in-main">
        <header>
          <span className="sign-in-brand sign-in-brand--phone">
            <Logo size={28} />
          </span>
          <span className="u-grow" />
          <SegmentedControl
            aria-label={t('language', { ns: 'app' })}
            value={language}
            onChange={onLanguage}
            data={[
              { value: 'en', label: 'English' },
              { value: 'sw', label: 'Kiswahili' },
            ]}
          />
          <QuickExit />
        </header>
        <main>{children}</main>
      </div>
    </div>
  );
}
