import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../design/Empty';
import { LoadFailed } from '../../../design/LoadState';
import { PageHeader } from '../../../design/PageHeader';
import { SkeletonRows } from '../../../design/Skeleton';
import { usePhone } from '../../../design/use-phone';
import { useFollowed } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { useViewer } from '../../accounts';
import { SeenGrid } from '../seen/SeenGrid';
import { Deed } from './Deed';
import { RecordBeside } from './RecordBeside';
import { SharedFollowedDocument, SharedHouseDocument } from './shared-query';
import { SHARED_VIEWS, type SharedSearch, type SharedView } from './shared-search';
import { useSharedRows } from './use-shared-rows';
import './house.css';

const route = getRouteApi('/house/shared');

/** A partner's first room: exactly the records that are open to them, and of each what, what for and until when. */
export function SharedPage() {
  const viewer = useViewer();
  const houseId = viewer?.account.organisation?.id;
  return viewer && !houseId ? null : <SharedWith houseId={houseId} />;
}

function Follow({ houseId, onChange }: { houseId: string; onChange: () => void }) {
  useFollowed(SharedFollowedDocument, { house: houseId }, onChange);
  return null;
}

/** @param houseId not known yet when everything is asked for, all at once. */
function SharedWith({ houseId }: { houseId: string | undefined }) {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const search = route.useSearch();
  const navigate = useNavigate();
  const phone = usePhone();
  const { of = 'newest', q } = search;
  const change = (part: SharedSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const house = useQuery(SharedHouseDocument, { fetchPolicy: 'cache-and-network' });
  const { rows, error, refetch, hasMore, more } = useSharedRows(of, q);
  const changed = () => {
    void house.refetch();
    refetch();
  };
  const agreement = house.data?.agreements.nodes[0];
  const beside = search.record ?? rows?.[0]?.id;
  const counts = house.data && {
    people: house.data.people.totalCount,
    organisations: house.data.organisations.totalCount,
    engagements: house.data.engagements.totalCount,
  };
  const total = counts && counts.people + counts.organisations + counts.engagements;
  return (
    <div className="shared">
      {houseId && <Follow houseId={houseId} onChange={changed} />}
      <div className="shared-main">
        <PageHeader
          title={t('shared', { ns: 'app' })}
          note={total !== undefined ? t('records', { count: total }) : undefined}
        />
        {house.data && <Deed agreement={agreement} others={house.data.agreements.totalCount - 1} />}
        <Views of={of} counts={counts} />
        <Look q={q} onLook={(found) => change({ q: found, record: undefined })} />
        {error && !rows ? (
          <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={refetch} />
        ) : !rows ? (
          <SkeletonRows label={t('loading', { ns: 'app' })} rows={10} columns={4} />
        ) : rows.length === 0 ? (
          <Empty title={q ? t('noneFound') : t('nothingShared')}>
            {q ? t('noneFoundText') : t('nothingSharedText')}
          </Empty>
        ) : (
          <SeenGrid
            label={t('shared', { ns: 'app' })}
            rows={rows}
            isOurs
            picked={phone ? undefined : beside}
            onPick={(record) => change({ record })}
            hasMore={hasMore}
            onEnd={more}
          />
        )}
      </div>
      {!phone && beside && <RecordBeside key={beside} id={beside} />}
    </div>
  );
}

type ViewsProps = { of: SharedView; counts: Partial<Record<SharedView, number>> | undefined };

function Views({ of, counts }: ViewsProps) {
  const { t } = useTranslation(['partners', 'app']);
  const dates = useDates();
  return (
    <nav className="u-views" aria-label={t('kindsOfRecord')}>
      {SHARED_VIEWS.map((view) => (
        <Link
          key={view}
          to="/shared"
          search={(before) => ({ ...before, of: view === 'newest' ? undefined : view, record: undefined })}
          aria-current={view === of ? 'page' : undefined}
        >
          {view === 'newest' ? t('newest') : t(view, { ns: 'app' })}
          {counts?.[view] !== undefined && <span>{dates.number(counts[view] ?? 0)}</span>}
        </Link>
      ))}
    </nav>
  );
}

const PAUSE_MS = 250;

function Look({ q, onLook }: { q: string | undefined; onLook: (q: string | undefined) => void }) {
  const { t } = useTranslation(['partners', 'people']);
  const [typed, setTyped] = useState<string | null>(null);
  const settle = useDebouncedCallback((text: string) => {
    onLook(text.trim() || undefined);
    setTyped(null);
  }, PAUSE_MS);
  return (
    <div className="u-filters">
      <TextInput
        className="u-filter-text"
        size="xs"
        aria-label={t('lookIn')}
        placeholder={t('findByName', { ns: 'people' })}
        leftSection={<IconSearch size={14} stroke={1.8} aria-hidden="true" />}
        value={typed ?? q ?? ''}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          settle(event.currentTarget.value);
        }}
      />
    </div>
  );
}
