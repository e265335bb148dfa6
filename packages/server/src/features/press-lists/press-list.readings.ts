import { guardedReading } from '../../access';
import { type Row, type Sql, embedded, publishedId, sql } from '../../reading';
import { PressList } from './press-list.entities';
import { PressListRuleType, PressListType } from './press-list.types';

const published = (prefix: string, ids: Sql): Sql =>
  sql`(case when ${ids} is not null then array(select ${publishedId(prefix, sql`e$.id`)} from unnest(${ids}) e$(id)) end)`;

const listed = (prefix: string, ids: (row: Row<PressList>) => Sql) =>
  ({ value: (row: Row<PressList>) => published(prefix, ids(row)), type: 'text[]', nullable: true }) as const;

export const pressListRule = guardedReading(PressList, PressListRuleType, {
  type: 'PressListRule',
  visible: () => true,
  fields: {
    beatIds: listed('trm', (row) => row.beatIds),
    mediumIds: listed('trm', (row) => row.mediumIds),
    outletIds: listed('org', (row) => row.outletIds),
    countyIds: listed('cty', (row) => row.countyIds),
    orNationwide: {},
    languages: {},
    isFreelance: {},
    verifiedSince: {},
    verifiedDays: {},
    notPitchedDays: {},
    lastAnswers: {},
    tones: {},
  },
});

export const pressListReading = guardedReading(PressList, PressListType, {
  id: 'prl',
  visible: (_, { kind }) => kind === 'staff',
  fields: {
    name: { sort: true },
    purpose: {},
    isRule: {},
    memberCount: {
      value: (row) => sql`(select count(*)::int from on_press_list(${row.id}) m$ (id)
        join person p$ on p$.id = m$.id and p$.sensitivity <= 1 and p$.merged_into_id is null)`,
      type: 'int',
    },
    retiredAt: {},
    createdAt: {},
    version: {},
  },
  relations: { rule: embedded(pressListRule) },
});
