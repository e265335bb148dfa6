import { uuidFromOpaque } from '../../kernel';
import { type Argument, type Sql, sql } from '../../reading';

/** The uuids of a list of opaque ids, null when none was given; what is no such id equals nothing. */
export const boundIds = (argument: Argument, prefix: string): Sql =>
  sql`${argument.bind('uuid[]', (given: readonly string[] | null | undefined) =>
    given ? given.map((id) => uuidFromOpaque(prefix, id)) : null,
  )}`;
