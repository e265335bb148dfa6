import { json } from './compilation';
import type { Page } from './page';
import { Alias, Sql, join, raw, sql } from './sql';

/** The columns that each row of a page computes, and what is aggregated from them. */
export class PageColumns {
  readonly alias = new Alias('e');
  private readonly computed: Sql[] = [];
  /** Places tell the extra row from the page, turn a page round, and put ranges in order. */
  readonly placed: boolean;
  /** Whether a list was selected, which makes one row of all. */
  isAggregated = false;

  constructor(
    private readonly page: Page,
    private readonly ranges: number,
    private readonly asked: { readonly informed: boolean; readonly arrays: number },
  ) {
    this.placed = asked.informed || page.backwards || ranges !== 1;
  }

  columns = (): Sql => (this.computed.length ? join(this.computed) : raw('1'));

  array(row: Sql | readonly Sql[]): Sql {
    this.isAggregated = true;
    return sql`coalesce(json_agg(${this.element(row)}${this.turned})${this.onPage},'[]')`;
  }

  pageInfo(cursor: () => Sql): Record<string, () => Sql> {
    // Counted over a column of the page: a bare count(*) would count the rows of this inner select.
    const count = sql`count(${this.alias}.place)`;
    const more = sql`${count} > ${this.page.size}`;
    // The row of the cursor itself lies on the other side, so there is something there.
    const came = raw(String(this.page.cursor.given));
    let added: Sql | undefined;
    const end = (place: Sql): Sql => {
      added ??= this.add(cursor());
      return sql`(array_agg(${added}${this.turned})${this.onPage})[${place}]`;
    };
    return {
      hasNextPage: () => (this.page.backwards ? came : more),
      hasPreviousPage: () => (this.page.backwards ? more : came),
      startCursor: () => end(raw('1')),
      endCursor: () => end(sql`least(${this.page.size}, ${count})`),
    };
  }

  /** Where rows have no other columns, PostgreSQL makes the object of the row itself: a twentieth of a page's cost less. */
  private element(row: Sql | readonly Sql[]): Sql {
    if (row instanceof Sql || row.length === 0 || this.placed || this.asked.arrays > 1) return this.add(json(row));
    this.computed.push(...row);
    return sql`${this.alias}`;
  }

  private add(value: Sql): Sql {
    const name = new Alias('v');
    this.computed.push(sql`${value} as ${name}`);
    return sql`${this.alias}.${name}`;
  }

  /** Forward pages come in order as they are; sorting them again in each aggregate cost about a tenth. */
  private get turned(): Sql {
    if (this.page.backwards) return sql` order by ${this.alias}.place desc`;
    return this.ranges === 1 ? raw('') : sql` order by ${this.alias}.place`;
  }

  private get onPage(): Sql {
    return this.placed ? sql` filter (where ${this.alias}.place <= ${this.page.size})` : raw('');
  }
}
