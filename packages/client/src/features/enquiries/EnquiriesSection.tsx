import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Section';
import { graphql, type LatestEnquiriesFragment } from '../../graphql';
import { EnquiryMark, EnquiryWhen } from './EnquiryWords';
import './enquiries';
import './enquiries.css';

export const LatestEnquiries = graphql(`
  fragment LatestEnquiries on EnquiryConnection {
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
`);

/** The latest of what somebody, or an outlet, asked of us. */
export function EnquiriesSection({ enquiries }: { enquiries: LatestEnquiriesFragment }) {
  const { t } = useTranslation('enquiries');
  return (
    <Section title={t('enquiries')} count={enquiries.totalCount > 0 ? enquiries.totalCount : undefined}>
      {enquiries.edges.length === 0 ? (
        <p className="u-quiet">{t('nothing')}</p>
      ) : (
        <ul className="enquiries-due">
          {enquiries.edges.map(({ node }) => (
            <li key={node.id}>
              <Link className="u-name" to="/media/enquiries/$enquiryId" params={{ enquiryId: node.id }}>
                {node.question}
              </Link>
              <span>
                <EnquiryMark enquiry={node} /> · <EnquiryWhen enquiry={node} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
