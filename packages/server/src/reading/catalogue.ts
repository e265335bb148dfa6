import type { DataSource, EntityMetadata } from 'typeorm';
import { DeclarationError } from './errors';
import type { Extension, FieldReading, Reading, Relation } from './reading';
import type { Class, Spelling } from './sql';

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** All that may be read of a type: its own declaration and what its children's features add to it. */
export interface Readable {
  readonly fields: ReadonlyMap<string, FieldReading>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly resolved: ReadonlyMap<string, readonly string[]>;
}

/** What the planner knows: the declarations, and the stored shape from TypeORM, so that nothing is declared twice. */
export class Catalogue implements Spelling {
  private readonly readable = new Map<Reading, Readable>();
  private readonly byPrefix = new Map<string, Reading>();
  private readonly byType = new Map<string, Reading>();
  private readonly columns = new Map<Class, ReadonlyMap<string, Column>>();

  constructor(
    private readonly dataSource: Pick<DataSource, 'getMetadata' | 'driver'>,
    readonly readings: readonly Reading[],
    extensions: readonly Extension[] = [],
  ) {
    for (const reading of readings) {
      unique(this.byType, reading.type, reading);
      if (reading.declared.id) unique(this.byPrefix, reading.declared.id, reading);
      const parts = [reading.declared, ...extensions.filter(({ parent }) => parent === reading)];
      this.readable.set(reading, {
        fields: merged(
          reading,
          parts.map(({ fields }) => fields),
        ),
        relations: merged(
          reading,
          parts.map(({ relations }) => relations),
        ),
        resolved: merged(
          reading,
          parts.map(({ resolved }) => resolved),
        ),
      });
    }
    for (const { parent } of extensions) this.of(parent);
  }

  of(reading: Reading): Readable {
    const readable = this.readable.get(reading);
    if (!readable) throw new DeclarationError(`The reading of ${reading.type} is not among those of the planner.`);
    return readable;
  }

  withPrefix = (prefix: string): Reading | undefined => this.byPrefix.get(prefix);

  forType = (type: string): Reading | undefined => this.byType.get(type);

  table = (entity: Class): string =>
    this.metadata(entity)
      .tablePath.split('.')
      .map((name) => `"${name}"`)
      .join('.');

  column(entity: Class, property: string): Column {
    const column = this.columnsOf(entity).get(property);
    if (!column) throw new DeclarationError(`${entity.name} has no column for "${property}".`);
    return column;
  }

  has = (entity: Class, property: string): boolean => this.columnsOf(entity).has(property);

  private columnsOf(entity: Class): ReadonlyMap<string, Column> {
    let columns = this.columns.get(entity);
    if (!columns) {
      columns = new Map(
        this.metadata(entity).columns.map((column) => {
          const type = this.dataSource.driver.normalizeType(column);
          return [
            column.propertyName,
            { name: column.databaseName, type: column.isArray ? `${type}[]` : type, nullable: column.isNullable },
          ];
        }),
      );
      this.columns.set(entity, columns);
    }
    return columns;
  }

  private metadata = (entity: Class): EntityMetadata => this.dataSource.getMetadata(entity as never);
}

function merged<Value>(
  { type }: Reading,
  parts: readonly (Readonly<Record<string, Value | undefined>> | undefined)[],
): ReadonlyMap<string, Value> {
  const all = new Map<string, Value>();
  for (const part of parts)
    for (const [name, value] of Object.entries(part ?? {})) {
      if (all.has(name)) throw new DeclarationError(`${type}.${name} is declared twice.`);
      if (value !== undefined) all.set(name, value);
    }
  return all;
}

function unique<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (map.has(key)) throw new DeclarationError(`"${key}" stands for two readings.`);
  map.set(key, value);
}
