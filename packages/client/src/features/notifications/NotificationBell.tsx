import { useMutation, useQuery } from '@apollo/client/react';
import { ActionIcon, Menu } from '@mantine/core';
import {
  IconBell,
  IconChecklist,
  IconClockExclamation,
  IconHeartHandshake,
  IconLockOpen,
  IconMessageCheck,
  IconMessageQuestion,
  IconMessageUser,
  IconNews,
  IconNewsOff,
  IconRubberStamp,
  type Icon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql, useFollowed, type NotificationKind, type NotificationsQuery } from '../../graphql';
import { useViewer } from '../accounts';
import { useReleaseTitle } from '../releases';
import { useDates } from '../../lib/use-dates';
import './notifications.css';

const NotificationsDocument = graphql(`
  query Notifications {
    notifications(unreadOnly: true, first: 10) {
      totalCount
      edges {
        node {
          id
          kind
          at
          task {
            id
            title
            engagement {
              id
            }
          }
          breakGlass {
            id
            reason
            account {
              id
              name
            }
            person {
              id
            }
            organisation {
              id
            }
            engagement {
              id
            }
          }
          introduction {
            id
            wanted
          }
          enquiry {
            id
            question
          }
          pressRelease {
            id
            titleEn
            titleSw
          }
          commitment {
            id
            text
            engagement {
              id
            }
          }
        }
      }
    }
  }
`);

const NewsFollowedDocument = graphql(`
  subscription NewsFollowed {
    notifications(unreadOnly: true, first: 10) {
      totalCount
      edges {
        node {
          id
        }
      }
    }
  }
`);

const MarkNotificationsReadDocument = graphql(`
  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type Item = NotificationsQuery['notifications']['edges'][number]['node'];
const icons: Record<NotificationKind, Icon> = {
  TASK_ASSIGNED: IconChecklist,
  TASK_REMINDER: IconClockExclamation,
  COMMITMENT_DUE: IconHeartHandshake,
  GLASS_BROKEN: IconLockOpen,
  ENQUIRY_ASSIGNED: IconMessageQuestion,
  ENQUIRY_DUE: IconClockExclamation,
  RELEASE_SUBMITTED: IconNews,
  RELEASE_APPROVED: IconRubberStamp,
  RELEASE_RETURNED: IconNewsOff,
  INTRODUCTION_SOUGHT: IconMessageUser,
  INTRODUCTION_OFFERED: IconMessageCheck,
};

export function NotificationBell() {
  const { t } = useTranslation(['tasks', 'app']);
  const { data, refetch } = useQuery(NotificationsDocument);
  useFollowed(NewsFollowedDocument, {}, () => void refetch());
  const [markRead] = useMutation(MarkNotificationsReadDocument);
  const count = data?.notifications.totalCount ?? 0;
  const items = data?.notifications.edges.map(({ node }) => node) ?? [];
  const read = async (input: { ids?: string[]; all?: boolean }) => {
    await markRead({ variables: { input } });
    await refetch();
  };
  const label = count > 0 ? t('notificationsNew', { ns: 'app', count }) : t('notifications', { ns: 'app' });
  return (
    <Menu position="bottom-end" width={340}>
      <Menu.Target>
        <ActionIcon className="news-bell" aria-label={label}>
          <IconBell size={18} stroke={1.6} />
          {count > 0 && <i className="u-dot" />}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {items.length === 0 && <Menu.Label>{t('noNews')}</Menu.Label>}
        {items.map((item) => (
          <NewsItem key={item.id} item={item} onOpen={() => void read({ ids: [item.id] })} />
        ))}
        {items.length > 0 && <Menu.Item onClick={() => void read({ all: true })}>{t('markAllRead')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}

function NewsItem({ item, onOpen }: { item: Item; onOpen: () => void }) {
  const { t } = useTranslation('tasks');
  const dates = useDates();
  const titleOf = useReleaseTitle();
  const Icon = icons[item.kind];
  const glass = item.breakGlass;
  const introduction = item.kind === 'INTRODUCTION_SOUGHT' || item.kind === 'INTRODUCTION_OFFERED';
  const isPartner = useViewer()?.isPartner ?? false;
  const engagementId = (item.task ?? item.commitment ?? glass)?.engagement?.id;
  const [personId, organisationId] = [glass?.person?.id, glass?.organisation?.id];
  const words = (
    <span className="tasks-news">
      <b>
        {item.task?.title ??
          item.commitment?.text ??
          item.enquiry?.question ??
          (item.pressRelease && titleOf(item.pressRelease)) ??
          item.introduction?.wanted ??
          (glass && `${glass.account?.name ?? ''}: ${glass.reason}`)}
      </b>
      <small>
        {t(`news.${item.kind}`)} · {dates.ago(dates.dayOf(item.at))}
      </small>
    </span>
  );
  return (
    <Menu.Item
      leftSection={<Icon size={18} stroke={1.6} />}
      onClick={onOpen}
      renderRoot={(props) =>
        item.pressRelease ? (
          <Link to="/media/releases/$releaseId" params={{ releaseId: item.pressRelease.id }} {...props} />
        ) : item.enquiry ? (
          <Link to="/media/enquiries/$enquiryId" params={{ enquiryId: item.enquiry.id }} {...props} />
        ) : engagementId ? (
          <Link to="/engagements/$engagementId" params={{ engagementId }} {...props} />
        ) : personId ? (
          <Link to="/people/$personId" params={{ personId }} {...props} />
        ) : organisationId ? (
          <Link to="/organisations/$organisationId" params={{ organisationId }} {...props} />
        ) : (
          <Link
            to={introduction ? (isPartner ? '/introductions' : '/partners/introductions') : glass ? '/' : '/tasks'}
            {...props}
          />
        )
      }
    >
      {words}
    </Menu.Item>
  );
}
