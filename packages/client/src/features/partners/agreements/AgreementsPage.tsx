import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataGrid, type Column } from '../../../design/DataGrid';
import { DataGridFoot } from '../../../design/DataGridFoot';
import { Empty } from '../../../design/Empty';
import { LoadFailed } from '../../../design/LoadState';
import { SkeletonRows } from '../../../design/Skeleton';
import { lazily } from '../../../design/lazily';
import { graphql, type AgreementLineFragment } from '../../../graphql';
import { atHand } from '../../../lib/rows';
import { useDates } from '../../../lib/use-dates';
import { useMay } from '../../accounts';
import { Until } from '../marks';
import { AgreementStatusMark } from './AgreementStatusMark';
import './agreement-lines';

const AgreementDialog = lazily(() => import('./AgreementDialog'), 'AgreementDialog');

const AgreementsDocument = graphql(`
  query Agreements($after: String) {
    expiring: agreements(filter: { isExpiringSoon: { eq: true } }, first: 100) {
      totalCount
      nodes {
        ...AgreementLine
      }
    }
    agreements(orderBy: [{ expiresOn: DESC }], first: 50, after: $after) {
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

/** What was signed with whom: those about to expire first, by their own days of notice. */
export function AgreementsPage() {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const dates = useDates();
  const navigate = useNavigate();
  const may = useMay('agreements:write');
  const [recording, setRecording] = useState(false);
  const { data, error, loading, refetch, fetchMore } = useQuery(AgreementsDocument);
  const columns = useColumns();
  if (error && !data)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={t('loading', { ns: 'app' })} rows={10} columns={4} />;
  const { expiring, agreements } = data;
  const soon = new Set(expiring.nodes.map(({ id }) => id));
  const rows = [...expiring.nodes, ...agreements.edges.map(({ node }) => node).filter(({ id }) => !soon.has(id))];
  const { hasNextPage, endCursor } = agreements.pageInfo;
  const record = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setRecording(true)}>
      {t('newAgreement')}
    </Button>
  );
  return (
    <>
      {rows.length === 0 ? (
        <Empty title={t('noAgreements')} actions={may && record}>
          {t('noAgreementsText')}
        </Empty>
      ) : (
        <>
          <div className="partners-bar">
            <p className="u-sub">
              {expiring.totalCount > 0 ? t('expiringCount', { count: expiring.totalCount }) : t('noneExpiring')}
            </p>
            {may && record}
          </div>
          <DataGrid
            label={t('agreementsGrid')}
            rows={atHand(rows, () => {
              if (hasNextPage && !loading) void fetchMore({ variables: { after: endCursor } });
            })}
            rowId={({ id }) => id}
            rowName={({ title }) => title}
            columns={columns}
            total={hasNextPage ? undefined : rows.length}
          />
          <DataGridFoot>
            {t('agreementsCount', { count: agreements.totalCount, total: dates.number(agreements.totalCount) })}
          </DataGridFoot>
        </>
      )}
      {recording && (
        <AgreementDialog
          onClose={() => setRecording(false)}
          onSaved={(id) => void navigate({ to: '/agreements/$agreementId', params: { agreementId: id } })}
        />
      )}
    </>
  );
}

function useColumns(): Column<AgreementLineFragment>[] {
  const { t } = useTranslation('partners');
  return [
    {
      id: 'title',
      head: t('agreement'),
      width: 340,
      phone: 'title',
      cell: (row) => (
        <Link to="/agreements/$agreementId" params={{ agreementId: row.id }}>
          <span>{row.title}</span>
        </Link>
      ),
    },
    { id: 'with', head: t('with'), width: 240, phone: 'line', cell: (row) => <Parties agreement={row} /> },
    { id: 'type', head: t('sortOf'), width: 170, tone: 'quiet', cell: (row) => t(`kind.${row.type}`) },
    {
      id: 'status',
      head: t('state'),
      width: 130,
      phone: 'foot',
      cell: (row) => <AgreementStatusMark status={row.status} />,
    },
    {
      id: 'until',
      head: t('until'),
      width: 190,
      phone: 'side',
      cell: (row) =>
        row.status === 'DRAFT' || row.status === 'UNDER_REVIEW' ? null : <AgreementUntil agreement={row} />,
    },
  ];
}

type Ending = Pick<AgreementLineFragment, 'status' | 'expiresOn' | 'isExpiringSoon'>;

export function AgreementUntil({ agreement }: { agreement: Ending }) {
  return <Until day={agreement.expiresOn} soon={agreement.isExpiringSoon} />;
}

/** Who signed: the coalition, or the partners by name. */
export function Parties({ agreement }: { agreement: Pick<AgreementLineFragment, 'coalition' | 'parties'> }) {
  const { coalition, parties } = agreement;
  const names = parties.nodes.flatMap(({ organisation }) => (organisation ? [organisation.name] : []));
  const rest = parties.totalCount - parties.nodes.length;
  return (
    <>
      {[coalition?.name, ...names].filter(Boolean).join(', ')}
      {rest > 0 && ` +${rest}`}
    </>
  );
}
