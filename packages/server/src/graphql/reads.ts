import { Extensions } from 'type-graphql';
import { type RootRead, reads } from '../reading';

const MARK = 'isNothingButRead';

/**
 * Declares what a root field reads, and that its resolver does nothing but `context.read(info)`: where a whole operation
 * is such fields, PostgreSQL's answer is passed on and no resolver is called. A field whose resolver does more says
 * `@Extensions(reads(…))` and is walked.
 */
export const Reads = (root: RootRead): MethodDecorator & PropertyDecorator =>
  Extensions({ ...reads(root), [MARK]: true });

export const isNothingButRead = (extensions: Readonly<Record<string, unknown>>): boolean => extensions[MARK] === true;
