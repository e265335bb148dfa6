import { useEffect, useRef } from 'react';
import { useQuery } from '@apollo/client/react';
import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../../design/LoadState';
import { usePhone } from '../../../design/use-phone';
import { useLongList, type EngagementRowFragment } from '../../../graphql';
import { addDays, addMonths, firstOfMonth, mondayOf } from '../../../lib/instants';
import { useDates } from '../../../lib/use-dates';
import { useTermLabel } from '../../vocabularies';
import { EngagementsDocument, engagementsFilter } from '../engagements-query';
import type { EngagementsSearch } from '../engagements-search';
import { EngagementStatusMark } from '../EngagementStatusMark';
import './calendar.css';

type EngagementCalendarProps = { search: EngagementsSearch; onChange: (part: Partial<EngagementsSearch>) => void };

const WEEKS = 6;
const IN_A_DAY = 3;

/** A month of engagements; on a phone the days that hold something, one under another. */
export function EngagementCalendar({ search, onChange }: EngagementCalendarProps) {
  const { t } = useTranslation(['engagements', 'errors', 'app']);
  const dates = useDates();
  const month = search.month ? `${search.month}-01` : firstOfMonth(dates.today);
  const first = mondayOf(month);
  const days = Array.from({ length: WEEKS * 7 }, (_, at) => addDays(first, at)).filter(
    (day, at) => at < 28 || mondayOf(day) <= addDays(addMonths(month, 1), -1),
  );
  const lastDay = days[days.length - 1] ?? first;
  const filter = engagementsFilter({ ...search, from: first, to: lastDay });
  const variables = { search: search.q, filter, orderBy: [{ startsAt: 'ASC' as const }], first: 100 };
  const { data, previousData, error, refetch } = useQuery(EngagementsDocument, { variables });
  const page = (data ?? previousData)?.engagements;
  const list = useLongList(EngagementsDocument, variables, (found) => found.engagements, page, data !== undefined);
  const rows = Array.from({ length: data ? list.length : 0 }, (_, at) => list.at(at)).filter(
    (row) => row !== undefined,
  );
  const byDay = (day: string) => rows.filter((row) => row.day === day);
  const go = (to: string) => onChange({ month: to === firstOfMonth(dates.today) ? undefined : to.slice(0, 7) });
  const inSight = useTodayInSight(month, Boolean(data));
  if (error && !page) {
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  }
  return (
    <section className="calendar" aria-label={dates.month(month)}>
      <header>
        <h2>{dates.month(month)}</h2>
        <span className="u-count" role="status">
          {page && t('inMonth', { count: page.totalCount ?? 0 })}
        </span>
        <span className="u-grow" />
        <Button size="xs" variant="default" onClick={() => go(firstOfMonth(dates.today))}>
          {t('today')}
        </Button>
        <ActionIcon size={28} aria-label={t('monthBefore')} onClick={() => go(addMonths(month, -1))}>
          <IconChevronLeft size={16} />
        </ActionIcon>
        <ActionIcon size={28} aria-label={t('monthAfter')} onClick={() => go(addMonths(month, 1))}>
          <IconChevronRight size={16} />
        </ActionIcon>
      </header>
      <div className="calendar-weekdays" aria-hidden="true">
        {dates.weekdays().map((weekday) => (
          <span key={weekday}>{weekday}</span>
        ))}
      </div>
      <ol className="calendar-days" ref={inSight}>
        {days.map((day) => (
          <Day key={day} day={day} month={month} items={byDay(day)} />
        ))}
      </ol>
      {page && rows.length < (page.totalCount ?? 0) && (
        <p className="calendar-more">
          {t('shownOf', { ns: 'app', shown: rows.length, total: page.totalCount ?? 0 })}
          <button type="button" className="u-more" onClick={() => list.see(0, list.length)}>
            {t('showMore', { ns: 'app' })}
          </button>
        </p>
      )}
    </section>
  );
}

/** The month of today opens where today is, so that nobody scrolls past three weeks that are over. */
function useTodayInSight(month: string, loaded: boolean) {
  const list = useRef<HTMLOListElement>(null);
  const phone = usePhone();
  useEffect(() => {
    if (!loaded) return;
    list.current?.querySelector('[data-today]')?.scrollIntoView({ block: phone ? 'start' : 'nearest' });
  }, [month, loaded, phone]);
  return list;
}

type DayProps = { day: string; month: string; items: EngagementRowFragment[] };

function Day({ day, month, items }: DayProps) {
  const { t } = useTranslation('engagements');
  const dates = useDates();
  const navigate = useNavigate();
  const rest = items.length - IN_A_DAY;
  const plan = () => void navigate({ to: '.', search: (before) => ({ ...before, log: 'new' as const, on: day }) });
  return (
    <li
      data-outside={day.slice(0, 7) !== month.slice(0, 7) || undefined}
      data-today={day === dates.today || undefined}
      data-empty={items.length === 0 || undefined}
    >
      <button type="button" className="calendar-day" aria-label={t('logOn', { day: dates.full(day) })} onClick={plan}>
        <time dateTime={day}>{Number(day.slice(8))}</time>
        <span className="u-only-phone">{dates.near(day)}</span>
      </button>
      <ul>
        {items.map((item, at) => (
          <li key={item.id} data-over={at >= IN_A_DAY || undefined}>
            <Item item={item} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Link className="calendar-rest" to="/engagements" search={{ from: day, to: day, sort: 'old' }}>
          {t('moreOutcomes', { count: rest })}
        </Link>
      )}
    </li>
  );
}

function Item({ item }: { item: EngagementRowFragment }) {
  const say = useTermLabel();
  const dates = useDates();
  return (
    <Link
      className="calendar-item"
      to="/engagements/$engagementId"
      params={{ engagementId: item.id }}
      data-status={item.status}
      data-restricted={item.sensitivity === 'PROTECTED' || item.sensitivity === 'SEALED' || undefined}
      title={`${say(item.type)} · ${item.subject}`}
    >
      {!item.allDay && <time>{dates.clock(item.startsAt)}</time>}
      <span>{item.subject || say(item.type)}</span>
      <i className="u-only-phone">
        <EngagementStatusMark status={item.status} />
      </i>
    </Link>
  );
}
