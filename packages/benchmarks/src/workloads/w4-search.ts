import { halfTypedNames } from './draws';
import { type Answer, type Workload, opaque } from './workload';

/** What the product's search finds and how it ranks, without its visibility; for the floor and for the peer's function. */
export const searchSql = (term: string): string => `
  select s.* from search_entry s, (select fold(${term}) as typed,
    to_tsquery('simple', nullif(replace(fold(${term}) || ':*', ' ', ':*&'), ':*')) as words) t
  where to_tsvector('simple', s.folded) @@ t.words or t.typed <% s.folded
  order by (case when s.folded = t.typed then 3
    when s.folded like t.typed || '%' then 2
    when ' ' || s.folded like '% ' || t.typed || '%' then 1.5
    when to_tsvector('simple', s.folded) @@ t.words then 1.2
    else word_similarity(t.typed, s.folded) end
    + 0.1 / (1 + greatest(0, extract(epoch from now() - s.recent_at) / 2592000))) desc, s.recent_at desc, s.id desc
  limit 20`;

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
    (select row_to_json(o) from (select 'per_' || encode(uuid_send(p.id), 'hex') as id, p.name from person p where p.id = s.person_id) o) as person,
    (select row_to_json(o) from (select 'org_' || encode(uuid_send(g.id), 'hex') as id, g.name from organisation g where g.id = s.organisation_id) o) as organisation,
    (select row_to_json(o) from (select p.label, (select row_to_json(h) from (select name from organisation where id = p.organisation_id) h) as organisation from post p where p.id = s.post_id) o) as post,
    (select row_to_json(o) from (select 'eng_' || encode(uuid_send(e.id), 'hex') as id, e.subject, e.starts_at as "startsAt" from engagement e where e.id = s.engagement_id) o) as engagement
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

const named = (prefix: string, record: Answer): unknown => record && { ...record, id: opaque(prefix, record.id) };

const hit = ({ kind, person, organisation, post, engagement }: Answer): unknown => ({
  kind,
  person: named('per', person),
  organisation: named('org', organisation),
  post,
  engagement: named('eng', engagement),
});
