import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Section';
import { say } from '../../design/toasts';
import { errorAt, graphql, type Locale, type ProfileQuery, type UserError } from '../../graphql';
import { EndOtherSessions } from './EndOtherSessions';
import { Passkeys } from './Passkeys';
import { PasswordForm } from './PasswordForm';
import { SecondFactorSection } from './SecondFactorSection';
import { Sessions } from './Sessions';

const ProfileDocument = graphql(`
  query Profile {
    viewer {
      account {
        id
        name
        email
        roles
        locale
        version
        createdAt
        hasSecondFactor
        hasAuthenticatorApp
        recoveryCodesLeft
      }
      passkeys {
        id
        name
        isSynced
        createdAt
        lastUsedAt
      }
      sessions {
        id
        device
        address
        createdAt
        lastUsedAt
        isCurrent
      }
    }
  }
`);

const AmendMyProfileDocument = graphql(`
  mutation AmendMyProfile($input: AmendMyProfileInput!) {
    amendMyProfile(input: $input) {
      account {
        id
        name
        locale
        version
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type Account = ProfileQuery['viewer']['account'];

export function ProfilePage() {
  const { t } = useTranslation('settings');
  const { data, refetch } = useQuery(ProfileDocument);
  if (!data) return null;
  return (
    <>
      <Section title={t('aboutYou')}>
        <ProfileForm key={data.viewer.account.id} account={data.viewer.account} />
      </Section>
      <Section title={t('password')}>
        <PasswordForm />
      </Section>
      <SecondFactorSection account={data.viewer.account} onChanged={() => void refetch()} />
      <Passkeys passkeys={data.viewer.passkeys} onChanged={() => void refetch()} />
      <Section
        title={t('devices')}
        count={data.viewer.sessions.length}
        action={data.viewer.sessions.length > 1 && <EndOtherSessions />}
      >
        <Sessions sessions={data.viewer.sessions} />
      </Section>
    </>
  );
}

function ProfileForm({ account }: { account: Account }) {
  const { t } = useTranslation(['settings', 'words', 'errors', 'app']);
  const [amend, { loading }] = useMutation(AmendMyProfileDocument);
  const [name, setName] = useState(account.name);
  const [locale, setLocale] = useState<Locale>(account.locale ?? 'EN');
  const [errors, setErrors] = useState<UserError[]>([]);
  const save = async () => {
    try {
      const input = { expectedVersion: account.version, name: name.trim(), locale };
      const refused = (await amend({ variables: { input } })).data?.amendMyProfile.userErrors ?? [];
      setErrors(refused);
      say(refused[0]?.message ?? t('saved', { ns: 'app' }), { tone: refused.length > 0 ? 'bad' : 'plain' });
    } catch {
      say(t('notSaved', { ns: 'errors' }), { tone: 'bad' });
    }
  };
  return (
    <form
      className="u-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        label={t('name')}
        autoComplete="name"
        value={name}
        error={errorAt(errors, 'name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label={t('accountLanguage')}
        description={t('accountLanguageHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        allowDeselect={false}
        value={locale}
        data={[
          { value: 'EN', label: 'English' },
          { value: 'SW', label: 'Kiswahili' },
        ]}
        onChange={(value) => setLocale(value as Locale)}
      />
      <dl className="settings-facts">
        <div>
          <dt>{t('email')}</dt>
          <dd>{account.email}</dd>
        </div>
        <div>
          <dt>{t('roles')}</dt>
          <dd>{account.roles.map((role) => t(`role.${role}`, { ns: 'words' })).join(', ')}</dd>
        </div>
      </dl>
      <div>
        <Button type="submit" loading={loading}>
          {t('saveProfile')}
        </Button>
      </div>
    </form>
  );
}
