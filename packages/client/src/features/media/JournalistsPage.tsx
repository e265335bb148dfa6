import { useCallback, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BulkBar } from '../../design/BulkBar';
import { Empty } from '../../design/Empty';
import { LoadFailed } from '../../design/LoadState';
import { Panel } from '../../design/Panel';
import { SkeletonRows } from '../../design/Skeleton';
import { lazily } from '../../design/lazily';
import { usePhone } from '../../design/use-phone';
import { useSelection } from '../../design/use-selection';
import { useDates } from '../../lib/use-dates';
import { useMay } from '../accounts';
import { SavedViews } from '../saved-views';
import { useFacets, wantedOf, namesFacets } from './facets';
import { JournalistItem } from './JournalistItem';
import { JournalistsDocument } from './journalists-query';
import { MediaFacets } from './MediaFacets';
import { ChangingRule } from './lists/ChangingRule';
import { MediaTabs } from './MediaTabs';
import { readMediaSearch, type MediaSearch } from './media-search';
import { OnSight } from './OnSight';
import { WantedChips } from './WantedChips';
import './media.css';

const PitchDialog = lazily(() => import('./PitchDialog'), 'PitchDialog');
const SaveListDialog = lazily(() => import('./lists/SaveListDialog'), 'SaveListDialog');
const SaveRuleDialog = lazily(() => import('./lists/SaveRuleDialog'), 'SaveRuleDialog');
const route = getRouteApi('/house/media');
const PAGE = 40;

/** Narrow down at the left; whoever fits stands in the middle. The address holds all of it. */
export function JournalistsPage() {
  const { t } = useTranslation(['media', 'pressLists', 'savedViews', 'errors']);
  const dates = useDates();
  const phone = usePhone();
  const navigate = useNavigate();
  const search = route.useSearch();
  const facets = useFacets();
  const mayWrite = useMay('media:write');
  // Who was picked stays picked while one narrows down further.
  const selection = useSelection('journalists');
  const [doing, setDoing] = useState<'pitch' | 'list' | 'rule' | null>(null);
  const [narrowing, setNarrowing] = useState(false);
  const change = (part: Partial<MediaSearch>) =>
    void navigate({ to: '/media', search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const wanted = wantedOf(search, facets);
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(JournalistsDocument, {
    variables: { search: search.q, wanted, first: PAGE },
    skip: !facets && namesFacets(search),
  });
  const found = (data ?? previousData)?.journalists;
  const rows = found?.edges.map(({ node }) => node) ?? [];
  const cursor = found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  const more = useCallback(() => {
    if (cursor && !loading) void fetchMore({ variables: { after: cursor } });
  }, [cursor, fetchMore, loading]);
  const isNarrowed = Boolean(search.q ?? wanted);
  const chips = Object.entries(search).filter(([name, value]) => name !== 'list' && value !== undefined).length;
  return (
    <div className="media">
      <header className="media-head">
        <h1>{t('title')}</h1>
        <MediaTabs />
      </header>
      <aside className="facets" aria-label={t('narrow')}>
        {phone ? (
          <Button
            className="facets-open"
            size="lg"
            variant="default"
            justify="start"
            leftSection={<IconFilter size={16} />}
            onClick={() => setNarrowing(true)}
          >
            {chips > 0 ? t('narrowCount', { count: chips }) : t('narrow')}
          </Button>
        ) : (
          facets && <MediaFacets facets={facets} search={search} onChange={change} />
        )}
      </aside>
      <section className="found" aria-labelledby="found-heading">
        {!search.list && (
          <nav className="u-views" aria-label={t('views', { ns: 'savedViews' })}>
            <Link
              to="/media"
              search={{}}
              activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {t('all', { ns: 'savedViews' })}
            </Link>
            <SavedViews
              room="JOURNALISTS"
              present={search}
              read={readMediaSearch}
              link={(kept, props) => (
                <Link
                  to="/media"
                  search={kept}
                  activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
                  {...props}
                />
              )}
            />
          </nav>
        )}
        {search.list && facets && (
          <ChangingRule listId={search.list} wanted={wanted} isNamed={search.q !== undefined} />
        )}
        <header>
          <h2 id="found-heading">
            <span role="status">
              {found
                ? t('found', { count: found.totalCount, shown: dates.number(found.totalCount) })
                : t('journalists')}
            </span>
          </h2>
          <div className="found-chips">
            {facets && <WantedChips facets={facets} search={search} onChange={change} />}
          </div>
          {mayWrite && wanted && !search.list && (
            <Button size="xs" variant="default" onClick={() => setDoing('rule')}>
              {t('saveAsRule', { ns: 'pressLists' })}
            </Button>
          )}
        </header>
        {error && !found ? (
          <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
        ) : !found ? (
          <SkeletonRows label={t('loading')} rows={10} columns={4} />
        ) : rows.length === 0 ? (
          <Empty
            title={t(isNarrowed ? 'noneFound' : 'noneYet')}
            actions={
              isNarrowed ? (
                <Button onClick={() => void navigate({ to: '/media' })}>{t('clear')}</Button>
              ) : (
                <Button renderRoot={(props) => <Link to="/people" {...props} />}>{t('toPeople')}</Button>
              )
            }
          >
            {t(isNarrowed ? 'noneFoundText' : 'noneYetText')}
          </Empty>
        ) : (
          <ul className="journalists" aria-label={t('list')}>
            {rows.map((person) => (
              <JournalistItem key={person.id} person={person}>
                {mayWrite && (
                  <Checkbox
                    aria-label={t('pick', { name: person.name })}
                    checked={selection.picked.has(person.id)}
                    onChange={() => selection.toggle(person.id)}
                  />
                )}
              </JournalistItem>
            ))}
            {cursor && <OnSight key={cursor} onSight={more} />}
          </ul>
        )}
      </section>
      <BulkBar count={selection.picked.size} onClear={selection.clear}>
        <button type="button" onClick={() => setDoing('list')}>
          {t('saveList')}
        </button>
        <button type="button" onClick={() => setDoing('pitch')}>
          {t('writePitch')}
        </button>
      </BulkBar>
      {doing === 'pitch' && <PitchDialog personIds={[...selection.picked]} onClose={() => setDoing(null)} />}
      {doing === 'list' && <SaveListDialog personIds={[...selection.picked]} onClose={() => setDoing(null)} />}
      {doing === 'rule' && wanted && (
        <SaveRuleDialog wanted={wanted} isNamed={search.q !== undefined} onClose={() => setDoing(null)} />
      )}
      <Panel opened={narrowing && phone} onClose={() => setNarrowing(false)} title={t('narrow')}>
        <div className="facets facets--sheet">
          {facets && <MediaFacets facets={facets} search={search} onChange={change} />}
          <Button size="lg" fullWidth onClick={() => setNarrowing(false)}>
            {t('showFound', { count: found?.totalCount ?? 0 })}
          </Button>
        </div>
      </Panel>
    </div>
  );
}
