import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../design/Chip';
import { say } from '../../design/toasts';
import { graphql, type ProfileQuery } from '../../graphql';
import { deviceName } from '../../lib/device-name';
import { useDates } from '../../lib/use-dates';

const EndSessionDocument = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** Where one is signed in, and the way to end it from here. */
export function Sessions({ sessions }: { sessions: ProfileQuery['viewer']['sessions'] }) {
  const { t } = useTranslation(['settings', 'errors']);
  const dates = useDates();
  const [end] = useMutation(EndSessionDocument, { refetchQueries: ['Profile'] });
  const stop = async (id: string) => {
    try {
      const [refused] = (await end({ variables: { id } })).data?.endSession.userErrors ?? [];
      say(refused?.message ?? t('sessionEnded'), { tone: refused ? 'bad' : 'plain' });
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    }
  };
  return (
    <ul className="settings-list">
      {sessions.map((session) => {
        const Icon = /android|iphone|ipad|mobile/i.test(session.device) ? IconDeviceMobile : IconDeviceDesktop;
        return (
          <li key={session.id}>
            <Icon size={20} stroke={1.5} aria-hidden="true" />
            <p>
              <strong title={session.device}>{deviceName(session.device)}</strong>
              <span>
                {session.address} · {t('lastUsed', { when: dates.moment(session.lastUsedAt) })}
              </span>
            </p>
            {session.isCurrent ? (
              <Tag>{t('thisDevice')}</Tag>
            ) : (
              <Button size="xs" variant="default" onClick={() => void stop(session.id)}>
                {t('endSession')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
