import { useEffect, useState } from 'react';
import { Button } from '@mantine/core';
import { IconBuilding } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type Options = { provider: { name: string } | null };

/** The sign-in of one's own organisation, where this installation knows one. */
export function ProviderButton({ remember }: { remember: boolean }) {
  const { t } = useTranslation('accounts');
  const [name, setName] = useState<string>();
  useEffect(() => {
    const gone = new AbortController();
    fetch('/auth/options', { signal: gone.signal })
      .then((answer) => answer.json() as Promise<Options>)
      .then(({ provider }) => setName(provider?.name))
      // Without it the other ways are there.
      .catch(() => undefined);
    return () => gone.abort();
  }, []);
  if (!name) return null;
  return (
    <Button
      variant="default"
      size="lg"
      fullWidth
      leftSection={<IconBuilding size={20} stroke={1.6} aria-hidden="true" />}
      renderRoot={(props) => <a href={`/auth/oidc/start${remember ? '?remember=yes' : ''}`} {...props} />}
    >
      {t('signInBy', { name })}
    </Button>
  );
}
