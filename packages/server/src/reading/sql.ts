/**
 * SQL as a value. Only `Sql`, parameters, aliases and numbers can be interpolated, so no string that
 * came from a request can ever become SQL text: that is a type error, not a remark in a review.
 */

/** A class as TypeORM and type-graphql declare them. */
export type Class<T = unknown> = abstract new (...args: never[]) => T;

/** What is known only when a statement runs: who asks, the coerced arguments of each field, the ids handed over. */
export interface Call {
  readonly actor: unknown;
  readonly arguments: readonly Record<string, unknown>[];
  readonly ids?: readonly string[];
}

/** A value bound at run time. The same object used twice in a statement becomes one `$n`. */
export class Parameter {
  constructor(
    readonly cast: string,
    readonly read: (call: Call) => unknown,
  ) {}
}

/**
 * A table or row of one statement. Each gets a name of its own when the statement is rendered, and the
 * name carries a `$`, which GraphQL names cannot: a client that calls a field `r1` captures no row of
 * ours. (PostgreSQL resolves a bare name to a column, even an outer one, before it resolves it to a row.)
 */
export class Alias {
  constructor(readonly letter: string) {}
}

/** A column or a table of an entity, spelled when the statement is rendered. */
export class Stored {
  constructor(
    readonly entity: Class,
    readonly property?: string,
  ) {}
}

type Part = string | Parameter | Alias | Stored;

export class Sql {
  constructor(readonly parts: readonly Part[]) {}
}

export function sql(text: TemplateStringsArray, ...values: (Sql | Parameter | Alias | number)[]): Sql {
  const parts: Part[] = [text[0]!];
  values.forEach((value, index) => {
    if (value instanceof Sql) parts.push(...value.parts);
    else parts.push(typeof value === 'number' ? String(value) : value);
    parts.push(text[index + 1]!);
  });
  return new Sql(parts);
}

/** For text that the source code itself wrote, never for input. */
export const raw = (text: string): Sql => new Sql([text]);

export const identifier = (name: string): Sql => raw(`"${name.replaceAll('"', '""')}"`);

export const literal = (text: string): Sql => raw(`'${text.replaceAll("'", "''")}'`);

export const join = (parts: readonly Sql[], separator = ', '): Sql =>
  new Sql(parts.flatMap((part, index) => (index ? [separator, ...part.parts] : part.parts)));

/** Every condition holds; true when there is none. */
export const all = (conditions: readonly Sql[]): Sql =>
  conditions.length ? sql`(${join(conditions, ' and ')})` : raw('true');

/** Some condition holds; false when there is none. */
export const any = (conditions: readonly Sql[]): Sql =>
  conditions.length ? sql`(${join(conditions, ' or ')})` : raw('false');

/** A rule may answer with plain true or false. */
export const asSql = (value: Sql | boolean): Sql => (value instanceof Sql ? value : raw(String(value)));

/** The columns of one row in the statement being built: `row.level` is SQL, not a value. */
export type Row<Entity> = { readonly [Property in keyof Entity]-?: Sql };

export const rowOf = <Entity>(entity: Class<Entity>, alias: Alias): Row<Entity> =>
  new Proxy({} as Row<Entity>, { get: (_, property) => new Sql([alias, '.', new Stored(entity, String(property))]) });

/**
 * Another table for a sub-select, and its row:
 * `const [grants, grant] = tableOf(Grant); sql\`exists (select from ${grants} where ${grant.recordId} = ${row.id})\``.
 * Call it inside the rule, so that each use gets an alias of its own.
 */
export function tableOf<Entity>(entity: Class<Entity>): readonly [table: Sql, row: Row<Entity>] {
  const alias = new Alias('x');
  return [new Sql([new Stored(entity), ' ', alias]), rowOf(entity, alias)];
}

/** Spells tables and columns as the database knows them. */
export interface Spelling {
  table(entity: Class): string;
  column(entity: Class, property: string): { readonly name: string };
}

export interface Statement {
  readonly text: string;
  readonly parameters: readonly Parameter[];
}

export function render({ parts }: Sql, spelling: Spelling): Statement {
  const parameters = new Map<Parameter, number>();
  const aliases = new Map<Alias, string>();
  const numbered = <Key>(map: Map<Key, number>, key: Key): number => {
    if (!map.has(key)) map.set(key, map.size + 1);
    return map.get(key)!;
  };
  const text = parts.map((part) => {
    if (typeof part === 'string') return part;
    if (part instanceof Parameter) return `$${numbered(parameters, part)}::${part.cast}`;
    if (part instanceof Stored)
      return part.property === undefined
        ? spelling.table(part.entity)
        : `"${spelling.column(part.entity, part.property).name}"`;
    if (!aliases.has(part)) aliases.set(part, `${part.letter}$${aliases.size + 1}`);
    return aliases.get(part);
  });
  return { text: text.join(''), parameters: [...parameters.keys()] };
}
