import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, MultiSelect, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconEyeOff, IconFileAlert, IconFileCheck, IconPlus, IconSearch } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../design/Empty';
import { Face } from '../../design/Face';
import { lazily } from '../../design/lazily';
import { LoadFailed } from '../../design/LoadState';
import { Mark } from '../../design/Mark';
import { SkeletonRows } from '../../design/Skeleton';
import type { SpokespersonProfileFragment } from '../../graphql';
import { some } from '../../lib/search-params';
import { useDates } from '../../lib/use-dates';
import { useMay } from '../accounts';
import { LANGUAGES, MediaTabs, isKnownLanguage } from '../media';
import { useTermLabel, useTerms } from '../vocabularies';
import { SpokespeopleDocument } from './spokespeople';
import type { SpokespeopleSearch } from './spokespeople-search';
import './spokespeople.css';

const SpokespersonDialog = lazily(() => import('./SpokespersonDialog'), 'SpokespersonDialog');
const route = getRouteApi('/house/media/spokespeople');

/** Who may speak to the press: on what, in which languages, and whether their biography may be handed out. */
export function SpokespeoplePage() {
  const { t } = useTranslation(['mediaEvents', 'media', 'errors', 'app']);
  const search = route.useSearch();
  const mayWrite = useMay('media:write');
  const [adding, setAdding] = useState(false);
  const wanted = {
    topicIds: search.topics,
    languages: search.languages,
    isActive: search.who === 'all' ? undefined : search.who !== 'inactive',
  };
  const { data, previousData, error, refetch, fetchMore } = useQuery(SpokespeopleDocument, {
    variables: { search: search.q, wanted, first: 40 },
  });
  const page = (data ?? previousData)?.spokespeople;
  const isNarrowed = Boolean(search.q || search.topics || search.languages || search.who);
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
      {t('addSpokesperson')}
    </Button>
  );
  return (
    <div className="u-list-page">
      <header className="media-head">
        <h1>{t('title', { ns: 'media' })}</h1>
        {add}
        <MediaTabs />
      </header>
      <Filters search={search} />
      {error && !page ? (
        <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
      ) : !page ? (
        <SkeletonRows label={t('loadingSpokespeople')} rows={10} columns={3} />
      ) : page.edges.length === 0 ? (
        isNarrowed ? (
          <Empty title={t('noneFit')}>{t('noneFitText')}</Empty>
        ) : (
          <Empty title={t('noSpokesperson')} actions={add}>
            {t('noSpokespersonText')}
          </Empty>
        )
      ) : (
        <ul className="u-lines spokespeople" aria-label={t('list')}>
          {page.edges.map(({ node }) => (
            <Line key={node.id} person={node} />
          ))}
          {page.pageInfo.hasNextPage && (
            <li>
              <Button
                variant="subtle"
                onClick={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } })}
              >
                {t('notAll', { shown: page.edges.length, total: page.totalCount })} · {t('showMore', { ns: 'app' })}
              </Button>
            </li>
          )}
        </ul>
      )}
      {adding && <SpokespersonDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

function Filters({ search }: { search: SpokespeopleSearch }) {
  const { t } = useTranslation(['mediaEvents', 'media']);
  const navigate = useNavigate();
  const label = useTermLabel();
  const topics = useTerms('TOPIC');
  const [typed, setTyped] = useState(search.q ?? '');
  const change = (part: Partial<SpokespeopleSearch>) =>
    void navigate({ to: '/media/spokespeople', search: { ...search, ...part }, replace: true });
  const settle = useDebouncedCallback((q: string) => change({ q: q.trim() || undefined }), 300);
  return (
    <div className="spokespeople-filters">
      <TextInput
        aria-label={t('findByName', { ns: 'media' })}
        placeholder={t('findByName', { ns: 'media' })}
        leftSection={<IconSearch size={16} stroke={1.7} />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          settle(event.currentTarget.value);
        }}
      />
      <MultiSelect
        aria-label={t('topic')}
        placeholder={search.topics ? undefined : t('topic')}
        searchable
        data={topics.map((topic) => ({ value: topic.id, label: label(topic) }))}
        value={search.topics ?? []}
        onChange={(chosen) => change({ topics: some(chosen) })}
      />
      <MultiSelect
        aria-label={t('language')}
        placeholder={search.languages ? undefined : t('language')}
        searchable
        data={LANGUAGES.map((value) => ({ value: value as string, label: t(`tongue.${value}`, { ns: 'media' }) }))}
        value={search.languages ?? []}
        onChange={(chosen) => change({ languages: some(chosen) })}
      />
      <Select
        aria-label={t('shownAre')}
        allowDeselect={false}
        data={[
          { value: 'active', label: t('active') },
          { value: 'inactive', label: t('inactive') },
          { value: 'all', label: t('all') },
        ]}
        value={search.who ?? 'active'}
        onChange={(who) => change({ who: who === 'all' || who === 'inactive' ? who : undefined })}
      />
    </div>
  );
}

function Line({ person }: { person: SpokespersonProfileFragment }) {
  const { t } = useTranslation(['mediaEvents', 'media']);
  const label = useTermLabel();
  const dates = useDates();
  const { spokesperson } = person;
  if (!spokesperson) return null;
  const { topics, languages, trainedOn, training, availability, biographyEn, biographySw, biographyApprovedAt } =
    spokesperson;
  const when = trainedOn && dates.partial(trainedOn);
  return (
    <li>
      <div>
        <h2>
          <Face name={person.name} />
          <Link to="/people/$personId" params={{ personId: person.id }} search={{ tab: 'media' }}>
            {person.name}
          </Link>
        </h2>
        <p className="u-line-sub">
          {[
            languages.map((code) => (isKnownLanguage(code) ? t(`tongue.${code}`, { ns: 'media' }) : code)).join(', '),
            availability,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div>
        <p className="spokespeople-topics">
          {topics.map((topic) => (
            <span key={topic.id} className="u-tag">
              {label(topic)}
            </span>
          ))}
        </p>
        {(training || when) && <p>{training && when ? t('trainedLine', { training, when }) : (training ?? when)}</p>}
      </div>
      <p className="u-line-marks">
        {spokesperson.hasSafetyLimits && (
          <Mark tone="bad" icon={IconEyeOff}>
            {t('limits')}
          </Mark>
        )}
        {!spokesperson.isActive && <span>{t('inactive')}</span>}
        {(biographyEn || biographySw) &&
          (biographyApprovedAt ? (
            <Mark tone="ok" icon={IconFileCheck}>
              {t('biography')}
            </Mark>
          ) : (
            <Mark tone="wait" icon={IconFileAlert}>
              {t('notApproved')}
            </Mark>
          ))}
      </p>
    </li>
  );
}
