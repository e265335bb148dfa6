import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconBuilding, IconMessages, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../design/Empty';
import { LoadFailed } from '../../design/LoadState';
import { PageHeader } from '../../design/PageHeader';
import { Section } from '../../design/Section';
import { SkeletonRows } from '../../design/Skeleton';
import { graphql } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import './shared.css';

const SharedDocument = graphql(`
  query Shared($peopleAfter: String, $organisationsAfter: String, $engagementsAfter: String) {
    people(first: 50, after: $peopleAfter) {
      totalCount
      edges {
        cursor
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    organisations(first: 50, after: $organisationsAfter) {
      totalCount
      edges {
        cursor
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    engagements(first: 50, after: $engagementsAfter) {
      totalCount
      edges {
        cursor
        node {
          id
          subject
          day
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** A partner's room: exactly the records that are open to them. */
export function SharedPage() {
  const { t } = useTranslation(['sharing', 'errors', 'app']);
  const dates = useDates();
  const { data, error, refetch, fetchMore } = useQuery(SharedDocument);
  if (error && !data)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={t('loading', { ns: 'app' })} rows={10} columns={2} />;
  const { people, organisations, engagements } = data;
  const total = people.totalCount + organisations.totalCount + engagements.totalCount;
  const more = (variables: Parameters<typeof fetchMore>[0]['variables']) => (
    <Button size="xs" variant="subtle" onClick={() => void fetchMore({ variables })}>
      {t('showMore', { ns: 'app' })}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} note={t('records', { count: total })} />
      {total === 0 && <Empty title={t('nothingYet')}>{t('nothingYetText')}</Empty>}
      <div className="shared">
        {people.totalCount > 0 && (
          <Section title={t('people', { ns: 'app' })} count={people.totalCount}>
            <ul>
              {people.edges.map(({ node }) => (
                <li key={node.id}>
                  <IconUser size={18} stroke={1.6} aria-hidden="true" />
                  <Link className="u-name" to="/people/$personId" params={{ personId: node.id }}>
                    {node.name}
                  </Link>
                </li>
              ))}
            </ul>
            {people.pageInfo.hasNextPage && more({ peopleAfter: people.pageInfo.endCursor })}
          </Section>
        )}
        {organisations.totalCount > 0 && (
          <Section title={t('organisations', { ns: 'app' })} count={organisations.totalCount}>
            <ul>
              {organisations.edges.map(({ node }) => (
                <li key={node.id}>
                  <IconBuilding size={18} stroke={1.6} aria-hidden="true" />
                  <Link className="u-name" to="/organisations/$organisationId" params={{ organisationId: node.id }}>
                    {node.name}
                  </Link>
                </li>
              ))}
            </ul>
            {organisations.pageInfo.hasNextPage && more({ organisationsAfter: organisations.pageInfo.endCursor })}
          </Section>
        )}
        {engagements.totalCount > 0 && (
          <Section title={t('engagements', { ns: 'app' })} count={engagements.totalCount}>
            <ul>
              {engagements.edges.map(({ node }) => (
                <li key={node.id}>
                  <IconMessages size={18} stroke={1.6} aria-hidden="true" />
                  <Link className="u-name" to="/engagements/$engagementId" params={{ engagementId: node.id }}>
                    {node.subject}
                  </Link>
                  <time className="u-quiet">{dates.short(node.day)}</time>
                </li>
              ))}
            </ul>
            {engagements.pageInfo.hasNextPage && more({ engagementsAfter: engagements.pageInfo.endCursor })}
          </Section>
        )}
      </div>
    </>
  );
}
