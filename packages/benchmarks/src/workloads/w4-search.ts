import { halfTypedNames } from './draws';
import { type Answer, type Workload, opaque } from './workload';

/** What the product's search finds, in its order, without its visibility; for the floor and for the peer's function. */
export const searchSql = (term: string): string => `
  select s.* from (
    select id, max(rank) as rank from search_candidates(${term}, '{PERSON,ORGANISATION,POST,ENGAGEMENT,NOTE,TAG,TERM}', false, '{}', null, null, 20) group by 1) f
  join search_entry s on s.id = f.id order by f.rank desc nulls last, s.recent_at desc, s.id desc limit 20`;

export const search: Workload = {
  key: 'W4',
  title: 'search as you type, two to eight letters of a name',
  viewer: 'officer',
  parameters: halfTypedNames,
  product: {
    query: `query Search($term: String!) {
  search(term: $term, first: 20) {
    kind
    person { id name }
    organisation { id name }
    post { label organisation { name } }
    engagement { id subject startsAt }
  }
}`,
    variables: ({ term }) => ({ term }),
  },
  floor: {
    sql: `
select '{"search":' || coalesce(json_agg(r), '[]')::text || '}' from (
  select s.kind,
    (select row_to_json(o) from (select 'per_' || encode(uuid_send(p.id), 'hex') as id, p.name from person p where p.id = s.person_id and s.kind = 'PERSON') o) as person,
    (select row_to_json(o) from (select 'org_' || encode(uuid_send(g.id), 'hex') as id, g.name from organisation g where g.id = s.organisation_id and s.kind = 'ORGANISATION') o) as organisation,
    (select row_to_json(o) from (select p.label, (select row_to_json(h) from (select name from organisation where id = p.organisation_id) h) as organisation from post p where p.id = s.post_id) o) as post,
    (select row_to_json(o) from (select 'eng_' || encode(uuid_send(e.id), 'hex') as id, e.subject, e.starts_at as "startsAt" from engagement e where e.id = s.engagement_id and s.kind = 'ENGAGEMENT') o) as engagement
  from (${searchSql('$1::text')}) s) r`,
    values: ({ term }) => [term],
  },
  peer: {
    query: `query Search($term: String!) {
  entries: benchmarkPeerSearchEntries(term: $term) {
    nodes {
      kind
      person { id: rowId name }
      organisation { id: rowId name }
      post { label organisation { name } }
      engagement { id: rowId subject startsAt }
    }
  }
}`,
    variables: ({ term }) => ({ term }),
    answer: ({ entries: { nodes } }) => ({ search: nodes.map(hit) }),
  },
};

const only = (wanted: string, { kind }: Answer, prefix: string, record: Answer): unknown =>
  kind === wanted ? { ...record, id: opaque(prefix, record.id) } : null;

const hit = (found: Answer): unknown => ({
  kind: found.kind,
  person: only('PERSON', found, 'per', found.person),
  organisation: only('ORGANISATION', found, 'org', found.organisation),
  post: found.post,
  engagement: only('ENGAGEMENT', found, 'eng', found.engagement),
});
