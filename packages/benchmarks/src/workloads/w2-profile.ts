import { anybody } from './draws';
import { type Answer, type Workload, opaque } from './workload';

export const profile: Workload = {
  key: 'W2',
  title: 'one profile with its twenty newest engagements and everybody in them',
  viewer: 'officer',
  parameters: anybody,
  product: {
    query: `query Profile($id: ID!) {
  person(id: $id) {
    id
    name
    honorificPrefix
    county { name }
    currentMembership { post { label } organisation { id name } }
    engagements(first: 20) {
      nodes {
        id
        subject
        status
        startsAt
        type { code labelEn }
        participants(first: 20) {
          nodes { id role attendance person { id name } organisation { id name } }
        }
      }
    }
  }
}`,
    variables: ({ id }) => ({ id: opaque('per', id) }),
  },
  floor: {
    sql: `
select '{"person":' || coalesce((select row_to_json(r) from (
  select 'per_' || encode(uuid_send(p.id), 'hex') as id, p.name, p.honorific_prefix as "honorificPrefix",
    (select row_to_json(c) from (select name from county where id = p.county_id) c) as county,
    (select row_to_json(m) from (
      select (select row_to_json(o) from (select label from post where id = s.post_id) o) as post,
        (select row_to_json(o) from (select 'org_' || encode(uuid_send(g.id), 'hex') as id, g.name from organisation g where g.id = s.organisation_id) o) as organisation
      from membership s
      where s.person_id = p.id and coalesce(s.started_on, '-infinity') <= (now() at time zone 'Africa/Nairobi')::date
        and coalesce(s.ended_on, 'infinity') >= (now() at time zone 'Africa/Nairobi')::date
      order by s.has_post desc, s.started_on desc nulls last, s.id desc limit 1) m) as "currentMembership",
    json_build_object('nodes', (select coalesce(json_agg(e), '[]') from (
      select 'eng_' || encode(uuid_send(e.id), 'hex') as id, e.subject, e.status, e.starts_at as "startsAt",
        (select row_to_json(t) from (select code, label_en as "labelEn" from term where id = e.type_id) t) as type,
        json_build_object('nodes', (select coalesce(json_agg(x), '[]') from (
          select 'par_' || encode(uuid_send(y.id), 'hex') as id, y.role, y.attendance,
            (select row_to_json(o) from (select 'per_' || encode(uuid_send(w.id), 'hex') as id, w.name from person w where w.id = y.person_id) o) as person,
            (select row_to_json(o) from (select 'org_' || encode(uuid_send(g.id), 'hex') as id, g.name from organisation g where g.id = y.organisation_id) o) as organisation
          from participation y where y.engagement_id = e.id order by y.position, y.id limit 20) x)) as participants
      from participation z join engagement e on e.id = z.engagement_id
      where z.person_id = p.id order by z.starts_at desc, z.engagement_id desc limit 20) e)) as engagements
  from person p where p.id = $1) r)::text, 'null') || '}'`,
    values: ({ id }) => [id],
  },
  peer: {
    query: `query Profile($id: UUID!, $today: Date!) {
  person(rowId: $id) {
    id: rowId
    name
    honorificPrefix
    county { name }
    memberships(
      first: 1
      orderBy: [HAS_POST_DESC, STARTED_ON_DESC, ROW_ID_DESC]
      filter: { startedOn: { lessThanOrEqualTo: $today }, or: [{ endedOn: { isNull: true } }, { endedOn: { greaterThanOrEqualTo: $today } }] }
    ) { nodes { post { label } organisation { id: rowId name } } }
    participations(first: 20, orderBy: [STARTS_AT_DESC, ENGAGEMENT_ID_DESC]) {
      nodes {
        engagement {
          id: rowId
          subject
          status
          startsAt
          type { code labelEn }
          participations(first: 20, orderBy: [POSITION_ASC, ROW_ID_ASC]) {
            nodes { id: rowId role attendance person { id: rowId name } organisation { id: rowId name } }
          }
        }
      }
    }
  }
}`,
    variables: ({ id }) => ({ id, today: new Date().toISOString().slice(0, 10) }),
    answer: ({ person }) => ({ person: person && profileOf(person) }),
  },
};

const named = (prefix: string, record: Answer): unknown =>
  record && { id: opaque(prefix, record.id), name: record.name };

const profileOf = ({ id, name, honorificPrefix, county, memberships, participations }: Answer): unknown => ({
  id: opaque('per', id),
  name,
  honorificPrefix,
  county,
  currentMembership:
    memberships.nodes.map(({ post, organisation }: Answer) => ({
      post,
      organisation: named('org', organisation),
    }))[0] ?? null,
  engagements: {
    nodes: participations.nodes.map(({ engagement }: Answer) => ({
      id: opaque('eng', engagement.id),
      subject: engagement.subject,
      status: engagement.status,
      startsAt: engagement.startsAt,
      type: engagement.type,
      participants: {
        nodes: engagement.participations.nodes.map((each: Answer) => ({
          id: opaque('par', each.id),
          role: each.role,
          attendance: each.attendance,
          person: named('per', each.person),
          organisation: named('org', each.organisation),
        })),
      },
    })),
  },
});
