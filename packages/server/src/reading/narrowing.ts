import type { Argument } from './argument';
import { Filter } from './filter';
import { type Rows, conditions, within } from './links';
import type { Occurrence } from './occurrence';
import type { Condition, Narrowing } from './reading';
import type { Sql } from './sql';

/** The rows that a field's own arguments leave: its filter and its declared conditions. */
export function narrowed(rows: Rows, declared: Narrowing, given: Argument): Rows {
  const { at } = rows;
  const filter = given.get('filter');
  const further = Object.entries(declared.conditions ?? {}).map(([name, condition]) =>
    conditionOf(at, condition, given.get(name)),
  );
  return within(rows, ...conditions(filter.given ? Filter.compile(at, filter) : undefined, ...further));
}

function conditionOf(at: Occurrence, condition: Condition, argument: Argument): Sql | boolean | undefined {
  const { viewer } = at.scope;
  if (typeof condition === 'function') return argument.given ? condition(at.row, argument, viewer) : undefined;
  return argument.given ? condition.given(at.row, argument, viewer) : condition.otherwise(at.row, viewer);
}
