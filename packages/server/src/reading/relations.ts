import type {
  AnyNode,
  Embedded,
  Grouped,
  Many,
  Narrowing,
  One,
  OneOf,
  Ranked,
  Reading,
  RelationAccess,
  Rule,
  Sums,
  Through,
  Total,
  Timeline,
  TimelineSource,
} from './reading';
import type { Argument } from './argument';
import type { Class, Row, Sql } from './sql';

/** An order over the published fields or the stored properties of a type. */
type OrderOf<Entity, Published> = readonly {
  readonly field: (keyof Published | keyof Entity) & string;
  readonly descending?: boolean;
}[];

/**
 * One other row: `by` names the property here that holds its key. At the root, without `by`, the row of
 * the field's `id` argument, or the one that `where` or a condition leaves.
 */
export const one = <Here, Entity, Published, V>(
  to: Reading<Entity, Published, V>,
  options: { readonly by?: keyof Here & string } & Narrowing<Row<Entity>, V> & RelationAccess<Row<Here>, V> = {},
): One<Here> => ({ kind: 'one', to, ...options });

/**
 * Many other rows: `on` names the property there that holds our key. The schema says whether they are a
 * connection, a plain list (at most 1,000 rows: only where the model bounds it) or, of a key that is
 * unique there, one object. With `node`, the rows are the edges and that relation of theirs is the node. With `sums`,
 * a connection at the root is counted by them where they tell it; with `total`, by that where it is kept for the viewer and
 * what narrows the list.
 */
export const many = <Here, Entity, Published, V>(
  to: Reading<Entity, Published, V>,
  options: {
    readonly on?: keyof Entity & string;
    readonly node?: string;
    readonly order?: OrderOf<Entity, Published>;
    readonly sums?: Sums;
    readonly total?: Total<V>;
    readonly found?: (viewer: V, given: Argument) => Sql | undefined;
  } & Narrowing<Row<Entity>, V> &
    RelationAccess<Row<Here>, V> = {},
): Many => ({ kind: 'many', to, ...options });

/**
 * Many to many, over a join that is not published: `here` and `there` name its keys, `joined` narrows it.
 * Each row comes once, however often it is joined.
 */
export const through = <Here, Entity, Published, V, Join>(
  to: Reading<Entity, Published, V>,
  options: {
    readonly join: Class<Join>;
    readonly here: keyof Join & string;
    readonly there: keyof Join & string;
    readonly joined?: Rule<Join, V>;
    /**
     * Which properties of the rows the join repeats, and under which names: pages are then read in the join's order, from
     * its index. Only for a join that holds each pair once.
     */
    readonly repeats?: { readonly [Property in keyof Entity & string]?: keyof Join & string };
    readonly order?: OrderOf<Entity, Published>;
  } & Narrowing<Row<Entity>, V> &
    RelationAccess<Row<Here>, V>,
): Through => ({ kind: 'through', to, ...options });

/** One row of several possible types (a union or an interface): the first of these keys that is not null. */
export const oneOf = <Here>(...targets: OneOf<Here>['targets']): OneOf<Here> => ({ kind: 'oneOf', targets });

/** Another published object over the columns of the same row; it costs no lookup. */
export const embedded = <Here, V>(to: Reading<Here, any, V>, options: RelationAccess<Row<Here>, V> = {}): Embedded => ({
  kind: 'embedded',
  to,
  ...options,
});

/**
 * Grouped counts, at the root only. Each value of the field's `by` enum names a declared field or a to-one
 * relation, published under the same name, an expression of its own, published `as` something, or a relation that it
 * goes `through`: a row is counted then under each row that it leads to. More than 1,000 groups are an error, never cut.
 * With `sums`, whatever they can tell is read there: their groupings, filtered by nothing but fields of theirs.
 */
export const grouped = <Entity, Published, V>(
  to: Reading<Entity, Published, V>,
  options: {
    readonly by: {
      readonly [grouping: string]:
        | string
        | { readonly as: string; readonly value: Rule<Entity, V>; readonly type: string }
        | { readonly as: string; readonly through: string };
    };
    readonly sums?: Sums;
  } & Narrowing<Row<Entity>, V>,
): Grouped => ({ kind: 'grouped', to, ...options });

/**
 * The best matches first, at the root only: a plain list of `first` rows (10 unless told, at most 50), by
 * the rank downwards, then by the order. The rank sees all arguments of the field. With `among`, only the rows are
 * asked for that it yields, as `(id, rank)`, each once or more: what can be found fast and need not be visible.
 */
export const ranked = <Entity, Published, V>(
  to: Reading<Entity, Published, V>,
  options: {
    readonly order: OrderOf<Entity, Published>;
  } & (
    | { readonly rank: (row: Row<Entity>, given: Argument, viewer: V) => Sql }
    | { readonly among: (given: Argument, viewer: V) => Sql }
  ) &
    Narrowing<Row<Entity>, V>,
): Ranked => ({ kind: 'ranked', to, ...options });

/** Whatever has the id, of any type that declares a prefix; for `node(id)`. */
export const anyNode: AnyNode = { kind: 'node' };

/** One branch of a timeline: rows of one type, by the time that `at` names. */
export const source = <Entity, Published, V, Parent = any>(
  kind: string,
  reading: Reading<Entity, Published, V>,
  options: {
    readonly at: keyof Entity & string;
    readonly link?: (row: Row<Entity>, parent: Row<Parent>, viewer: V) => Sql;
    /** Instead of a link: the relation of the parent that leads to the rows. */
    readonly over?: Through;
    readonly where?: Rule<Entity, V>;
    /** Rows that an entry of another kind tells already: left out wherever that kind is listed too. */
    readonly toldIn?: { readonly kind: string; readonly when: (row: Row<Entity>, parent: Row<Parent>) => Sql };
  },
): TimelineSource => ({ kind, reading, ...options });

/**
 * Rows of several types as one connection, newest first. Kinds must not share rows. The field may have
 * `kinds`, `since` (inclusive) and `until` (exclusive) beside the arguments of a page; its connection may have
 * `countsByKind`, each as if it were listed alone, and `unfilteredCount`, of all kinds together.
 */
export const timeline = (options: Pick<Timeline, 'sources' | 'read'>): Timeline => ({ kind: 'timeline', ...options });
