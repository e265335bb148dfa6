import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DataGridFoot } from '../../../design/DataGridFoot';
import { Empty } from '../../../design/Empty';
import { LoadFailed } from '../../../design/LoadState';
import { SkeletonRows } from '../../../design/Skeleton';
import { graphql, type SeenByQuery } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { SeenGrid, type SeenRow } from '../seen/SeenGrid';
import '../seen/seen-rows';
import { SEEN_KINDS, type SeenKind } from './sees-search';

const SeenByDocument = graphql(`
  query SeenBy(
    $organisationId: ID!
    $peopleAfter: String
    $organisationsAfter: String
    $engagementsAfter: String
    $size: Int!
  ) {
    people: peopleSeenBy(organisationId: $organisationId, first: $size, after: $peopleAfter) {
      totalCount
      nodes {
        ...SeenPersonRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    organisations: organisationsSeenBy(organisationId: $organisationId, first: $size, after: $organisationsAfter) {
      totalCount
      nodes {
        ...SeenOrganisationRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    engagements: engagementsSeenBy(organisationId: $organisationId, first: $size, after: $engagementsAfter) {
      totalCount
      nodes {
        ...SeenEngagementRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type SeenByProps = { organisationId: string; of: SeenKind; onOf: (kind: SeenKind) => void };

const SIZE = 50;
const afters = { people: 'peopleAfter', organisations: 'organisationsAfter', engagements: 'engagementsAfter' } as const;

/** The partner's lists. They stay out of the cache, where the same records stand as staff see them. */
export function SeenBy({ organisationId, of, onOf }: SeenByProps) {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const dates = useDates();
  const { data, error, loading, refetch, fetchMore } = useQuery(SeenByDocument, {
    variables: { organisationId, size: SIZE },
    fetchPolicy: 'no-cache',
  });
  if (error && !data)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={t('loading', { ns: 'app' })} rows={10} columns={4} />;
  const page = data[of];
  const rows: SeenRow[] = page.nodes;
  const more = () => {
    if (loading) return;
    void fetchMore({
      variables: { [afters[of]]: page.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => grown(before, fetchMoreResult, of),
    });
  };
  return (
    <>
      <nav className="u-views" aria-label={t('kindsOfRecord')}>
        {SEEN_KINDS.map((kind) => (
          <button key={kind} type="button" aria-current={kind === of ? 'page' : undefined} onClick={() => onOf(kind)}>
            {t(kind, { ns: 'app' })} <span>{dates.number(data[kind].totalCount)}</span>
          </button>
        ))}
      </nav>
      {rows.length === 0 ? (
        <Empty title={t('seesNothing')}>{t('seesNothingText')}</Empty>
      ) : (
        <>
          <SeenGrid label={t(of, { ns: 'app' })} rows={rows} hasMore={page.pageInfo.hasNextPage} onEnd={more} />
          <DataGridFoot>
            {t('shownOf', { ns: 'app', shown: dates.number(rows.length), total: dates.number(page.totalCount) })}
          </DataGridFoot>
        </>
      )}
    </>
  );
}

/** One list grows; the others stay as they were. */
function grown(before: SeenByQuery, next: SeenByQuery, of: SeenKind): SeenByQuery {
  if (of === 'people')
    return { ...before, people: { ...next.people, nodes: [...before.people.nodes, ...next.people.nodes] } };
  if (of === 'organisations') {
    const nodes = [...before.organisations.nodes, ...next.organisations.nodes];
    return { ...before, organisations: { ...next.organisations, nodes } };
  }
  const nodes = [...before.engagements.nodes, ...next.engagements.nodes];
  return { ...before, engagements: { ...next.engagements, nodes } };
}
