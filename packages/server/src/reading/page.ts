import { type GraphQLNamedType, type GraphQLObjectType, isObjectType } from 'graphql';
import type { Argument } from './argument';
import { PlanError } from './errors';

const LARGEST_PAGE = 100;
const DEFAULT_PAGE = 20;

/** Whether a type is published page by page. */
export const isConnection = (type: GraphQLNamedType): type is GraphQLObjectType =>
  isObjectType(type) && 'edges' in type.getFields();

/** Which part of a connection is asked for. */
export interface Page {
  readonly size: number;
  readonly backwards: boolean;
  readonly cursor: Argument;
}

export function pageOf(given: Argument): Page {
  const [first, last, after, before] = [given.get('first'), given.get('last'), given.get('after'), given.get('before')];
  const backwards = last.given || (before.given && !first.given);
  if ((first.given && last.given) || (backwards ? after : before).given)
    throw new PlanError('Ask for first and after, or for last and before.');
  return { size: sizeOf(backwards ? last : first), backwards, cursor: backwards ? before : after };
}

/** A number of rows. It goes into the text: `limit $1` keeps PostgreSQL from reusing the plan. */
export function sizeOf({ value }: Argument, usual = DEFAULT_PAGE, largest = LARGEST_PAGE): number {
  const size = Number(value ?? usual);
  if (!Number.isInteger(size) || size < 0 || size > largest)
    throw new PlanError(`A page has 0 to ${largest} items, not ${size}.`);
  return size;
}
