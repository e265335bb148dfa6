import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../design/Empty';
import { lazily } from '../../../design/lazily';
import { LoadFailed } from '../../../design/LoadState';
import { SkeletonRows } from '../../../design/Skeleton';
import { useMay } from '../../accounts';
import { MediaTabs } from '../MediaTabs';
import { PressListsDocument } from './press-lists';
import '../media.css';
import './lists.css';

const PitchDialog = lazily(() => import('../PitchDialog'), 'PitchDialog');

const exactly = { activeOptions: { exact: true, includeSearch: true, explicitUndefined: true } } as const;
const route = getRouteApi('/house/media/lists');

/** Journalists who are written to together, by name or by rule. */
export function PressListsPage() {
  const { t } = useTranslation(['media', 'pressLists', 'errors']);
  const mayWrite = useMay('media:write');
  const [pitching, setPitching] = useState<string | null>(null);
  const { away } = route.useSearch();
  const { data, error, refetch } = useQuery(PressListsDocument, {
    variables: away && { putAway: true },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.pressLists;
  return (
    <div className="u-list-page">
      <header className="media-head">
        <h1>{t('title')}</h1>
        <MediaTabs />
      </header>
      <nav className="u-views" aria-label={t('whichLists', { ns: 'pressLists' })}>
        <Link to="/media/lists" search={{}} aria-current={away ? undefined : 'page'} {...exactly}>
          {t('listsInUse', { ns: 'pressLists' })}
        </Link>
        <Link to="/media/lists" search={{ away: true }} aria-current={away && 'page'} {...exactly}>
          {t('awayLists', { ns: 'pressLists' })}
        </Link>
      </nav>
      {error && !page ? (
        <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
      ) : !page ? (
        <SkeletonRows label={t('loadingPitches')} rows={8} columns={3} />
      ) : page.edges.length === 0 && away ? (
        <Empty title={t('noneAway', { ns: 'pressLists' })}>{t('noneAwayText', { ns: 'pressLists' })}</Empty>
      ) : page.edges.length === 0 ? (
        <Empty
          title={t('noListYet')}
          actions={<Button renderRoot={(props) => <Link to="/media" {...props} />}>{t('findJournalists')}</Button>}
        >
          {t('noListYetText')}
        </Empty>
      ) : (
        <ul className="u-lines press-lists">
          {page.edges.map(({ node }) => (
            <li key={node.id}>
              <h2>
                <Link to="/media/lists/$listId" params={{ listId: node.id }}>
                  {node.name}
                </Link>
              </h2>
              <p>
                {[t('members', { count: node.memberCount }), node.isRule && t('byRule')].filter(Boolean).join(' · ')}
                {node.purpose && <span className="press-lists-purpose">{node.purpose}</span>}
              </p>
              {mayWrite && (
                <span className="u-acts">
                  <Button
                    size="xs"
                    variant="subtle"
                    component="a"
                    href={`/press-lists/${node.id}.csv`}
                    download
                    leftSection={<IconDownload size={14} />}
                    aria-label={t('exportNamed', { name: node.name })}
                  >
                    {t('exportList')}
                  </Button>
                  {!away && (
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={t('pitchListNamed', { name: node.name })}
                      onClick={() => setPitching(node.id)}
                    >
                      {t('pitchList')}
                    </Button>
                  )}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {pitching && <PitchDialog pressListId={pitching} onClose={() => setPitching(null)} />}
    </div>
  );
}
