import { createHash } from 'node:crypto';
import { newId } from '../../../server/src/kernel/ids';
import { officerId } from '../generator/accounts';
import { meetings } from './draws';
import { type Answer, type Parameters, UNIQUE, type Workload, opaque } from './workload';

export const SUBJECT = 'Recorded by the benchmark';

/** One statement for the engagement and everybody in it, in what each has held on that day; for the floor and the peer. */
export const recordSql = (given: {
  readonly id: string;
  /** Of the participation at `place`, from 1. */
  readonly participationId: string;
  readonly people: string;
  readonly startsAt: string;
  readonly type: string;
  readonly by: string;
}): string => `
  with engaged as (
    insert into engagement (id, type_id, subject, status, starts_at, medium, direction, sensitivity, created_at, created_by_id, updated_at)
    select ${given.id}, t.id, '${SUBJECT}', 'HELD', ${given.startsAt}, case t.code when 'phone_call' then 'PHONE' else 'IN_PERSON' end,
      'OUTBOUND', 1, now(), ${given.by}, now()
    from term t where t.vocabulary = 'ENGAGEMENT_TYPE' and t.code = ${given.type}
    returning *),
  taking_part as (
    insert into participation (id, engagement_id, starts_at, sensitivity, status, person_id, on_behalf_of_id, in_post_id, role, attendance, position)
    select ${given.participationId}, e.id, e.starts_at, e.sensitivity, e.status, p.id, hat.organisation_id, hat.post_id, 'ATTENDEE', 'ATTENDED', p.place - 1
    from engaged e, unnest(${given.people}) with ordinality p(id, place)
    left join lateral (
      select m.organisation_id, m.post_id from membership m
      where m.person_id = p.id and m.sensitivity <= 1 and coalesce(m.started_on, '-infinity') <= (${given.startsAt} at time zone 'Africa/Nairobi')::date
        and coalesce(m.ended_on, 'infinity') >= (${given.startsAt} at time zone 'Africa/Nairobi')::date
      order by m.has_post desc, m.started_on desc nulls last, m.id desc limit 1) hat on true
    returning *)`;

export const recordEngagement: Workload = {
  key: 'W5',
  title: 'record an engagement with three participants',
  viewer: 'officer',
  writes: true,
  parameters: meetings,
  product: {
    query: `mutation RecordEngagement($input: RecordEngagementInput!) {
  recordEngagement(input: $input) {
    engagement {
      id
      subject
      status
      startsAt
      participants(first: 20) { nodes { id role attendance person { id name } onBehalfOf { id name } } }
    }
    userErrors { code }
  }
}`,
    variables: ({ people, startsAt, type }: Parameters) => ({
      input: {
        idempotencyKey: UNIQUE,
        typeId: `trm_${createHash('md5').update(`term:ENGAGEMENT_TYPE:${type}`).digest('hex')}`,
        subject: SUBJECT,
        startsAt,
        participants: (people as readonly string[]).map((id) => ({ personId: opaque('per', id) })),
      },
    }),
  },
  floor: {
    sql: `${recordSql({ id: '$5::uuid', participationId: '($6::uuid[])[p.place]', people: '$1::uuid[]', startsAt: '$2::timestamptz', type: '$3::text', by: '$4::uuid' })}
select '{"recordEngagement":{"engagement":' || (select row_to_json(r) from (
  select 'eng_' || encode(uuid_send(e.id), 'hex') as id, e.subject, e.status, e.starts_at as "startsAt",
    json_build_object('nodes', (select json_agg(x) from (
      select 'par_' || encode(uuid_send(y.id), 'hex') as id, y.role, y.attendance,
        (select row_to_json(o) from (select 'per_' || encode(uuid_send(w.id), 'hex') as id, w.name from person w where w.id = y.person_id) o) as person,
        (select row_to_json(o) from (select 'org_' || encode(uuid_send(g.id), 'hex') as id, g.name from organisation g where g.id = y.on_behalf_of_id) o) as "onBehalfOf"
      from taking_part y order by y.position) x)) as participants
  from engaged e) r)::text || ',"userErrors":[]}}'`,
    values: ({ people, startsAt, type }) => [
      people,
      startsAt,
      type,
      officerId,
      newId(),
      (people as readonly string[]).map(newId),
    ],
  },
  peer: {
    query: `mutation Record($people: [UUID!]!, $startsAt: Datetime!, $type: String!, $by: UUID!) {
  record: benchmarkPeerRecordEngagement(input: { people: $people, startsAt: $startsAt, type: $type, recordedBy: $by }) {
    engagement: result {
      id: rowId
      subject
      status
      startsAt
      participations(first: 20, orderBy: [POSITION_ASC, ROW_ID_ASC]) {
        nodes { id: rowId role attendance person { id: rowId name } onBehalfOf { id: rowId name } }
      }
    }
  }
}`,
    variables: ({ people, startsAt, type }) => ({ people, startsAt, type, by: officerId }),
    answer: ({ record: { engagement } }) => ({
      recordEngagement: {
        engagement: {
          id: opaque('eng', engagement.id),
          subject: engagement.subject,
          status: engagement.status,
          startsAt: engagement.startsAt,
          participants: {
            nodes: engagement.participations.nodes.map(({ role, attendance, person, onBehalfOf }: Answer) => ({
              role,
              attendance,
              person: { id: opaque('per', person.id), name: person.name },
              onBehalfOf: onBehalfOf && { id: opaque('org', onBehalfOf.id), name: onBehalfOf.name },
            })),
          },
        },
        userErrors: [],
      },
    }),
  },
  comparable(answer: Answer) {
    const copy = structuredClone(answer);
    const { engagement } = copy.recordEngagement;
    for (const each of [engagement, ...(engagement?.participants.nodes ?? [])]) delete each?.id;
    return copy;
  },
};
