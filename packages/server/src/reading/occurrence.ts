import { isSealedColumn } from '../persistence';
import type { Budget } from './budget';
import type { Catalogue, Readable } from './catalogue';
import { DeclarationError } from './errors';
import type { FieldReading, One, Reading, Viewer } from './reading';
import { unsealed } from './sealed';
import { type Row, Alias, SeenKey, Sql, Stored, asSql, raw, rowOf, sql } from './sql';

/** What a statement is compiled from, and for whom. */
export interface Scope {
  readonly catalogue: Catalogue;
  readonly viewer: Viewer;
  readonly budget: Budget;
}

/** A value that can be compared, bound and ordered. */
export interface Comparable {
  readonly value: Sql;
  readonly type: string;
  readonly nullable: boolean;
  /** What says whether there is one at all, where that is not the value itself. */
  readonly presence?: Sql;
}

/** One declared field of one row: masked by its rule in output, filter and order alike. */
export interface FieldOfRow {
  readonly declared: FieldReading;
  /** Whether this viewer may read it on every row, on none, or (undefined) on some. */
  readonly readable: boolean | undefined;
  readonly shown: Comparable;
  readonly compared: Comparable;
}

/** Rows of other tables that are joined to a row, by the relation that leads there. */
export type Joined = ReadonlyMap<One, Occurrence>;

/** What stands beside a row already, each by the rule of its own type. */
interface Beside {
  readonly joined?: Joined;
  /** The row that it was reached from, by this key of its own. */
  readonly from?: { readonly key: string; readonly at: Occurrence };
}

/** One appearance of a type's table in a statement, under its own alias. */
export class Occurrence {
  readonly row: Row<any>;
  readonly table: Sql;
  readonly joined: Joined;

  constructor(
    readonly scope: Scope,
    readonly reading: Reading,
    readonly alias = new Alias('t'),
    { joined = new Map(), from }: Beside = {},
  ) {
    this.joined = joined;
    const seen = new Map<PropertyKey, readonly [Occurrence, Sql | true]>();
    for (const [{ by = '' }, there] of joined) seen.set(by, [there, sql`${there.id} is not null`]);
    if (from) seen.set(from.key, [from.at, true]);
    this.row = new Proxy(rowOf<any>(reading.entity, this.alias), {
      get(row, property: string) {
        const [there, isSeen] = seen.get(property) ?? [];
        const key = row[property]!;
        return there && isSeen ? new SeenKey(key, there.reading.type, isSeen) : key;
      },
    });
    this.table = new Sql([new Stored(reading.entity), ' ', this.alias]);
  }

  /** What may be read of the type at all. */
  get readable(): Readable {
    return this.scope.catalogue.of(this.reading);
  }

  get visible(): Sql | boolean {
    return this.reading.declared.visible(this.row, this.scope.viewer);
  }

  get witness(): Sql | boolean {
    return this.reading.declared.witness?.(this.row, this.scope.viewer) ?? true;
  }

  /** Whether none of the rows shown is one of those whose reading has to be witnessed: of the others nothing is sealed. */
  get isOpen(): boolean {
    return this.reading.declared.witness !== undefined && this.witness === true;
  }

  field(name: string): FieldOfRow | undefined {
    const declared = this.readable.fields.get(name);
    if (!declared) return undefined;
    const rule = declared.read ? declared.read(this.row, this.scope.viewer) : true;
    const behind = (value: Sql, type: string): Sql =>
      rule === true ? value : rule === false ? raw(`null::${type}`) : sql`(case when ${rule} then ${value} end)`;
    const masked = ({ value, type, nullable, presence }: Comparable): Comparable => ({
      value: behind(value, type),
      type,
      nullable: nullable || rule !== true,
      ...(presence && { presence: behind(presence, type) }),
    });
    const stored =
      declared.value === undefined
        ? this.property(declared.from ?? name)
        : {
            value: sql`(${asSql(declared.value(this.row, this.scope.viewer))})`,
            type: declared.type,
            nullable: declared.nullable ?? false,
          };
    const compared = declared.value && declared.comparedBy ? this.property(declared.comparedBy) : stored;
    const isSealed = this.sealedProperty(name) !== undefined;
    return {
      declared,
      readable: typeof rule === 'boolean' ? rule : undefined,
      shown: masked(stored),
      compared: masked(
        isSealed ? { ...compared, value: unsealed(compared.value), presence: compared.value } : compared,
      ),
    };
  }

  /** The property behind a field or a resolver's need that may be kept sealed. */
  sealedProperty(name: string): string | undefined {
    const declared = this.readable.fields.get(name);
    if (declared?.value !== undefined) return undefined;
    const property = declared?.from ?? name;
    return isSealedColumn(this.reading.entity, property) ? property : undefined;
  }

  property(name: string): Comparable {
    const { type, nullable } = this.scope.catalogue.column(this.reading.entity, name);
    return { value: this.row[name]!, type, nullable };
  }

  /** The id that ties are broken by. */
  get id(): Sql {
    if (!this.scope.catalogue.has(this.reading.entity, 'id'))
      throw new DeclarationError(`${this.reading.entity.name} has no id, so it can be neither paged nor linked to.`);
    return this.row.id!;
  }
}
