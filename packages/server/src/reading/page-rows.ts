import type { Slice } from './connection';
import { type Rows, conditions, from, within } from './links';
import { type Sql, Alias, join, sql } from './sql';

/** The rows of one page of one table, in their order when they are one range of the index. */
export function pageRows(rows: Rows, slice: Slice): Sql {
  const { ranges, ordering, columns, limit, placed } = slice;
  if (ranges.length !== 1) return joinedRows(rows, slice);
  const list = sql`select ${columns} from ${from(within(rows, ...conditions(ranges[0])))} order by ${ordering.sql()} limit ${limit}`;
  if (!placed) return sql`(${list})`;
  const inner = new Alias('u');
  // Numbered outside the limit: inside, PostgreSQL would number, and so sort, every row there is.
  return sql`(select row_number() over () as place, ${inner}.* from (${list}) ${inner})`;
}

/** Several ranges of the index: first the ids, each range limited by itself, then their rows. */
function joinedRows(rows: Rows, { ranges, ordering, columns, limit }: Slice): Sql {
  const { at } = rows;
  const parts = ranges.map((range, index) => {
    const [inner, outer] = [new Alias('u'), new Alias('u')];
    const ids = sql`select ${at.id} as id from ${from(within(rows, ...conditions(range)))} order by ${ordering.sql()} limit ${limit}`;
    return sql`(select ${index} as range, ${outer}.* from (select id, row_number() over () as at from (${ids}) ${inner}) ${outer})`;
  });
  const [whole, keys] = [new Alias('u'), new Alias('k')];
  const ids = sql`select id, row_number() over (order by range, at) as place from (${join(parts, ' union all ')}) ${whole} order by range, at limit ${limit}`;
  return sql`(select ${keys}.place, ${columns} from (${ids}) ${keys} join ${at.table} on ${at.id} = ${keys}.id)`;
}
