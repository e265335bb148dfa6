import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Section';
import { useNeeds } from '../accounts';
import { RequestState } from './requests/RequestState';
import { RequestsDocument } from './requests/request-lines';
import './rights.css';

/** What people asked and wait for, for the data protection officer; nothing at all where there is nothing. */
export function DueRequests() {
  const { t } = useTranslation(['rights', 'home']);
  const { data } = useQuery(RequestsDocument, {
    ...useNeeds('rights:administer'),
    variables: { openOnly: true },
    fetchPolicy: 'cache-and-network',
  });
  const requests = data?.subjectRequests;
  if (!requests || requests.totalCount === 0) return null;
  return (
    <Section
      title={t('waiting')}
      count={requests.totalCount}
      action={
        <Link className="u-more" to="/rights">
          {t('seeAll', { ns: 'home' })}
        </Link>
      }
    >
      <ul className="rights-list">
        {requests.edges.slice(0, 5).map(({ node }) => (
          <li key={node.id}>
            <p>
              <Link className="u-name" to="/rights/requests/$requestId" params={{ requestId: node.id }}>
                {node.subjectName ?? t('erasedSubject')}
              </Link>
              <span>{t(`kind.${node.kind}`)}</span>
            </p>
            <RequestState request={node} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
