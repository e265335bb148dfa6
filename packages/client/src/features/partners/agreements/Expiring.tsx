import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../design/Section';
import { graphql } from '../../../graphql';
import { useNeeds } from '../../accounts';
import { Until } from '../marks';
import './agreement-lines';

const ExpiringAgreementsDocument = graphql(`
  query ExpiringAgreements {
    agreements(filter: { isExpiringSoon: { eq: true } }, orderBy: [{ expiresOn: ASC }], first: 5) {
      totalCount
      edges {
        cursor
        node {
          ...AgreementLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Agreements within their days of notice, for those who can renew them; nothing at all where there are none. */
export function ExpiringAgreements() {
  const { t } = useTranslation(['partners', 'home']);
  const { data } = useQuery(ExpiringAgreementsDocument, { ...useNeeds('agreements:write') });
  const expiring = data?.agreements;
  if (!expiring || expiring.totalCount === 0) return null;
  return (
    <Section
      title={t('expiring')}
      count={expiring.totalCount}
      action={
        <Link className="u-more" to="/partners">
          {t('seeAll', { ns: 'home' })}
        </Link>
      }
    >
      <ul className="expiring">
        {expiring.edges.map(({ node }) => (
          <li key={node.id}>
            <Link className="u-name" to="/agreements/$agreementId" params={{ agreementId: node.id }}>
              {node.title}
            </Link>
            <Until day={node.expiresOn} soon />
          </li>
        ))}
      </ul>
    </Section>
  );
}
