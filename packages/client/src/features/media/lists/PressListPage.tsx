import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DateButton } from '../../../design/DateButton';
import { Mark } from '../../../design/Mark';
import { PageHeader } from '../../../design/PageHeader';
import { RecordState } from '../../../design/RecordState';
import type { PressListLineFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { useMay } from '../../accounts';
import { MediaTrail } from '../MediaTrail';
import { ListActs } from './ListActs';
import { ListMembers } from './ListMembers';
import { PressListDocument } from './press-lists';
import { ListRule } from './ListRule';
import '../media.css';
import './lists.css';

const route = getRouteApi('/house/media/lists/$listId');

/** A press list: what it is for, its rule in words, and who is on it on the day that is asked for. */
export function PressListPage() {
  const { t } = useTranslation(['pressLists', 'media']);
  const { listId } = route.useParams();
  const { data, error, refetch } = useQuery(PressListDocument, {
    variables: { id: listId },
    fetchPolicy: 'cache-and-network',
  });
  const back = (
    <Button variant="default" renderRoot={(props) => <Link to="/media/lists" {...props} />}>
      {t('lists', { ns: 'media' })}
    </Button>
  );
  if (!data?.pressList)
    return (
      <RecordState isRead={Boolean(data)} error={error} onRetry={() => void refetch()} way={back} gone={t('gone')} />
    );
  return <OneList key={listId} list={data.pressList} />;
}

function OneList({ list }: { list: PressListLineFragment }) {
  const { t } = useTranslation(['pressLists', 'app', 'media']);
  const dates = useDates();
  const { asOf } = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay('media:write');
  return (
    <div className="u-list-page press-list">
      <PageHeader
        trail={<MediaTrail to="/media/lists">{t('lists', { ns: 'media' })}</MediaTrail>}
        title={list.name}
        note={
          list.retiredAt ? (
            <Mark tone="muted" look="soft">
              {t('putAway', { day: dates.short(dates.dayOf(list.retiredAt)) })}
            </Mark>
          ) : (
            t(list.isRule ? 'byRule' : 'byName')
          )
        }
      >
        {mayWrite && <ListActs list={list} asOf={asOf} />}
      </PageHeader>
      <div className="press-list-about">
        {list.purpose && <p className="u-sub">{list.purpose}</p>}
        {list.isRule && <ListRule list={list} mayWrite={mayWrite && !list.retiredAt} />}
        <p className="press-list-day">
          <span>{t('whoOn')}</span>
          <DateButton
            label={t('asOfLabel', { day: asOf ? dates.short(asOf) : t('today') })}
            value={asOf ?? dates.today}
            onChange={(day) => void navigate({ search: day && day < dates.today ? { asOf: day } : {} })}
          >
            {asOf ? dates.short(asOf) : t('today')}
          </DateButton>
          {asOf && (
            <button type="button" className="u-more" onClick={() => void navigate({ search: {} })}>
              {t('backToToday')}
            </button>
          )}
        </p>
        {asOf && list.isRule && <p className="u-help">{t('asOfRuleHelp')}</p>}
      </div>
      <ListMembers list={list} asOf={asOf} mayChange={mayWrite && !list.isRule && !list.retiredAt && !asOf} />
    </div>
  );
}
