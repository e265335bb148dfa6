import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../design/Mark';
import { Section } from '../../design/Section';
import { graphql, type EventsOfPersonFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';

export const EventsOfPerson = graphql(`
  fragment EventsOfPerson on Person {
    id
    mediaEvents(first: 10) {
      totalCount
      edges {
        cursor
        node {
          id
          at
          isWalkIn
          answer
          checkedInAt
          mediaEvent {
            id
            title
          }
        }
      }
    }
  }
`);

/** To what somebody was invited, what they said, and whether they came. */
export function PersonEvents({ person }: { person: EventsOfPersonFragment }) {
  const { t } = useTranslation('mediaEvents');
  const dates = useDates();
  const { edges, totalCount } = person.mediaEvents;
  if (totalCount === 0) return null;
  return (
    <Section title={t('invitations')} count={totalCount}>
      <ul className="person-events">
        {edges.map(({ node }) => (
          <li key={node.id}>
            {node.mediaEvent && (
              <Link to="/media/events/$eventId" params={{ eventId: node.mediaEvent.id }}>
                {node.mediaEvent.title}
              </Link>
            )}
            <p>
              {node.at && <time dateTime={node.at}>{dates.short(dates.dayOf(node.at))}</time>}
              {node.checkedInAt ? (
                <Mark tone="ok" icon={IconCheck}>
                  {t(node.isWalkIn ? 'walkIn' : 'checkIn')}
                </Mark>
              ) : (
                <span>{node.answer ? t(`answer.${node.answer}`) : t('notAnswered')}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
      {totalCount > edges.length && <p className="u-help">{t('notAll', { shown: edges.length, total: totalCount })}</p>}
    </Section>
  );
}
