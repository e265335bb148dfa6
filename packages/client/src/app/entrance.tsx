import { useApolloClient } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AcceptInvitationForm } from '../features/accounts/AcceptInvitationForm';
import { SignInForm } from '../features/accounts/SignInForm';
import { SignInFrame } from '../features/accounts/SignInFrame';
import { lazily } from '../design/lazily';
import { isLanguage, speak } from './i18n/language';
import { useRoomTitle } from './use-room-title';

const ResetPasswordForm = lazily(() => import('../features/accounts/ResetPasswordForm'), 'ResetPasswordForm');
const SetUpSecondFactor = lazily(() => import('../features/accounts/SetUpSecondFactor'), 'SetUpSecondFactor');

/** Only an address within the house is returned to. */
const within = (to: string | undefined): string => (to && /^\/(?![/\\])/.test(to) ? to : '/');

function useEntrance() {
  const { i18n } = useTranslation();
  const client = useApolloClient();
  const router = useRouter();
  return {
    language: i18n.language,
    onLanguage: (language: string) => {
      if (isLanguage(language)) void speak(language);
    },
    enter: async (to: string) => {
      await client.clearStore();
      router.history.push(to);
    },
  };
}

export function SignInPage() {
  const { t } = useTranslation('accounts');
  const { language, onLanguage, enter } = useEntrance();
  const search = useRouter().state.location.search as { to?: string; why?: 'ended' | 'quiet' | 'reset' | 'provider' };
  // Behind the #, so that it reaches no server's log.
  const [, challenge] = /^challenge=(.+)$/.exec(useRouter().state.location.hash) ?? [];
  useRoomTitle(t('signIn'));
  const notice = {
    ended: t('sessionEnded'),
    quiet: t('timedOut'),
    reset: t('resetDone'),
    provider: t('providerRefused'),
  };
  return (
    <SignInFrame language={language} onLanguage={onLanguage}>
      <SignInForm
        notice={search.why && notice[search.why]}
        challenge={challenge}
        onSignedIn={() => void enter(within(search.to))}
        onMustSetUp={() => void enter('/second-factor')}
      />
    </SignInFrame>
  );
}

export function InvitationPage() {
  const { t } = useTranslation('accounts');
  const { language, onLanguage, enter } = useEntrance();
  const router = useRouter();
  // Behind the #, so that the token reaches no server's log.
  const token = router.state.location.hash;
  useRoomTitle(t('acceptTitle'));
  return (
    <SignInFrame language={language} onLanguage={onLanguage}>
      <AcceptInvitationForm token={token} onAccepted={() => void enter('/')} />
    </SignInFrame>
  );
}

export function ResetPasswordPage() {
  const { t } = useTranslation('accounts');
  const { language, onLanguage, enter } = useEntrance();
  const token = useRouter().state.location.hash;
  useRoomTitle(t('resetTitle'));
  return (
    <SignInFrame language={language} onLanguage={onLanguage}>
      <ResetPasswordForm token={token} onReset={() => void enter('/sign-in?why=reset')} />
    </SignInFrame>
  );
}

/** Where a session is led that may do nothing else yet. */
export function SecondFactorPage() {
  const { t } = useTranslation('secondFactor');
  const { language, onLanguage, enter } = useEntrance();
  useRoomTitle(t('title'));
  return (
    <SignInFrame language={language} onLanguage={onLanguage}>
      <div className="sign-in-form">
        <h1>{t('setUp')}</h1>
        <p className="u-sub">{t('required')}</p>
        <SetUpSecondFactor asksPassword={false} onDone={() => void enter('/')} />
      </div>
    </SignInFrame>
  );
}
