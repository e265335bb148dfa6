import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type SelectionSetNode,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
} from 'graphql';
import { splitOpaque } from '../kernel';
import { Argument } from './argument';
import { type Asked, type Compilation, jsonArray, jsonObject } from './compilation';
import { type Pageable, compileConnection } from './connection';
import { DeclarationError, NotAllData } from './errors';
import { compileGrouped } from './grouped';
import { countedRows, totalOf } from './sums';
import { joinedTo } from './joined';
import { type Rows, conditions, countOf, from, nodeOf, rowsOf, targetsOf } from './links';
import { narrowed } from './narrowing';
import { Occurrence } from './occurrence';
import { Ordering } from './order';
import { isConnection, sizeOf } from './page';
import { pageRows } from './page-rows';
import { published, publishedId } from './published';
import type { Embedded, Many, One, OneOf, Ranked, Reading, RootRead, Through } from './reading';
import { childSets } from './selection';
import { type Call, type Sql, Alias, Parameter, all, asSql, identifier, join, literal, raw, sql } from './sql';
import { maybeSealed } from './sealed';
import { compileTimeline } from './timeline';

type Field = GraphQLField<unknown, unknown>;

/** A plain list has no pages: it is for what the model bounds. */
const LARGEST_LIST = 1000;
const RANKED = { usual: 10, largest: 50 };
const NOTHING = raw('null::json');
const NO_ARGUMENTS = new Argument({}, () => ({}));

/** Compiles what a field publishes to one SQL expression that yields its JSON. */
export class Compiler {
  constructor(private readonly compilation: Compilation) {}

  /** A field that a declaration says how to read: a relation of a row, or a root field. */
  field(field: Field, nodes: readonly FieldNode[], read: RootRead, parent?: Occurrence): Sql {
    const { compilation } = this;
    const asked = { ...placeOf(field, nodes), given: compilation.arguments(field, nodes[0]!) };
    if (read.kind === 'node') return this.node(asked);
    if (read.kind === 'ranked') return this.ranked(asked, read);
    if (read.kind === 'timeline')
      return compileTimeline(compilation, asked, read, parent, (at, type, sets) => this.columns(at, type, sets));
    if (read.kind === 'grouped') {
      return compileGrouped(compilation, asked, countedRows(compilation.scope, read, asked.given), (...group) =>
        this.field(...group),
      );
    }
    if (read.kind === 'oneOf' || read.kind === 'embedded') {
      if (!parent) throw new DeclarationError(`${field.name} has no row to start from.`);
      return read.kind === 'oneOf' ? this.oneOf(asked, read, parent) : this.embedded(asked, read, parent);
    }
    return read.kind === 'one' ? this.one(asked, read, parent) : this.many(asked, read, parent);
  }

  /** The rows of a mutation's payload, by the uuids that the call hands over, in their order. */
  payload(field: Field, nodes: readonly FieldNode[], reading: Reading): Sql {
    const { type, list, sets } = placeOf(field, nodes);
    const at = new Occurrence(this.compilation.scope, reading);
    const visible = all(conditions(at.visible));
    const ids = (cast: string, read: (ids: Call['ids']) => unknown): Parameter =>
      new Parameter(cast, (call) => read(call.ids));
    const columns = this.columns(at, type, sets);
    if (!list)
      return jsonObject(
        columns,
        sql`${at.table} where ${at.id} = ${ids('uuid', (given) => given?.[0])} and ${visible}`,
      );
    const key = new Alias('k');
    const keys = sql`unnest(${ids('uuid[]', (given) => given)}) with ordinality ${key}(id, place)`;
    return jsonArray(
      columns,
      sql`${keys} join ${at.table} on ${at.id} = ${key}.id where ${visible} order by ${key}.place`,
    );
  }

  private one(asked: Asked, relation: One, parent?: Occurrence): Sql {
    const joined = parent?.joined.get(relation);
    if (joined) {
      const object = jsonObject(this.columns(joined, asked.type, asked.sets));
      return sql`(case when ${joined.id} is not null then ${object} end)`;
    }
    const rows = narrowed(rowsOf(this.compilation.scope, relation, parent), relation, asked.given);
    const { at, where } = rows;
    const id = asked.given.get('id');
    const byId = !parent && id.given ? [sql`${at.id} = ${id.bindId(relation.to.declared.id ?? '')}`] : [];
    return jsonObject(this.columns(at, asked.type, asked.sets), from({ ...rows, where: [...byId, ...where] }));
  }

  private many(asked: Asked, relation: Many | Through, parent?: Occurrence): Sql {
    const { compilation } = this;
    const { type, list, sets, given } = asked;
    const joined = parent && relation.kind === 'many' ? joinedTo(compilation, relation.to, asked) : undefined;
    const rows = this.found(
      narrowed(rowsOf(compilation.scope, relation, parent, joined), relation, given),
      asked,
      relation,
      parent,
    );
    const ordering = Ordering.of(rows, relation.order ?? [], given.get('orderBy'));
    if (!list && isConnection(type))
      return compileConnection(compilation, type, sets, this.pageable({ relation, rows, ordering, given, parent }));
    const columns = this.columns(rows.at, type, sets);
    const ordered = sql`${from(rows)} order by ${ordering.sql()}`;
    if (!list) return jsonObject(columns, sql`${ordered} limit 1`);
    const first = given.get('first');
    return jsonArray(columns, sql`${ordered} limit ${first.given ? sizeOf(first) : LARGEST_LIST}`);
  }

  private found(rows: Rows, { given }: Asked, relation: Many | Through, parent?: Occurrence): Rows {
    const ids =
      parent || relation.kind !== 'many' || rows.opened
        ? undefined
        : relation.found?.(this.compilation.scope.viewer, given);
    return ids ? { ...rows, opened: { ids, others: () => raw('false') } } : rows;
  }

  private pageable({ relation, rows, ordering, given, parent }: Listed): Pageable {
    const { at } = rows;
    const node = relation.kind === 'many' && relation.node ? nodeOf(at, relation.node) : undefined;
    return {
      arguments: given,
      ordering,
      node: (type, sets) => {
        if (!node) return this.columns(at, type, sets);
        // An edge is listed only where its node is visible, so that need not be asked again.
        const asked = { type, list: false, sets, given: NO_ARGUMENTS };
        const seen = { ...node, sameVisibility: true };
        return seen.kind === 'one' ? this.one(asked, seen, at) : this.oneOf(asked, seen, at);
      },
      edge: (type, name, nodes) => this.value(at, type, name, nodes),
      whole: (_, name) => {
        if (name !== 'totalCount') return undefined;
        const live = countOf(rows);
        return parent || relation.kind !== 'many' ? live : totalOf(at.scope, relation, given, live);
      },
      rows: (slice) => pageRows(rows, slice),
    };
  }

  private ranked(asked: Asked, read: Ranked): Sql {
    const { type, sets, given } = asked;
    const rows = narrowed(rowsOf(this.compilation.scope, { ...read, kind: 'many' }), read, given);
    const { at } = rows;
    const { viewer } = this.compilation.scope;
    const found = new Alias('f');
    const among =
      read.among &&
      sql`(select id, max(rank) as rank from (${read.among(given, viewer)}) ${new Alias('c')}(id, rank) group by 1) ${found}(id, rank)`;
    const source = among
      ? sql`${among} join ${at.table} on ${at.id} = ${found}.id where ${all(rows.where)}`
      : from(rows);
    const rank = read.rank?.(at.row, given, viewer) ?? sql`${found}.rank`;
    const ordering = Ordering.of(rows, read.order, given.get('orderBy'));
    const limit = sizeOf(given.get('first'), RANKED.usual, RANKED.largest);
    return jsonArray(
      this.columns(at, type, sets),
      sql`${source} order by (${rank}) desc nulls last, ${ordering.sql()} limit ${limit}`,
    );
  }

  private oneOf(asked: Asked, relation: OneOf, parent: Occurrence): Sql {
    const cases = targetsOf(relation).map(
      (target) => sql`when ${parent.row[target.by]!} is not null then ${this.one(asked, target, parent)}`,
    );
    return sql`(case ${join(cases, ' ')} end)`;
  }

  private embedded({ type, sets }: Asked, relation: Embedded, parent: Occurrence): Sql {
    const same = new Occurrence(parent.scope, relation.to, parent.alias);
    const shown = conditions(relation.sameVisibility || same.visible, relation.read?.(parent.row, parent.scope.viewer));
    const object = jsonObject(this.columns(same, type, sets));
    return shown.length ? sql`(case when ${all(shown)} then ${object} end)` : object;
  }

  private node({ type, sets, given }: Asked): Sql {
    const { scope, around } = this.compilation;
    const id = given.get('id');
    const reading = scope.catalogue.withPrefix(splitOpaque(String(id.value))?.prefix ?? '');
    const possible = reading && isAbstractType(type) && around.schema.getPossibleTypes(type);
    if (!possible || !possible.some(({ name }) => name === reading.type)) return NOTHING;
    const { at, where } = rowsOf(scope, { kind: 'one', to: reading });
    const byId = sql`${at.id} = ${id.bindId(reading.declared.id!)}`;
    return jsonObject(this.columns(at, type, sets), from({ at, where: [byId, ...where] }));
  }

  /** The selected fields of one row; its type too, where the place could hold several. */
  private columns(at: Occurrence, type: GraphQLNamedType, sets: readonly SelectionSetNode[]): Sql[] {
    const { schema } = this.compilation.around;
    const concrete = isObjectType(type) ? type : (schema.getType(at.reading.type) as GraphQLObjectType);
    const needed = new Set<string>();
    const { witness } = at;
    let seen = false;
    // The first value brings the witness with it, so that no key is added to the answer.
    const witnessed = (value: Sql): Sql => {
      if (seen || witness === true) return value;
      seen = true;
      return sql`(case when ${asSql(witness)} then ${value} end)`;
    };
    const columns = this.compilation.columns(concrete, sets, (name, nodes) => {
      const needs = at.readable.resolved.get(name);
      needs?.forEach((need) => needed.add(need));
      return needs ? undefined : witnessed(this.value(at, concrete, name, nodes));
    });
    if (this.compilation.isPassedThrough) {
      if (needed.size > 0 || (!seen && witness !== true)) throw new NotAllData(`${concrete.name} needs its resolvers.`);
      return columns;
    }
    if (!seen && witness !== true) columns.push(sql`${asSql(witness)} as "$seen"`);
    // What resolvers need, under names that no response key can have.
    if (isAbstractType(type)) columns.push(sql`${literal(concrete.name)} as "$__typename"`);
    for (const name of needed) columns.push(sql`${this.stored(at, name)} as ${identifier(`$${name}`)}`);
    return columns;
  }

  private value(at: Occurrence, type: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): Sql {
    const relation = at.readable.relations.get(name);
    if (relation) return this.field(type.getFields()[name]!, nodes, relation, at);
    const { id } = at.reading.declared;
    if (name === 'id' && id !== undefined) return publishedId(id, at.id);
    if (!at.readable.fields.has(name))
      throw new DeclarationError(`${type.name}.${name} is published, but nothing says how it is read.`);
    return this.stored(at, name);
  }

  private stored(at: Occurrence, name: string): Sql {
    const { value, type } = at.field(name)?.shown ?? at.property(name);
    const property = at.sealedProperty(name);
    if (property === undefined || at.isOpen) return published(value, type);
    return maybeSealed(value, at.id, at.scope.catalogue, at.reading.entity, property);
  }
}

/** A list that is published as a connection. */
interface Listed {
  readonly relation: Many | Through;
  readonly rows: Rows;
  readonly ordering: Ordering;
  readonly given: Argument;
  readonly parent?: Occurrence;
}

const placeOf = (field: Field, nodes: readonly FieldNode[]): Pick<Asked, 'type' | 'list' | 'sets'> => ({
  type: getNamedType(field.type),
  list: isListType(getNullableType(field.type)),
  sets: childSets(nodes),
});
