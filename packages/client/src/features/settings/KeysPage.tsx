import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../design/LoadState';
import { Section } from '../../design/Section';
import { say } from '../../design/toasts';
import { graphql, type ApiKeysQuery } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { KeyDialog } from './KeyDialog';
import { useRightName } from './rights';

const ApiKeysDocument = graphql(`
  query ApiKeys {
    viewer {
      keyPermissions
      apiKeys {
        id
        name
        beginning
        permissions
        expiresAt
        lastUsedAt
      }
    }
  }
`);

const RevokeApiKeyDocument = graphql(`
  mutation RevokeApiKey($id: ID!) {
    revokeApiKey(id: $id) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** What one's own programs sign in with. */
export function KeysPage() {
  const { t } = useTranslation(['keys', 'errors']);
  const { data, error, refetch } = useQuery(ApiKeysDocument, { fetchPolicy: 'cache-and-network' });
  const [making, setMaking] = useState(false);
  if (error && !data)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { apiKeys, keyPermissions } = data.viewer;
  return (
    <Section
      title={t('keys')}
      count={apiKeys.length}
      action={
        <Button leftSection={<IconPlus size={16} />} onClick={() => setMaking(true)}>
          {t('make')}
        </Button>
      }
    >
      <p className="u-sub">{t('text')}</p>
      <ul className="settings-list">
        {apiKeys.map((key) => (
          <OneKey key={key.id} apiKey={key} onRevoked={() => void refetch()} />
        ))}
      </ul>
      {making && <KeyDialog rights={keyPermissions} onMade={() => void refetch()} onClose={() => setMaking(false)} />}
    </Section>
  );
}

type OneKeyProps = { apiKey: ApiKeysQuery['viewer']['apiKeys'][number]; onRevoked: () => void };

function OneKey({ apiKey, onRevoked }: OneKeyProps) {
  const { t } = useTranslation(['keys', 'errors']);
  const dates = useDates();
  const rightName = useRightName();
  const [revoke, { loading }] = useMutation(RevokeApiKeyDocument);
  const stop = async () => {
    try {
      const [refused] = (await revoke({ variables: { id: apiKey.id } })).data?.revokeApiKey.userErrors ?? [];
      say(refused?.message ?? t('revoked', { name: apiKey.name }), { tone: refused ? 'bad' : 'plain' });
      onRevoked();
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    }
  };
  return (
    <li>
      <IconKey size={20} stroke={1.5} aria-hidden="true" />
      <p>
        <strong>{apiKey.name}</strong>
        <span>
          <code>{apiKey.beginning}…</code> · {[t('reads'), ...apiKey.permissions.map(rightName)].join(', ')} ·{' '}
          {t('until', { when: dates.moment(apiKey.expiresAt) })} ·{' '}
          {apiKey.lastUsedAt ? t('used', { when: dates.moment(apiKey.lastUsedAt) }) : t('neverUsed')}
        </span>
      </p>
      <Button
        size="xs"
        variant="default"
        loading={loading}
        aria-label={t('revokeOne', { name: apiKey.name })}
        onClick={() => void stop()}
      >
        {t('revoke')}
      </Button>
    </li>
  );
}
