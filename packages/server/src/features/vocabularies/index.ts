import { extend } from '../../reading';
import type { Feature } from '../feature';
import { Term } from './term.entity';
import { TermMutations } from './term.mutations';
import { termReading, termTree } from './term.reading';
import { TermResolver } from './term.resolver';

export { Term } from './term.entity';
export { TermFilter, TermIs, TermSome } from './term.inputs';
export { termReading } from './term.reading';
export { TermType, Vocabulary } from './term.type';

export const vocabularies: Feature = {
  entities: [Term],
  readings: [termReading],
  extensions: [extend(termReading, { relations: termTree })],
  resolvers: [TermResolver, TermMutations],
};
