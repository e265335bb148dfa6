import { uuidFromOpaque } from '../kernel';
import type { Argument } from './argument';
import { PlanError } from './errors';
import { exists, follows, rowsOf } from './links';
import type { Occurrence } from './occurrence';
import { compare } from './operators';
import type { Relation, RowsRelation } from './reading';
import { type Sql, all, any, sql } from './sql';

const DEEPEST = 5;
const MOST_CONDITIONS = 50;

/** Compiles one typed filter; through a relation, the related rows must themselves be visible. */
export class Filter {
  private conditions = 0;

  private constructor(private readonly aside: string | undefined) {}

  /** @param aside a field of which nothing is asked here where all rows must fulfil it */
  static compile = (at: Occurrence, filter: Argument, aside?: string): Sql =>
    new Filter(aside).rows(at, filter, 1, aside !== undefined);

  private rows(at: Occurrence, filter: Argument, depth: number, isLeft = false): Sql {
    if (depth > DEEPEST) throw new PlanError(`A filter goes at most ${DEEPEST} levels deep.`);
    at.scope.budget.spend();
    const nested = (inner: Argument): Sql => this.rows(at, inner, depth + 1);
    return all(
      filter.entries().map(([name, argument]) => {
        if (isLeft && name === this.aside) return true;
        if (name === 'and') return all(argument.items().map((each) => this.rows(at, each, depth + 1, isLeft)));
        if (name === 'or') return any(argument.items().map(nested));
        // `is not true`, so that a row whose value is unknown (or hidden) is not lost by negation alone.
        if (name === 'not') return sql`(${nested(argument)}) is not true`;
        const relation = at.readable.relations.get(name);
        return relation ? this.related(at, name, relation, argument, depth) : this.field(at, name, argument);
      }),
    );
  }

  private field(at: Occurrence, name: string, argument: Argument): Sql {
    const { id } = at.reading.declared;
    if (name === 'id' && id !== undefined)
      return this.operators(at, argument, (operator, operand) =>
        compare(name, operator, at.property('id'), operand, (value) => uuidFromOpaque(id, String(value))),
      );
    const field = at.field(name);
    if (!field?.declared.filter || field.readable === false) throw refusal(at, name);
    return this.operators(
      at,
      argument,
      (operator, operand) =>
        (operand.given && field.readable === true && field.declared.found?.(at.row, operator, operand)) ||
        compare(name, operator, field.compared, operand),
    );
  }

  private operators(at: Occurrence, argument: Argument, compile: (operator: string, operand: Argument) => Sql): Sql {
    return all(
      argument.entries().map(([operator, operand]) => {
        this.count(at);
        return compile(operator, operand);
      }),
    );
  }

  private count(at: Occurrence): void {
    at.scope.budget.spend();
    this.conditions += 1;
    if (this.conditions > MOST_CONDITIONS) throw new PlanError(`A filter has at most ${MOST_CONDITIONS} conditions.`);
  }

  private related(at: Occurrence, name: string, relation: Relation, argument: Argument, depth: number): Sql {
    const unreadable = relation.read?.(at.row, at.scope.viewer) === false;
    if (unreadable || !('to' in relation) || relation.kind === 'embedded') throw refusal(at, name);
    const rows = (filter?: Argument): Sql => {
      const there = rowsOf(at.scope, relation, at);
      return exists(filter ? { ...there, where: [...there.where, this.rows(there.at, filter, depth + 1)] } : there);
    };
    return all(
      argument.entries().map(([quantifier, filter]) => {
        this.count(at);
        if (quantifier === 'some' || quantifier === 'is') return this.byKey(at, relation, filter) ?? rows(filter);
        if (quantifier === 'none') return sql`not ${rows(filter)}`;
        if (quantifier === 'isNull' && filter.given) return filter.value ? sql`not ${rows()}` : rows();
        throw new PlanError(`"${name}" is filtered by some and none, or by is and isNull, each with a value.`);
      }),
    );
  }

  /** `{ county: { is: { id: { eq } } } }` is a comparison of the key, where nothing else hangs on the other row. */
  private byKey(at: Occurrence, relation: RowsRelation, filter: Argument): Sql | undefined {
    if (relation.kind !== 'one' || !relation.by || !follows(relation, at) || !filter.given) return undefined;
    const [[name, id] = [], ...more] = filter.entries();
    const prefix = relation.to.declared.id;
    if (name !== 'id' || more.length || prefix === undefined || !id?.given) return undefined;
    if (!id.entries().every(([operator, operand]) => (operator === 'eq' || operator === 'in') && operand.given))
      return undefined;
    const key = at.property(relation.by);
    return this.operators(at, id, (operator, operand) =>
      compare(name, operator, key, operand, (value) => uuidFromOpaque(prefix, String(value))),
    );
  }
}

function refusal(at: Occurrence, name: string): PlanError {
  const possible = [...at.readable.fields.keys()].filter((field) => {
    const known = at.field(field)!;
    return known.declared.filter && known.readable !== false;
  });
  return new PlanError(
    `${at.reading.type} cannot be filtered by "${name}". It can be filtered by ${['id', ...possible].join(', ')}.`,
  );
}
