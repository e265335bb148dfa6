import type { Slice } from './connection';
import { type Rows, conditions, from, knownIds, within } from './links';
import type { Ordering } from './order';
import type { Opened } from './reading';
import { type Sql, Alias, join, raw, sql } from './sql';

/** The rows of one page of one table, in their order when they are one range of the index. */
export function pageRows(rows: Rows, slice: Slice): Sql {
  const { ranges, ordering, columns, limit, placed } = slice;
  const listed = listedPlaces(rows, slice);
  if (listed) return rowsAt(listed, rows, slice);
  if (ranges.length !== 1 || rows.opened) return joinedRows(rows, slice);
  const list = sql`select ${columns} from ${from(within(rows, ...conditions(ranges[0])))} order by ${ordering.sql()} limit ${limit}`;
  if (!placed) return sql`(${list})`;
  const inner = new Alias('u');
  // Numbered outside the limit: inside, PostgreSQL would number, and so sort, every row there is.
  return sql`(select row_number() over () as place, ${inner}.* from (${list}) ${inner})`;
}

/** Several ranges of the index: first the ids, each range limited by itself, then their rows. */
function joinedRows(rows: Rows, slice: Slice): Sql {
  const { at, opened } = rows;
  const { ranges, ordering, limit } = slice;
  const known = new Alias('o');
  const idsOf = (of: Rows): Sql =>
    sql`select ${at.id} as id from ${from(of)} order by ${ordering.sql()} limit ${limit}`;
  const parts = ranges.flatMap((range, index) => {
    const whole = within(rows, ...conditions(range));
    return (opened ? eitherWay(whole, opened, known, idsOf) : [idsOf(whole)]).map((ids) => {
      const [inner, outer] = [new Alias('u'), new Alias('u')];
      return sql`(select ${index} as range, ${outer}.* from (select id, row_number() over () as at from (${ids}) ${inner}) ${outer})`;
    });
  });
  const first = opened ? sql`with ${known} as materialized (${knownIds(opened, FEW_TO_SORT)}) ` : raw('');
  return rowsAt(
    sql`${first}select id, row_number() over (order by range, at) as place from (${join(parts, ' union all ')}) ${new Alias('u')} order by range, at limit ${limit}`,
    rows,
    slice,
  );
}

/** The rows whose ids and places were found. The order is said again, since a join need not keep it. */
function rowsAt(places: Sql, { at, joins = raw('') }: Rows, { columns, placed }: Slice): Sql {
  const found = new Alias('k');
  const place = placed ? sql`${found}.place, ` : raw('');
  return sql`(select ${place}${columns} from (${places}) ${found} join ${at.table} on ${at.id} = ${found}.id${joins} order by ${found}.place)`;
}

/**
 * For whoever sees few of many rows, in an order that an index has them in: the first under each name that they were opened
 * to and the first of the others, put together, each as far as a page goes. Undefined for any other order.
 */
function listedPlaces({ opened, ...rows }: Rows, { page, ordering, ranges, limit }: Slice): Sql | undefined {
  if (!opened?.listed || ranges.length !== 1) return undefined;
  const { at } = rows;
  const { by, names, table, where, key, id } = opened.listed;
  const [each, all] = [new Alias('f'), new Alias('u')];
  const byCopies = ordering.over({ [by]: key, id });
  const ofAll = ordering.over({ [by]: sql`${all}.key`, id: sql`${all}.id` });
  if (!byCopies || !ofAll) return undefined;
  const beyond = (order: Ordering): Sql[] => (page.cursor.given ? order.beyond(page.cursor) : []);
  const tables = sql`${table} join ${at.table} on ${at.id} = ${id}`;
  const named = from({ ...within(rows, where, ...beyond(byCopies)), tables });
  const others = from(within(rows, opened.others(at.row), ...beyond(ordering)));
  return sql`select id, row_number() over (order by ${ofAll.sql()}) as place from (
    select ${each}.key, ${each}.id from ${names}, lateral (
      select distinct ${key} as key, ${id} as id from ${named} order by ${byCopies.sql()} limit ${limit}) ${each}
    union (select ${at.row[by]!}, ${at.id} from ${others} order by ${ordering.sql()} limit ${limit})
  ) ${all} order by ${ofAll.sql()} limit ${limit}`;
}

/** From so many on, enough of them are met soon by whoever walks the index in its order. */
const FEW_TO_SORT = 5_000;

/**
 * Of one range, for whoever sees few of many rows: the first of those that were opened by name and of the others, which
 * an index knows; or, where many were opened, the first that are met. One of the two is asked, and the other is empty.
 */
function eitherWay(rows: Rows, { others }: Opened, known: Alias, idsOf: (rows: Rows) => Sql): [few: Sql, many: Sql] {
  const { id, row } = rows.at;
  const found = sql`(select ids from ${known}) || array(${idsOf(within(rows, others(row)))})`;
  return [
    idsOf(within(rows, sql`not (select many from ${known})`, sql`${id} = any(${found})`)),
    idsOf(within(rows, sql`(select many from ${known})`)),
  ];
}
