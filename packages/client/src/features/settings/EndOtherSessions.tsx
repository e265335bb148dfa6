import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { say } from '../../design/toasts';
import { graphql } from '../../graphql';

const EndOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      endedCount
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export function EndOtherSessions() {
  const { t } = useTranslation(['settings', 'errors']);
  const [end, { loading }] = useMutation(EndOtherSessionsDocument, { refetchQueries: ['Profile'] });
  const stop = async () => {
    try {
      const { endedCount } = (await end()).data?.endOtherSessions ?? {};
      say(t('endedOthers', { count: endedCount ?? 0 }));
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    }
  };
  return (
    <Button size="xs" variant="default" loading={loading} onClick={() => void stop()}>
      {t('endOthers')}
    </Button>
  );
}
