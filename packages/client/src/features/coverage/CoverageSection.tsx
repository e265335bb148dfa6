import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Section';
import { graphql, type LatestCoverageFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { ToneMark } from './ToneMark';
import './coverage.css';

export const LatestCoverage = graphql(`
  fragment LatestCoverage on ClippingConnection {
    totalCount
    edges {
      cursor
      node {
        id
        headline
        publishedOn
        tone
        outlet {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

type CoverageSectionProps = { coverage: LatestCoverageFragment; outletId?: string };

/** The latest of what somebody wrote or is quoted in, or of what an outlet published. */
export function CoverageSection({ coverage, outletId }: CoverageSectionProps) {
  const { t } = useTranslation('coverage');
  const dates = useDates();
  return (
    <Section
      title={t('latest')}
      count={coverage.totalCount > 0 ? coverage.totalCount : undefined}
      action={
        outletId &&
        coverage.totalCount > 0 && (
          <Link className="u-more" to="/media/coverage" search={{ outlets: [outletId] }}>
            {t('all')}
          </Link>
        )
      }
    >
      {coverage.edges.length === 0 ? (
        <p className="u-quiet">{t('nothing')}</p>
      ) : (
        <ul className="coverage-lines">
          {coverage.edges.map(({ node }) => (
            <li key={node.id}>
              <Link className="u-name" to="/media/coverage/$clippingId" params={{ clippingId: node.id }}>
                {node.headline}
              </Link>
              <span>
                {!outletId && `${node.outlet?.name ?? ''} · `}
                {dates.short(node.publishedOn)} · <ToneMark tone={node.tone} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
