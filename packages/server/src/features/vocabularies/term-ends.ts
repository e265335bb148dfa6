import { invalid } from '../../kernel';
import type { Term } from './term.entity';

type Ends = Pick<Term, 'fromKind' | 'toKind' | 'isProtected'>;
type Given = { readonly [key in keyof Ends]?: Ends[key] | null };

const either: Ends = { fromKind: null, toKind: null, isProtected: false };

/**
 * Who may stand at the ends of a type of relationship, and whether its ties are protected.
 *
 * @throws DomainError INVALID for other terms, and where the ends of a symmetric tie differ.
 */
export function endsOf(vocabulary: string, isSymmetric: boolean, given: Given, stored: Ends = either): Ends {
  const ends: Ends = {
    fromKind: given.fromKind === undefined ? stored.fromKind : given.fromKind,
    toKind: given.toKind === undefined ? stored.toKind : given.toKind,
    isProtected: given.isProtected ?? stored.isProtected,
  };
  const said = (['fromKind', 'toKind', 'isProtected'] as const).find((field) => ends[field]);
  if (said && vocabulary !== 'RELATIONSHIP_TYPE')
    throw invalid('Only types of relationship have two ends.', ['input', said]);
  if (isSymmetric && ends.fromKind !== ends.toKind)
    throw invalid('Both ends of a tie that is the same from either side are of one kind.', ['input', 'toKind']);
  return ends;
}
