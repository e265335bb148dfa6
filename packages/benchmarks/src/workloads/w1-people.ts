import { placesAmongPeople } from './draws';
import { type Answer, type Workload, opaque } from './workload';

export const people: Workload = {
  key: 'W1',
  title: 'fifty people from anywhere in the list, with organisation and last engagement',
  viewer: 'officer',
  parameters: placesAmongPeople,
  product: {
    query: `query People($after: String) {
  people(first: 50, after: $after, orderBy: [{ sortName: ASC }]) {
    nodes {
      id
      name
      county { name }
      currentMembership { organisation { id name } }
      engagements(first: 1) { nodes { id subject startsAt } }
    }
  }
}`,
    variables: ({ sortName, id }, cursorAt) => ({ after: cursorAt('people', [String(sortName), String(id)]) }),
  },
  floor: {
    sql: `
select '{"people":{"nodes":' || coalesce(json_agg(r), '[]')::text || '}}' from (
  select 'per_' || encode(uuid_send(p.id), 'hex') as id, p.name,
    (select row_to_json(c) from (select name from county where id = p.county_id) c) as county,
    (select row_to_json(m) from (
      select (select row_to_json(o) from (select 'org_' || encode(uuid_send(g.id), 'hex') as id, g.name from organisation g where g.id = s.organisation_id) o) as organisation
      from membership s
      where s.person_id = p.id and coalesce(s.started_on, '-infinity') <= (now() at time zone 'Africa/Nairobi')::date
        and coalesce(s.ended_on, 'infinity') >= (now() at time zone 'Africa/Nairobi')::date
      order by s.has_post desc, s.started_on desc nulls last, s.id desc limit 1) m) as "currentMembership",
    json_build_object('nodes', (select coalesce(json_agg(e), '[]') from (
      select 'eng_' || encode(uuid_send(e.id), 'hex') as id, e.subject, e.starts_at as "startsAt"
      from participation x join engagement e on e.id = x.engagement_id
      where x.person_id = p.id order by x.starts_at desc, x.engagement_id desc limit 1) e)) as engagements
  from person p where p.merged_into_id is null and (p.sort_name, p.id) > ($1, $2::uuid) order by p.sort_name, p.id limit 50) r`,
    values: ({ sortName, id }) => [sortName, id],
  },
  peer: {
    query: `query People($after: Cursor, $today: Date!) {
  people(first: 50, after: $after, orderBy: [SORT_NAME_ASC, ROW_ID_ASC], condition: { mergedIntoId: null }) {
    nodes {
      id: rowId
      name
      county { name }
      memberships(
        first: 1
        orderBy: [HAS_POST_DESC, STARTED_ON_DESC, ROW_ID_DESC]
        filter: { startedOn: { lessThanOrEqualTo: $today }, or: [{ endedOn: { isNull: true } }, { endedOn: { greaterThanOrEqualTo: $today } }] }
      ) { nodes { organisation { id: rowId name } } }
      participations(first: 1, orderBy: [STARTS_AT_DESC, ENGAGEMENT_ID_DESC]) { nodes { engagement { id: rowId subject startsAt } } }
    }
  }
}`,
    variables: ({ sortName, id }, cursorAt) => ({
      after: cursorAt('people', [String(sortName), String(id)]),
      today: new Date().toISOString().slice(0, 10),
    }),
    answer: ({ people: { nodes } }) => ({ people: { nodes: nodes.map(person) } }),
  },
};

const person = ({ id, name, county, memberships, participations }: Answer): unknown => ({
  id: opaque('per', id),
  name,
  county,
  currentMembership:
    memberships.nodes.map(({ organisation }: Answer) => ({
      organisation: { id: opaque('org', organisation.id), name: organisation.name },
    }))[0] ?? null,
  engagements: {
    nodes: participations.nodes.map(({ engagement: { id: key, subject, startsAt } }: Answer) => ({
      id: opaque('eng', key),
      subject,
      startsAt,
    })),
  },
});
