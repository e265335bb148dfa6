import type { Argument } from './argument';
import { type Class, type Row, type Sql, Parameter, RootParameter } from './sql';

/**
 * Who looks, as far as it changes the SQL (kind of actor, permissions). A plan is shared by all actors
 * of one shape, so nobody's identity may get into the text: facts are bound through `fact`.
 */
export interface Viewer {
  readonly shape: string;
}

/**
 * A fact of the actor, bound when the statement runs: `fact((actor: Actor) => actor.audiences, 'uuid[]')`.
 * Null where nobody is signed in.
 */
export const fact = <Actor>(read: (actor: Actor) => unknown, cast: string): Parameter =>
  new Parameter(cast, ({ actor }) => (actor ? read(actor as Actor) : null));

/**
 * What the root field was asked, bound when the statement runs: for a computed field that says how well a row answers the
 * question. Only a type that no other field publishes may use it. `blind` turns an exact text into what stands for it
 * in a blind index.
 */
export const asked = <Arguments>(
  read: (given: Arguments, blind: (text: string) => string) => unknown,
  cast: string,
): Parameter =>
  new RootParameter(cast, ({ arguments: [given], blind }) => (given ? read(given as Arguments, blind) : null));

/**
 * SQL over one row, as this viewer may know it; plain `true` and `false` where the row does not matter.
 * What a viewer is beyond its shape is the house's own.
 */
export type Rule<Entity, V = any> = (row: Row<Entity>, viewer: V) => Sql | boolean;

/** A rule once it is declared: the compiler treats those of all types alike. */
export type AnyRule = (row: any, viewer: any) => Sql | boolean;

/** The rule for what everybody signed in may see. */
export const everyone = (): boolean => true;

/** The few rows that were opened to somebody by name, and what all others that they see have in common. */
export interface Opened<Entity = any> {
  /** A select of ids; those of rows that are not there, or not visible, do no harm. */
  readonly ids: Sql;
  /** In words that an index knows. */
  readonly others: (row: Row<Entity>) => Sql;
  /** Where an index has those that were opened in the order of one of their properties. */
  readonly listed?: Listed<Entity>;
}

/** Copies of what rows are sorted by, beside each name that they were opened to: a page reads them only as far as it goes. */
export interface Listed<Entity = any> {
  readonly by: keyof Entity & string;
  /** The names, as a table; under each of them a row may be listed more than once. */
  readonly names: Sql;
  readonly table: Sql;
  /** Under which name, and that it holds. */
  readonly where: Sql;
  readonly key: Sql;
  readonly id: Sql;
}

interface Access<Entity, V> {
  /** Who may read it. `false`: it does not exist for this viewer. A condition: null where it fails. */
  readonly read?: Rule<Entity, V>;
  readonly filter?: boolean;
  readonly sort?: boolean;
  /** The same condition in words that an index knows; undefined for operators that are asked of the value itself. */
  readonly found?: (row: Row<Entity>, operator: string, operand: Argument) => Sql | undefined;
}

interface StoredField<Entity, V> extends Access<Entity, V> {
  /** The entity's property, when the published name differs. */
  readonly from?: keyof Entity & string;
  readonly value?: undefined;
}

interface ComputedField<Entity, V> extends Access<Entity, V> {
  /** An expression over the row; a sub-select over other tables is one too, see `tableOf`. */
  readonly value: Rule<Entity, V>;
  /** Its PostgreSQL type: `text`, `text[]`, `boolean`, `date`, `timestamptz`, `jsonb`, … */
  readonly type: string;
  /** Whether it can be null; false when left out. */
  readonly nullable?: boolean;
  /** The property to filter and sort by in its place, for which there may be an index. */
  readonly comparedBy?: keyof Entity & string;
}

export type FieldReading<Entity = any, V = any> = StoredField<Entity, V> | ComputedField<Entity, V>;

/** One key of an order: a declared field, or a property of the entity that is not published. */
export interface Order {
  readonly field: string;
  readonly descending?: boolean;
}

/**
 * What a further argument of a field means for the rows. A function is asked when the argument is given;
 * with `otherwise`, the rows without it are narrowed too (`asOf` a day, and otherwise today).
 */
export type Condition<OfRow = any, V = any> =
  | ((row: OfRow, argument: Argument, viewer: V) => Sql | undefined)
  | {
      readonly given: (row: OfRow, argument: Argument, viewer: V) => Sql | undefined;
      readonly otherwise: (row: OfRow, viewer: V) => Sql | boolean;
    };

export type Conditions<OfRow = any, V = any> = { readonly [argument: string]: Condition<OfRow, V> };

/** What may be said of the rows of any relation or root field. */
export interface Narrowing<OfRow = any, V = any> {
  /** Always holds for its rows, whoever asks. */
  readonly where?: (row: OfRow, viewer: V) => Sql | boolean;
  readonly conditions?: Conditions<OfRow, V>;
}

export interface RelationAccess<OfRow = any, V = any> {
  /** Who may follow it, over the row that it leaves from: elsewhere it is null, or empty. */
  readonly read?: (row: OfRow, viewer: V) => Sql | boolean;
  /** The database, or this row's own rule, guarantees that who sees it sees the other (a copied level, a parent). */
  readonly sameVisibility?: boolean;
}

export interface One<Here = any> extends Narrowing, RelationAccess {
  readonly kind: 'one';
  readonly to: Reading;
  readonly by?: keyof Here & string;
}

/**
 * What is kept of how many rows a list has, by the arguments that narrow it; `live` counts the rows themselves. As of
 * any argument, values other than of enums and booleans may not shape the SQL.
 */
export type Total<V = any> = (viewer: V, narrowing: Readonly<Record<string, Argument>>, live: Sql) => Sql | undefined;

export interface Many extends Narrowing, RelationAccess {
  readonly kind: 'many';
  readonly to: Reading;
  readonly on?: string;
  /** The relation of `to` that is published as the node, its own row being the edge. */
  readonly node?: string;
  readonly order?: readonly Order[];
  readonly sums?: Sums;
  /** How many rows there are for the viewer; undefined where it is not kept. */
  readonly total?: Total;
  /** Where an argument leaves few rows of many: which those are, beside the condition that says so. At the root only. */
  readonly found?: (viewer: any, given: Argument) => Sql | undefined;
}

export interface Through extends Narrowing, RelationAccess {
  readonly kind: 'through';
  readonly to: Reading;
  readonly join: Class<any>;
  readonly here: string;
  readonly there: string;
  readonly joined?: AnyRule;
  readonly repeats?: Readonly<Record<string, string | undefined>>;
  readonly order?: readonly Order[];
}

export interface OneOf<Here = any> extends RelationAccess {
  readonly kind: 'oneOf';
  readonly targets: readonly { readonly to: Reading; readonly by: keyof Here & string }[];
}

export interface Embedded extends RelationAccess {
  readonly kind: 'embedded';
  readonly to: Reading;
}

/** A relation that leads to rows of one other type, and may be filtered through. */
export type RowsRelation<Here = any> = One<Here> | Many | Through;

export interface TimelineSource {
  readonly kind: string;
  readonly reading: Reading;
  readonly at: string;
  readonly link?: (row: any, parent: any, viewer: any) => Sql;
  readonly over?: Through;
  readonly where?: AnyRule;
  readonly toldIn?: { readonly kind: string; readonly when: (row: any, parent: any) => Sql };
}

export interface Timeline extends RelationAccess {
  readonly kind: 'timeline';
  readonly sources: readonly TimelineSource[];
}

/** What the elements of a grouping are told apart by. */
export type Grouping =
  | string
  | {
      readonly as: string;
      readonly value: AnyRule;
      readonly type: string;
      /** How the value is published, where that need not be said of each row, but of each group. */
      readonly shown?: (value: Sql) => Sql;
    }
  | { readonly as: string; readonly through: string };

/** Sums that are kept of the same rows, and who may be answered from them. */
export interface Sums {
  readonly to: Reading;
  readonly when: (viewer: any) => boolean;
  readonly by: { readonly [grouping: string]: Grouping };
  /** The rows of the sums that are for these groupings; undefined where none are kept for them together. */
  readonly rows: (groupings: readonly string[]) => ((row: any) => Sql) | undefined;
  /** The property that holds how many. */
  readonly count: string;
  /**
   * An instant of the rows that lists are narrowed by, of which the sums know the day: under the same name in both. Whole
   * days are then counted by the sums, and the rows of the day that it lies in by themselves.
   */
  readonly instant?: { readonly field: string; readonly day: string; readonly dayOf: (instant: Sql) => Sql };
}

export interface Grouped extends Narrowing {
  readonly kind: 'grouped';
  readonly to: Reading;
  readonly by: { readonly [grouping: string]: Grouping };
  readonly sums?: Sums;
}

export interface Ranked extends Narrowing {
  readonly kind: 'ranked';
  readonly to: Reading;
  readonly rank?: (row: any, given: Argument, viewer: any) => Sql;
  readonly among?: (given: Argument, viewer: any) => Sql;
  readonly order: readonly Order[];
}

/** Whatever has the id, of any type that declares a prefix. */
export interface AnyNode {
  readonly kind: 'node';
}

export type Relation<Here = any> = RowsRelation<Here> | OneOf<Here> | Embedded | Timeline;
export type RootRead = Relation | Grouped | Ranked | AnyNode;

export interface Declaration<Entity, Published, V = any> {
  /** The name of the GraphQL type, when it is not the class's name without `Type`. */
  readonly type?: string;
  /** The prefix of the opaque id, when the type implements Node. */
  readonly id?: string;
  readonly visible: Rule<Entity, V>;
  /** Where the visible rows are found, for viewers who see few of many; `visible` is asked of them all the same. */
  readonly opened?: (viewer: V) => Opened<Entity> | undefined;
  /**
   * Asked once for each row that is shown, as the row is turned into its answer: SQL that is true and, on its way, keeps
   * a record of the read in the statement's own transaction. Not asked of rows that are only counted or filtered by.
   */
  readonly witness?: Rule<Entity, V>;
  readonly fields?: { readonly [Field in keyof Published]?: FieldReading<Entity, V> };
  readonly relations?: { readonly [name: string]: Relation<NoInfer<Entity>> };
  /**
   * Fields computed by an ordinary resolver, and what it needs of the row: published fields (null where
   * this viewer may not read them) or stored properties.
   */
  readonly resolved?: { readonly [name: string]: readonly ((keyof Entity | keyof Published) & string)[] };
}

export interface Reading<Entity = any, Published = any, V = any> {
  readonly entity: Class<Entity>;
  readonly type: string;
  readonly declared: Declaration<any, any>;
  /** Never there: it lets TypeScript tell readings apart where relations are declared. */
  readonly known?: readonly [Published, V];
}

/** Says, once per type, what may be read of it and by whom. */
export const reading = <Entity, Published, V = any>(
  entity: Class<Entity>,
  published: Class<Published>,
  declared: Declaration<Entity, Published, V>,
): Reading<Entity, Published, V> => ({
  entity,
  type: declared.type ?? published.name.replace(/Type$/, ''),
  declared: declared as Declaration<any, any>,
});

export interface Extension {
  readonly parent: Reading;
  readonly fields?: { readonly [name: string]: FieldReading };
  readonly relations?: { readonly [name: string]: Relation };
  readonly resolved?: { readonly [name: string]: readonly string[] };
}

/**
 * What a child's feature adds to its parent's type, so that the parent never hears of its children:
 * `extend(organisationReading, { relations: { people: many(personReading, { on: 'organisationId', order }) } })`.
 */
export const extend = <Entity, Published, V>(
  parent: Reading<Entity, Published, V>,
  added: {
    readonly fields?: { readonly [name: string]: FieldReading<Entity, V> };
    readonly relations?: { readonly [name: string]: Relation<NoInfer<Entity>> };
    readonly resolved?: { readonly [name: string]: readonly ((keyof Entity | keyof Published) & string)[] };
  },
): Extension => ({ parent, ...added }) as Extension;

/** The place of a root field's declaration in the built schema: `@Extensions(reads(many(personReading, …)))`. */
export const reads = (root: RootRead): Record<string, unknown> => ({ reads: root });

export const readsOf = (extensions: Readonly<Record<string, unknown>>): RootRead | undefined =>
  extensions.reads as RootRead | undefined;
