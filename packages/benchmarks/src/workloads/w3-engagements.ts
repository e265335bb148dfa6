import { placesAmongEngagements } from './draws';
import { type Answer, type Workload, opaque } from './workload';

export const engagements: Workload = {
  key: 'W3',
  title: 'fifty engagements from anywhere in the list, with participants with their organisations',
  viewer: 'officer',
  parameters: placesAmongEngagements,
  product: {
    query: `query Engagements($after: String) {
  engagements(first: 50, after: $after, orderBy: [{ startsAt: DESC }]) {
    nodes {
      id
      subject
      startsAt
      type { labelEn }
      participants(first: 20) {
        nodes { role person { id name } organisation { id name } onBehalfOf { id name } }
      }
    }
  }
}`,
    variables: ({ startsAt, id }, cursorAt) => ({ after: cursorAt('engagements', [String(startsAt), String(id)]) }),
  },
  floor: {
    sql: `
select '{"engagements":{"nodes":' || coalesce(json_agg(r), '[]')::text || '}}' from (
  select 'eng_' || encode(uuid_send(e.id), 'hex') as id, e.subject, e.starts_at as "startsAt",
    (select row_to_json(t) from (select label_en as "labelEn" from term where id = e.type_id) t) as type,
    json_build_object('nodes', (select coalesce(json_agg(x), '[]') from (
      select y.role,
        (select row_to_json(o) from (select 'per_' || encode(uuid_send(w.id), 'hex') as id, w.name from person w where w.id = y.person_id) o) as person,
        (select row_to_json(o) from (select 'org_' || encode(uuid_send(g.id), 'hex') as id, g.name from organisation g where g.id = y.organisation_id) o) as organisation,
        (select row_to_json(o) from (select 'org_' || encode(uuid_send(g.id), 'hex') as id, g.name from organisation g where g.id = y.on_behalf_of_id) o) as "onBehalfOf"
      from participation y where y.engagement_id = e.id order by y.position, y.id limit 20) x)) as participants
  from engagement e where (e.starts_at, e.id) < ($1::timestamptz, $2::uuid) order by e.starts_at desc, e.id desc limit 50) r`,
    values: ({ startsAt, id }) => [startsAt, id],
  },
  peer: {
    query: `query Engagements($after: Cursor) {
  engagements(first: 50, after: $after, orderBy: [STARTS_AT_DESC, ROW_ID_DESC]) {
    nodes {
      id: rowId
      subject
      startsAt
      type { labelEn }
      participations(first: 20, orderBy: [POSITION_ASC, ROW_ID_ASC]) {
        nodes { role person { id: rowId name } organisation { id: rowId name } onBehalfOf { id: rowId name } }
      }
    }
  }
}`,
    variables: ({ startsAt, id }, cursorAt) => ({ after: cursorAt('engagements', [String(startsAt), String(id)]) }),
    answer: ({ engagements: { nodes } }) => ({ engagements: { nodes: nodes.map(engagement) } }),
  },
};

const named = (prefix: string, record: Answer): unknown =>
  record && { id: opaque(prefix, record.id), name: record.name };

const engagement = ({ id, subject, startsAt, type, participations }: Answer): unknown => ({
  id: opaque('eng', id),
  subject,
  startsAt,
  type,
  participants: {
    nodes: participations.nodes.map((each: Answer) => ({
      role: each.role,
      person: named('per', each.person),
      organisation: named('org', each.organisation),
      onBehalfOf: named('org', each.onBehalfOf),
    })),
  },
});
