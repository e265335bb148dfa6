import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../design/Empty';
import { LoadFailed } from '../../../design/LoadState';
import { PageHeader } from '../../../design/PageHeader';
import { Section } from '../../../design/Section';
import { SkeletonText } from '../../../design/Skeleton';
import { graphql, type OurAgreementQuery } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { AgreementStatusMark } from '../agreements/AgreementStatusMark';
import { Members } from '../coalitions/Members';
import { Until } from '../marks';
import '../agreements/agreement-lines';
import '../coalitions/coalition-lines';
import './house.css';

const OurAgreementDocument = graphql(`
  query OurAgreement {
    agreements(orderBy: [{ expiresOn: DESC }], first: 30) {
      totalCount
      nodes {
        ...AgreementLine
        purposes
        terminationReason
        files(first: 5) {
          nodes {
            id
            name
            url
          }
        }
      }
    }
    coalitions(first: 10) {
      nodes {
        ...CoalitionLine
        members(currentOnly: true, first: 60) {
          totalCount
          edges {
            cursor
            node {
              ...MemberLine
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

/** What the partner signed, until when it holds, and with whom it works in a coalition. */
export function OurAgreementPage() {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const { data, error, refetch } = useQuery(OurAgreementDocument, { fetchPolicy: 'network-only' });
  if (error && !data)
    return (
      <LoadFailed level={1} title={t('pageFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
    );
  return (
    <>
      <PageHeader title={t('ourAgreement', { ns: 'app' })} />
      {!data ? (
        <div className="record-loading">
          <SkeletonText label={t('loading', { ns: 'app' })} lines={8} />
        </div>
      ) : (
        <div className="ours">
          {data.agreements.totalCount === 0 ? (
            <Empty title={t('noneOfOurs')}>{t('noneOfOursText')}</Empty>
          ) : (
            <ul className="ours-list">
              {data.agreements.nodes.map((agreement) => (
                <Signed key={agreement.id} agreement={agreement} />
              ))}
            </ul>
          )}
          {data.coalitions.nodes.map((coalition) => (
            <Section key={coalition.id} title={coalition.name} count={coalition.members.totalCount}>
              {coalition.purpose && <p className="u-sub">{coalition.purpose}</p>}
              <Members members={coalition.members.edges.map(({ node }) => node)} empty={t('noMembers')} />
            </Section>
          ))}
        </div>
      )}
    </>
  );
}

type Agreement = OurAgreementQuery['agreements']['nodes'][number];

function Signed({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('partners');
  const dates = useDates();
  const { status, effectiveFrom, purposes } = agreement;
  return (
    <li className="u-card" data-now={status === 'ACTIVE' || undefined}>
      <h2>
        <Link to="/agreements/$agreementId" params={{ agreementId: agreement.id }}>
          {agreement.title}
        </Link>
      </h2>
      <p className="share-how">
        <AgreementStatusMark status={status} />
        {status === 'ACTIVE' && effectiveFrom && <span>{t('sinceDay', { day: dates.short(effectiveFrom) })}</span>}
        {(status === 'ACTIVE' || status === 'EXPIRED') && <Until day={agreement.expiresOn} />}
      </p>
      {agreement.terminationReason && <p className="u-help">{agreement.terminationReason}</p>}
      {purposes.length > 0 && <p className="share-why">{purposes.join(' · ')}</p>}
      {agreement.files.nodes.map(({ id, name, url }) => (
        <a key={id} className="u-link" href={url} download>
          {name}
        </a>
      ))}
      <Button
        size="xs"
        variant="default"
        renderRoot={(props) => (
          <Link
            to="/agreements/$agreementId"
            params={{ agreementId: agreement.id }}
            aria-label={t('readNamed', { title: agreement.title })}
            {...props}
          />
        )}
      >
        {t('readIt')}
      </Button>
    </li>
  );
}
