import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../design/Empty';
import { LoadFailed } from '../../../design/LoadState';
import { SkeletonRows } from '../../../design/Skeleton';
import { lazily } from '../../../design/lazily';
import { useMay } from '../../accounts';
import { CoalitionsDocument } from './coalition-lines';

const CoalitionDialog = lazily(() => import('./CoalitionDialog'), 'CoalitionDialog');

/** Organisations that work together, and may share records with one another. */
export function CoalitionsPage() {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const navigate = useNavigate();
  const may = useMay('agreements:write');
  const [recording, setRecording] = useState(false);
  const { data, error, refetch, fetchMore } = useQuery(CoalitionsDocument);
  if (error && !data)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={t('loading', { ns: 'app' })} rows={4} columns={2} />;
  const { edges, totalCount, pageInfo } = data.coalitions;
  const record = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setRecording(true)}>
      {t('newCoalition')}
    </Button>
  );
  return (
    <>
      {totalCount === 0 ? (
        <Empty title={t('noCoalitions')} actions={may && record}>
          {t('noCoalitionsText')}
        </Empty>
      ) : (
        <div className="partners-page">
          <div className="partners-bar">
            <p className="u-sub">{t('coalitionsCount', { count: totalCount })}</p>
            {may && record}
          </div>
          <ul className="under">
            {edges.map(({ node }) => (
              <li key={node.id}>
                <span className="share-coalition">
                  <IconUsersGroup size={16} stroke={1.6} aria-hidden="true" />
                </span>
                <div>
                  <Link className="u-name" to="/coalitions/$coalitionId" params={{ coalitionId: node.id }}>
                    {node.name}
                  </Link>
                  <p className="u-help">{node.purpose}</p>
                </div>
                <span className="u-count">{t('membersCount', { count: node.now.totalCount })}</span>
              </li>
            ))}
          </ul>
          {pageInfo.hasNextPage && (
            <button
              type="button"
              className="u-more"
              onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}
            >
              {t('shownOf', { ns: 'app', shown: edges.length, total: totalCount })}
            </button>
          )}
        </div>
      )}
      {recording && (
        <CoalitionDialog
          onClose={() => setRecording(false)}
          onSaved={(id) => void navigate({ to: '/coalitions/$coalitionId', params: { coalitionId: id } })}
        />
      )}
    </>
  );
}
