import { type Argument, type Sql, sql } from '../reading';

/**
 * Whether the record's names match words typed by a person: without accents, apostrophes and capitals, in any order,
 * half words and one or two wrong letters included. Goes through the search table, where all names of a record are.
 */
export const nameMatches = (id: Sql, argument: Argument): Sql =>
  sql`${id} in (select m$.id from search_matching(${argument.bind('text')}) m$)`;
