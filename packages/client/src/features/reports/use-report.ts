import { CombinedGraphQLErrors } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql, type EngagementCountsQuery, type EngagementGrouping } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useTermLabel } from '../vocabularies';
import { codeOf, periodsBetween, usualFrom } from './periods';
import type { Key, Period, ReportsSearch } from './reports-search';

const EngagementCountsDocument = graphql(`
  query EngagementCounts($by: [EngagementGrouping!]!, $period: [EngagementGrouping!]!, $filter: EngagementFilter) {
    all: engagementsGroupedBy(by: $period, filter: $filter) {
      day
      week
      month
      quarter
      year
      count
    }
    groups: engagementsGroupedBy(by: $by, filter: $filter) {
      day
      week
      month
      quarter
      year
      status
      type {
        ...TermFields
      }
      county {
        id
        code
        name
      }
      topic {
        ...TermFields
      }
      stakeholderKind {
        ...TermFields
      }
      createdBy {
        id
        name
      }
      count
    }
  }
`);

type Group = EngagementCountsQuery['groups'][number];

/** One line of a report: its key, what it is called, how many in each period. */
export type Row = { key: string; name: string; search: Record<string, unknown>; counts: number[]; total: number };

export type Report = {
  period: Period;
  by: Key;
  from: string;
  to: string;
  begins: string[];
  rows: Row[];
  totals: number[];
};

const PERIOD: Record<Period, EngagementGrouping> = {
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  quarter: 'QUARTER',
  year: 'YEAR',
};
const KEY: Record<Key, EngagementGrouping> = {
  type: 'TYPE',
  county: 'COUNTY',
  topic: 'TOPIC',
  kind: 'STAKEHOLDER_KIND',
  staff: 'STAFF',
  status: 'STATUS',
};

/** Engagements counted as the address says: lines by key, columns by period, each with the list that it opens. */
export function useReport(search: ReportsSearch) {
  const dates = useDates();
  const nameOf = useGroupName();
  const { period = 'month', by = 'type' } = search;
  const to = search.to ?? dates.today;
  const from = search.from ?? usualFrom(period, to);
  const filter = { day: { gte: from, lte: to }, ...(search.statuses && { status: { in: search.statuses } }) };
  // An engagement has several topics and kinds, or none: what there is in all is a question of its own.
  const { data, error, refetch } = useQuery(EngagementCountsDocument, {
    variables: { by: [KEY[by], PERIOD[period]], period: [PERIOD[period]], filter },
    fetchPolicy: 'cache-and-network',
  });
  const { groups, all } = data ?? {};
  const begins = periodsBetween(period, from, to);
  const place = new Map(begins.map((begin, index) => [codeOf(period, begin), index]));
  const placeOf = (group: Pick<Group, Period>) => place.get(group[period] ?? '');
  const rows = new Map<string, Row>();
  for (const group of groups ?? []) {
    const named = nameOf(by, group);
    const row = rows.get(named.key) ?? { ...named, counts: begins.map(() => 0), total: 0 };
    rows.set(named.key, row);
    const index = placeOf(group);
    if (index !== undefined) row.counts[index] = group.count;
    row.total += group.count;
  }
  const totals = begins.map(() => 0);
  for (const group of all ?? []) {
    const index = placeOf(group);
    if (index !== undefined) totals[index] = group.count;
  }
  const report: Report | undefined = groups &&
    all && {
      period,
      by,
      from,
      to,
      begins,
      rows: [...rows.values()].sort((one, other) => other.total - one.total || one.name.localeCompare(other.name)),
      totals,
    };
  // Everything else that is asked here is well-formed.
  const isTooMuch = CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions?.['code'] === 'BAD_USER_INPUT';
  return { report, error, isTooMuch, retry: () => void refetch() };
}

/** What a group is called, and what narrows the list of engagements to it. */
function useGroupName() {
  const { t } = useTranslation(['reports', 'words']);
  const say = useTermLabel();
  return (by: Key, group: Group): Pick<Row, 'key' | 'name' | 'search'> => {
    if (by === 'status') {
      const status = group.status ?? 'HELD';
      return { key: status, name: t(`engagementStatus.${status}`, { ns: 'words' }), search: { statuses: [status] } };
    }
    if (by === 'county')
      return group.county
        ? { key: group.county.id, name: group.county.name, search: { counties: [group.county.code] } }
        : { key: '', name: t('noCounty'), search: { without: 'county' } };
    if (by === 'staff')
      return group.createdBy
        ? { key: group.createdBy.id, name: group.createdBy.name, search: { recordedBy: group.createdBy.id } }
        : { key: '', name: t('nobody'), search: { without: 'recorder' } };
    const term = { type: group.type, topic: group.topic, kind: group.stakeholderKind }[by];
    if (!term) return { key: '', name: '', search: {} };
    const narrowed = { type: { types: [term.code] }, topic: { topic: term.code }, kind: { kind: term.code } }[by];
    return { key: term.id, name: say(term), search: narrowed };
  };
}
