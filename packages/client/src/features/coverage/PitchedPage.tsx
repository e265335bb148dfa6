import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../design/LoadState';
import { PageHeader } from '../../design/PageHeader';
import { SkeletonRows } from '../../design/Skeleton';
import { graphql, type PitchAnswersFilter } from '../../graphql';
import { instantAt } from '../../lib/instants';
import { useDates } from '../../lib/use-dates';
import type { PitchedSearch } from './pictures-search';
import './coverage.css';

const PitchAnswersDocument = graphql(`
  query PitchAnswers($filter: PitchAnswersFilter, $first: Int!, $after: String) {
    pitchAnswers(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          status
          sentAt
          person {
            id
            name
          }
          pitch {
            id
            story {
              id
              title
            }
          }
        }
      }
    }
  }
`);

const route = getRouteApi('/house/media/pictures/pitched');

const filterOf = ({ from, to, list, answered }: PitchedSearch): PitchAnswersFilter => ({
  ...((from || to) && {
    sentAt: { ...(from && { gte: instantAt(from, '00:00') }), ...(to && { lte: instantAt(to, '23:59') }) },
  }),
  ...(list && { pressList: list === 'none' ? { isNull: true } : { is: { id: { eq: list } } } }),
  ...(answered !== undefined && { isAnswered: { eq: answered } }),
});

/** Who was pitched, and what they answered: the list behind a number of the pictures. */
export function PitchedPage() {
  const { t } = useTranslation(['coverage', 'words', 'errors', 'app', 'media']);
  const dates = useDates();
  const search = route.useSearch();
  const { data, error, refetch, fetchMore } = useQuery(PitchAnswersDocument, {
    variables: { filter: filterOf(search), first: 100 },
  });
  const page = data?.pitchAnswers;
  return (
    <div className="u-list-page">
      <PageHeader
        title={t('picture.pitchedTitle')}
        note={page && dates.number(page.totalCount)}
        trail={
          <Link to="/media/pictures" search={{ from: search.from, to: search.to }}>
            <IconChevronLeft size={14} aria-hidden="true" /> {t('picture.back')}
          </Link>
        }
      />
      {error && !page ? (
        <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
      ) : !page ? (
        <SkeletonRows label={t('loading')} rows={10} columns={4} />
      ) : (
        <ul className="u-lines">
          {page.edges.map(({ node }) => (
            <li key={node.id}>
              <h2>
                {node.person && (
                  <Link to="/people/$personId" params={{ personId: node.person.id }}>
                    {node.person.name}
                  </Link>
                )}
              </h2>
              <p>
                {[node.pitch?.story.title, t(`pitchStatus.${node.status}`, { ns: 'words' })]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {node.sentAt && (
                <time className="u-num" dateTime={node.sentAt}>
                  {dates.short(dates.dayOf(node.sentAt))}
                </time>
              )}
            </li>
          ))}
          {page.pageInfo.hasNextPage && (
            <li>
              <Button
                variant="subtle"
                onClick={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } })}
              >
                {t('notAll', { ns: 'media', shown: page.edges.length, total: page.totalCount })} ·{' '}
                {t('showMore', { ns: 'app' })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
