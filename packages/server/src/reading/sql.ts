import { remembered } from '../kernel';

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
  /** What stands for an exact text in a blind index. */
  blind(text: string): string;
}

/** A value bound at run time. The same object used twice in a statement becomes one `$n`. */
export class Parameter {
  constructor(
    readonly cast: string,
    readonly read: (call: Call) => unknown,
  ) {}
}

/** One that is read from what the root field was asked, so that the statement must be of one root field. */
export class RootParameter extends Parameter {}

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

type Part = string | Parameter | Alias | Stored | Sql;

/** Parts within parts: nothing is copied while a statement grows. */
export class Sql {
  constructor(readonly parts: readonly Part[]) {}
}

export function sql(text: TemplateStringsArray, ...values: (Sql | Parameter | Alias | number)[]): Sql {
  return new Sql(
    text.flatMap((part, index) => {
      const value = values[index];
      if (value === undefined) return [part];
      return [part, typeof value === 'number' ? String(value) : value];
    }),
  );
}

/** For text that the source code itself wrote, never for input. */
export const raw = (text: string): Sql => new Sql([text]);

export const identifier = (name: string): Sql => raw(`"${name.replaceAll('"', '""')}"`);

export const literal = (text: string): Sql => raw(`'${text.replaceAll("'", "''")}'`);

export const join = (parts: readonly Sql[], separator = ', '): Sql =>
  new Sql(parts.flatMap((part, index) => (index ? [separator, part] : [part])));

/** A rule may answer with plain true or false. */
export const asSql = (value: Sql | boolean): Sql => (value instanceof Sql ? value : raw(String(value)));

// Each condition stands in brackets of its own: one that says `a or b` must not let through what the others refuse.
const combined = (conditions: readonly (Sql | boolean)[], separator: string): Sql =>
  sql`(${join(
    conditions.map((condition) => sql`(${asSql(condition)})`),
    separator,
  )})`;

/** Every condition holds; true when there is none. */
export const all = (conditions: readonly (Sql | boolean)[]): Sql =>
  conditions.length ? combined(conditions, ' and ') : raw('true');

/** Some condition holds; false when there is none. */
export const any = (conditions: readonly (Sql | boolean)[]): Sql =>
  conditions.length ? combined(conditions, ' or ') : raw('false');

/**
 * A key of a row whose other end stands in the statement already, found by the rule of its type: whoever has to know
 * whether that row is visible need not look it up again.
 */
export class SeenKey extends Sql {
  constructor(
    key: Sql,
    /** The published name of the type that it leads to. */
    readonly type: string,
    readonly isSeen: Sql | true,
  ) {
    super(key.parts);
  }
}

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

export function render(whole: Sql, spelling: Spelling): Statement {
  const parameters = new Map<Parameter, string>();
  const aliases = new Map<Alias, string>();
  const text: string[] = [];
  const write = (part: Part): void => {
    if (part instanceof Sql) part.parts.forEach(write);
    else text.push(typeof part === 'string' ? part : spelled(part));
  };
  const spelled = (part: Exclude<Part, string | Sql>): string => {
    if (part instanceof Parameter) return remembered(parameters, part, () => `$${parameters.size + 1}::${part.cast}`);
    if (part instanceof Alias) return remembered(aliases, part, () => `${part.letter}$${aliases.size + 1}`);
    const { entity, property } = part;
    return property === undefined ? spelling.table(entity) : `"${spelling.column(entity, property).name}"`;
  };
  write(whole);
  return { text: text.join(''), parameters: [...parameters.keys()] };
}
