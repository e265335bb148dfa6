import { years } from './draws';
import type { Answer, Workload } from './workload';

/** For the floor and for the peer's function. */
export const countsSql = (from: string, to: string): string => `
  select g.month, t.code, t.label_en, g.count from (
    select to_char(e.day, 'YYYY-MM') as month, e.type_id, count(*) as count from engagement e
    where e.day >= ${from} and e.day <= ${to} group by 1, 2) g join term t on t.id = g.type_id`;

const inOrder = (groups: Answer[]): Answer[] =>
  groups.toSorted((one, other) => `${one.month} ${one.type.code}`.localeCompare(`${other.month} ${other.type.code}`));

export const counts: Workload = {
  key: 'W6',
  title: 'engagements of a year, counted per month and type',
  viewer: 'officer',
  parameters: years,
  product: {
    query: `query Counts($from: Date!, $to: Date!) {
  engagementsGroupedBy(by: [MONTH, TYPE], filter: { day: { gte: $from, lte: $to } }) {
    month
    type { code labelEn }
    count
  }
}`,
    variables: ({ from, to }) => ({ from, to }),
  },
  floor: {
    sql: `
select '{"engagementsGroupedBy":' || coalesce(json_agg(r), '[]')::text || '}' from (
  select c.month, json_build_object('code', c.code, 'labelEn', c.label_en) as type, c.count from (${countsSql('$1::date', '$2::date')}) c) r`,
    values: ({ from, to }) => [from, to],
  },
  peer: {
    query: `query Counts($from: Date!, $to: Date!) {
  counts: benchmarkPeerEngagementCounts(fromDay: $from, toDay: $to) { nodes { month code labelEn count } }
}`,
    variables: ({ from, to }) => ({ from, to }),
    answer: ({ counts: { nodes } }) => ({
      engagementsGroupedBy: nodes.map(({ month, code, labelEn, count }: Answer) => ({
        month,
        type: { code, labelEn },
        count: Number(count),
      })),
    }),
  },
  comparable: ({ engagementsGroupedBy }: Answer) => ({ engagementsGroupedBy: inOrder(engagementsGroupedBy) }),
};
