import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Section';
import { graphql } from '../../graphql';
import { useNeeds } from '../accounts';
import { EnquiryMark, EnquiryWhen, whoAsks } from './EnquiryWords';
import './enquiries';
import './enquiries.css';

const EnquiriesDueDocument = graphql(`
  query EnquiriesDue {
    enquiries(
      filter: { status: { in: [NEW, IN_PROGRESS] } }
      whose: VIEWER_OR_NOBODY
      orderBy: [{ dueAt: ASC }]
      first: 5
    ) {
      totalCount
      edges {
        cursor
        node {
          ...EnquiryRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Enquiries that wait for the viewer, or for whoever takes them: the first needed first. Nothing where there is none. */
export function EnquiriesDue() {
  const { t } = useTranslation(['enquiries', 'home']);
  const { data } = useQuery(EnquiriesDueDocument, { ...useNeeds('media:write'), fetchPolicy: 'cache-and-network' });
  const enquiries = data?.enquiries;
  if (!enquiries || enquiries.totalCount === 0) return null;
  return (
    <Section
      title={t('due')}
      count={enquiries.totalCount}
      action={
        <Link className="u-more" to="/media/enquiries" search={{ mine: true, statuses: ['NEW', 'IN_PROGRESS'] }}>
          {t('seeAll', { ns: 'home' })}
        </Link>
      }
    >
      <ul className="enquiries-due">
        {enquiries.edges.map(({ node }) => (
          <li key={node.id}>
            <Link className="u-name" to="/media/enquiries/$enquiryId" params={{ enquiryId: node.id }}>
              {node.question}
            </Link>
            <span>
              <EnquiryMark enquiry={node} />
              <span>
                {whoAsks(node)} · <EnquiryWhen enquiry={node} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
