import { type Argument, type Sql, sql } from '../reading';

/**
 * Whether the record's names match words typed by a person: without accents, apostrophes and capitals, in any order,
 * half words and one or two wrong letters included. Goes through the search table, where all names of a record are.
 */
export function nameMatches(id: Sql, argument: Argument): Sql {
  const typed = sql`fold(${argument.bind('text')})`;
  // A set by trigrams, made once: `offset 0` keeps PostgreSQL from probing it for each row of the list.
  return sql`${id} in (select s$.id from search_entry s$
    where ${typed} <% s$.folded or s$.folded like '%' || ${typed} || '%' offset 0)`;
}
