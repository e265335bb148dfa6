/** Reads are planned: a selection becomes one SQL statement, with visibility, filters, order and counts. */
export { Argument } from './argument';
export { Catalogue } from './catalogue';
export { faults } from './check';
export { DeclarationError, PlanError } from './errors';
export { type Confirmation, Planner, type PlannerOptions } from './planner';
export { partialDay, publishedId } from './published';
export { type Prepared, type Query } from './query';
export {
  type Declaration,
  type Extension,
  type FieldReading,
  type Opened,
  type Reading,
  type RootRead,
  type Rule,
  type Sums,
  type Viewer,
  asked,
  everyone,
  extend,
  fact,
  reading,
  reads,
} from './reading';
export { anyNode, embedded, grouped, many, one, oneOf, ranked, source, through, timeline } from './relations';
export type { Opener, SealedValue } from './sealed';
export { type Class, type Row, SeenKey, Sql, all, any, asSql, join, literal, raw, sql, tableOf } from './sql';
export { walkable } from './walk';
export type { AskedOperation, RootField } from './whole';
