import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byWord } from './search/upkeep';

/** What may answer to words that were typed, best first: ids alone, for a statement that asks who looks. */
export class SearchCandidates1764000000042 implements MigrationInterface {
  readonly name = 'SearchCandidates1764000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists fuzzystrmatch with schema public');
    await runner.query(spellings);
    await runner.query(candidates(oneByOne));
    await runner.query(matching);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop function search_candidates(text, text[], boolean, uuid[], uuid[], uuid[], integer);
drop function search_matching(text);
drop function spellings_of(text);
drop extension if exists fuzzystrmatch;
`);
  }
}

const spellings = `
-- Words that one word may stand for, and how near they are: itself, what it begins, what sounds like it, what two wrong
-- letters or a pair of transposed ones make of it.
create function spellings_of(given text) returns table (word text, closeness real)
language plpgsql stable ${byWord} set pg_trgm.similarity_threshold = 0.2 as $$
declare
  heard text := sound_of(given);
begin
  return query
  with near as (
    select s.word, case when s.word = given then 1 else 0.97 end::real as closeness
      from (select p.word from search_spelling p where p.word >= given and p.word < given || '{' order by p.word limit 60) s
    union all
    (select s.word, 0.95::real from search_spelling s where s.sound = heard and length(heard) > 2 limit 40)
    union all
    (select s.word, 0.85::real from search_spelling s where s.sound >= heard and s.sound < heard || '{' and length(heard) > 3 limit 40)
    union all
    select s.word, (0.5 + 0.3 * similarity(s.word, given))::real from search_spelling s
      where length(given) between 4 and 40 and s.word % given
        and levenshtein_less_equal(s.word, given, 2) <= 2
        and (length(given) > 5 or levenshtein_less_equal(s.word, given, 1) <= 1
          or array(select unnest(string_to_array(s.word, null)) order by 1) = array(select unnest(string_to_array(given, null)) order by 1)))
  select n.word, max(n.closeness) from near n group by n.word order by 2 desc, 1 limit 40;
end $$;
`;

/** The newest entries of each shelf under a word. The limit stands in the text: as a parameter it would spoil the plan. */
const walk = (words: string, limit: number): string => `
      array(select w.entry_id from unnest(shelves) s(shelf), lateral (select p.entry_id from search_word p
        where ${words} and p.shelf = s.shelf order by p.recent_on desc limit ${limit}) w)`;

/** The same under several words: of each shelf no more in all than of one word. */
const walkEach = (words: string, limit: number): string => `
      array(select n.entry_id from unnest(shelves) s(shelf), lateral (
        select w.entry_id from (${words}) l(word), lateral (select p.entry_id, p.recent_on from search_word p
          where p.word = l.word and p.shelf = s.shelf and (p.is_name or not is_partner) order by p.recent_on desc limit ${limit}) w
        order by w.recent_on desc limit ${limit}) n)`;

const beginning = `select p.word from search_spelling p where p.word >= longest and p.word < longest || '{' order by p.word limit 60`;

/** One to three letters have an index each; from four on the words that begin so are few. */
const walked = (limit: number): string => `
    found := ${walk('p.word = longest and (p.is_name or not is_partner)', limit)} || case length(longest)
      when 1 then ${walk('left(p.word, 1) = longest and p.is_name', limit)}
      when 2 then ${walk('left(p.word, 2) = longest and p.is_name', limit)}
      when 3 then ${walk('left(p.word, 3) = longest and p.is_name', limit)}
      else ${walkEach(beginning, limit)}
    end;`;

export const inFilter = `e.facets && coalesce(counties, terms) and e.facets && coalesce(terms, counties)`;

/** Those of known entries whose words fit; `offset 0` keeps PostgreSQL from asking the index of words, which may hold half of all. */
const fittingOf = (ids: string, query: string): string => `
    array(select e.id from (select s.id, s.kind, s.words, s.facets from search_entry s where ${ids} offset 0) e
      where e.words @@ ${query} and e.kind = any(kinds) and (not is_filtered or (${inFilter})))`;

/** How what is PUBLIC, and what was opened to the viewer itself, is looked through. */
export interface Ways {
  /** The words of an entry, as an index for partners has them. */
  readonly publicWords: string;
  readonly declared: string;
  /** Once `opened` and `houses` are known. */
  readonly begun: string;
  readonly openedFitting: (query: string) => string;
}

/** By the index of words, the newest of them; for partners with what marks the few that everybody sees, which it knows too. */
const among = (words: string, query: string, most: number, newest: number): string => {
  const asked = (of: string, marked: string): string =>
    `array(select c.id from (select e.id, e.recent_at from search_entry e
        where ${of} @@ ${query} and e.shelf = any(shelves) ${marked} limit ${most}) c order by c.recent_at desc limit ${newest})`;
  return `case when is_partner then ${asked(words, 'and e.facets @> array[everybody_sees()]')} else ${asked('e.words', '')} end`;
};

/** All that was opened to the viewer itself, a house with its posts, looked through. */
export const oneByOne: Ways = {
  publicWords: 'e.words',
  declared: '',
  begun: '',
  openedFitting: (query) => `
    found := found || ${fittingOf('s.id = any(opened)', query)};
    if houses is not null then found := found || ${fittingOf(`s.organisation_id = any(houses) and s.kind = 'POST'`, query)}; end if;`,
};

/**
 * With its owner's rights, since beneath a policy no index of words is used; what it gives is joined to the guarded table.
 * Nothing but what all of the viewer's kind may see is walked (for staff PUBLIC and INTERNAL, for partners PUBLIC), so that
 * what is closed takes nobody's place; what was opened to the viewer itself is looked through as a whole.
 */
export const candidates = ({ publicWords, declared, begun, openedFitting }: Ways): string => `
create or replace function search_candidates(term text, kinds text[], is_partner boolean, audiences uuid[], counties uuid[], terms uuid[], wanted integer)
returns table (id uuid, rank real)
language plpgsql stable security definer rows 50 ${byWord} as $$
declare
  typed text := fold(left(term, 200));
  given text[] := (string_to_array(typed, ' '))[1:8];
  longest text := (select w from unnest(given) w order by length(w) desc limit 1);
  shelves smallint[] := array(select search_shelf(k, l) from unnest(kinds) k, unnest(case when is_partner then '{0}' else '{0,1}' end::integer[]) l);
  is_filtered boolean := counties is not null or terms is not null;
  is_one boolean := cardinality(given) = 1;
  -- A single letter beside a word would call for half of the index.
  is_walked boolean := not is_filtered and (is_one or exists (select from unnest(given) w where length(w) < 3));
  weight text := case when is_partner then 'A' else '' end;
  fitting tsquery;
  named tsquery;
  likely tsquery;
  opened uuid[];
  houses uuid[];
  found uuid[];
  near_word text[];
  near_closeness real[];
  near_place integer[];${declared}
begin
  if coalesce(typed, '') = '' then return; end if;
  select string_agg(w || ':*' || weight, ' & ')::tsquery, string_agg(w || ':*A', ' & ')::tsquery into fitting, named from unnest(given) w;
  select array_agg(distinct a.record_id), array_agg(distinct a.record_id) filter (where a.kind = 'ORGANISATION') into opened, houses
    from record_audience a where a.audience_id = any(audiences) and a.expires_at > now() and (is_partner or a.sensitivity >= 2);${begun}

  if is_walked and is_one then ${walked(50)}
  elsif is_walked then ${walked(200)}
    found := ${fittingOf('s.id = any(found)', 'fitting')};
  elsif is_filtered then
    found := array(select e.id from search_entry e where e.words @@ fitting and e.shelf = any(shelves) and ${inFilter} order by e.recent_at desc limit 300);
  else
    found := ${among(publicWords, 'fitting', 3000, 300)};
  end if;
  if opened is not null then ${openedFitting('fitting')} end if;

  if length(longest) > 2 and (select count(distinct f) from unnest(found) f) < (case when is_one then wanted else least(wanted, 5) end) then
    select array_agg(s.word), array_agg(s.closeness), array_agg(w.place) into near_word, near_closeness, near_place
      from unnest(given) with ordinality w(word, place), spellings_of(w.word) s where length(w.word) > 2;
    select string_agg('(' || any_of || ')', ' & ')::tsquery into likely
      from (select string_agg(concat(n.word, ':' || nullif(weight, '')), ' | ') as any_of from unnest(near_word, near_place) n(word, place) group by place
        union all select word || ':*' || weight from unnest(given) with ordinality w(word, place)
          where w.place <> all(coalesce(near_place, '{}'))) alternatives;
    if is_walked then
      near_word := coalesce(near_word, '{}');
      found := found || case when is_one then ${walkEach('select unnest(near_word)', 20)}
        else ${fittingOf(
          `s.id = any(${walkEach('select n.word from unnest(near_word, near_place) n(word, place) where given[n.place] = longest limit 12', 50)})`,
          'likely',
        )} end;
    elsif is_filtered then
      found := found || array(select e.id from search_entry e where e.words @@ likely and e.shelf = any(shelves) and ${inFilter} order by e.recent_at desc limit 200);
    else
      found := found || ${among(publicWords, 'likely', 1000, 200)};
    end if;
    if opened is not null then ${openedFitting('likely')} end if;
  end if;

  -- When somebody was engaged with is not for partners, so not even the order tells it to them.
  return query
  with near as materialized (select * from unnest(near_word, near_closeness, near_place) n(word, closeness, place)),
  hit as (select distinct f as id from unnest(found) f),
  judged as (
    select e.id, e.folded, e.recent_at, case
      when e.folded = typed then 3
      when starts_with(e.folded, typed || ' ') then 2.5
      when starts_with(e.folded, typed) then 2
      when ' ' || e.folded || ' ' like '% ' || typed || ' %' then 1.8
      when ' ' || e.folded like '% ' || typed || '%' then 1.5
      when e.words @@ named then 1.2
      when e.words @@ fitting then 1.1
      else coalesce((select sum(best.closeness) / cardinality(given) from (
        select max(n.closeness) as closeness from near n where n.word = any(string_to_array(e.folded, ' ')) group by n.place) best), 0.5)
    end as likeness
    from hit h join search_entry e on e.id = h.id)
  select j.id, (case when is_partner then j.likeness - 0.001 * row_number() over (order by j.likeness desc, j.folded, j.id)
    else j.likeness + 0.1 / (1 + greatest(0, extract(epoch from now() - j.recent_at)) / 2592000) end)::real as rank
  from judged j order by 2 desc, j.id limit wanted + 20;
end $$;
revoke execute on function search_candidates(text, text[], boolean, uuid[], uuid[], uuid[], integer) from public;
grant execute on function search_candidates(text, text[], boolean, uuid[], uuid[], uuid[], integer) to utetezi_application, utetezi_partner;
`;

/** For lists that are filtered by words: all of them, not the best. Names alone, so that it tells partners no more than staff. */
const matching = `
create function search_matching(term text) returns table (id uuid)
language plpgsql stable security definer rows 200 ${byWord} as $$
declare
  typed text := fold(left(term, 200));
  likely tsquery;
begin
  if coalesce(typed, '') = '' then return; end if;
  select string_agg('(' || any_of || ')', ' & ')::tsquery into likely from (
    select concat_ws(' | ', w || ':*A', (select string_agg(s.word || ':A', ' | ') from spellings_of(w) s where length(w) > 2)) as any_of
    from unnest((string_to_array(typed, ' '))[1:8]) w) words;
  return query
  select e.id from search_entry e where e.words @@ likely
  union select e.id from search_entry e where length(typed) > 2 and e.folded like '%' || typed || '%';
end $$;
revoke execute on function search_matching(text) from public;
grant execute on function search_matching(text) to utetezi_application, utetezi_partner;
`;
