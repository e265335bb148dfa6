import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';

const PeoplePastDocument = graphql(`
  query PeoplePastRetention($first: Int, $after: String) {
    peoplePastRetention(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          personId
          name
          lawfulBasis
          lastEngagedAt
          createdAt
        }
      }
    }
  }
`);

/** Who would be erased, by name. */
export function PeoplePast() {
  const { t } = useTranslation(['rights', 'app', 'words']);
  const dates = useDates();
  const { data, fetchMore } = useQuery(PeoplePastDocument, {
    variables: { first: 20 },
    fetchPolicy: 'cache-and-network',
  });
  const people = data?.peoplePastRetention;
  if (!people) return null;
  const day = (instant: string) => dates.short(dates.dayOf(instant));
  return (
    <>
      <ul className="rights-list">
        {people.edges.map(({ node: { personId, name, lawfulBasis, lastEngagedAt, createdAt } }) => (
          <li key={personId}>
            <p>
              <Link className="u-name" to="/people/$personId" params={{ personId }}>
                {name}
              </Link>
              <span>
                {lastEngagedAt
                  ? t('lastEngaged', { day: day(lastEngagedAt) })
                  : t('neverEngaged', { day: day(createdAt) })}
                {' · '}
                {lawfulBasis === 'CONSENT'
                  ? t('basisLost')
                  : lawfulBasis && t(`lawfulBasis.${lawfulBasis}`, { ns: 'words' })}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {people.pageInfo.hasNextPage && (
        <Button variant="subtle" onClick={() => void fetchMore({ variables: { after: people.pageInfo.endCursor } })}>
          {t('shownOf', { ns: 'app', shown: people.edges.length, total: people.totalCount })}
        </Button>
      )}
    </>
  );
}
