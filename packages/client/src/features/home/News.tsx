import type { ReactNode } from 'react';
import { IconMessages, IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Section';
import type { HomePageQuery } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useTermLabel } from '../vocabularies';

type NewsProps = { home: HomePageQuery; since: string; accountId: string; onSeen: () => void };

/** What others recorded since the last visit. */
export function News({ home, since, accountId, onSeen }: NewsProps) {
  const { t } = useTranslation('home');
  const say = useTermLabel();
  const dates = useDates();
  const engagements = home.news.edges
    .map(({ node }) => node)
    .filter((one) => one.createdAt > since && one.createdBy?.id !== accountId);
  const people = home.newPeople;
  const nothing = engagements.length === 0 && people.totalCount === 0;
  const action = !nothing && (
    <button type="button" className="u-more" onClick={onSeen}>
      {t('markSeen')}
    </button>
  );
  return (
    <Section title={t('since', { when: dates.near(dates.dayOf(since)) })} action={action}>
      {nothing && <p className="u-quiet">{t('nothingNew')}</p>}
      <ul className="news">
        {people.totalCount > 0 && (
          <Item
            icon={<IconUserPlus size={16} stroke={1.6} aria-hidden="true" />}
            when={people.edges[0]?.node.createdAt}
          >
            <Link className="u-name" to="/people" search={{ sort: 'new' }}>
              <b>{t('newPeople', { count: people.totalCount })}</b>
            </Link>
            : {people.edges.map(({ node }) => node.name).join(', ')}
            {people.totalCount > people.edges.length && '…'}
          </Item>
        )}
        {engagements.map((one) => (
          <Item key={one.id} icon={<IconMessages size={16} stroke={1.6} aria-hidden="true" />} when={one.createdAt}>
            {one.createdBy?.name} {t('recorded')}{' '}
            <Link className="u-name" to="/engagements/$engagementId" params={{ engagementId: one.id }}>
              <b>{one.subject || say(one.type)}</b>
            </Link>
          </Item>
        ))}
      </ul>
    </Section>
  );
}

function Item({ icon, when, children }: { icon: ReactNode; when: string | undefined; children: ReactNode }) {
  const dates = useDates();
  const day = when && dates.dayOf(when);
  return (
    <li>
      {icon}
      <p>{children}</p>
      {when && day && <time dateTime={when}>{day === dates.today ? dates.clock(when) : dates.near(day)}</time>}
    </li>
  );
}
