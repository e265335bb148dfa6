import { Sensitivity } from '../../access';
import { invalid, messageOf, notFound, told, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { Term } from '../vocabularies';

interface End {
  readonly table: 'person' | 'organisation';
}

/** A type of relationship that is still offered. @throws DomainError NOT_FOUND */
export async function requireTieType(id: string, path: readonly string[]): Promise<Term> {
  const uuid = uuidFromOpaque('trm', id);
  const type = uuid && (await currentManager().findOneBy(Term, { id: uuid, vocabulary: 'RELATIONSHIP_TYPE' }));
  if (!type || type.retiredAt) throw notFound('type of relationship', path);
  return type;
}

const named = { PERSON: messageOf('a person'), ORGANISATION: messageOf('an organisation') };

/** @throws DomainError INVALID where somebody stands at an end who cannot. */
export function requireFittingEnds(type: Term, from: End, to: End): void {
  const fits = (kind: string | null, { table }: End): boolean => !kind || kind === table.toUpperCase();
  const said = (kind: string | null) => ({
    type: { en: type.labelEn, sw: type.labelSw },
    end: named[kind as keyof typeof named],
  });
  if (!fits(type.fromKind, from))
    throw invalid(
      told('“{type}” begins with {end}. Choose one, or another kind of relationship.', said(type.fromKind)),
      ['input', 'fromId'],
    );
  if (!fits(type.toKind, to))
    throw invalid(told('“{type}” leads to {end}. Choose one, or another kind of relationship.', said(type.toKind)), [
      'input',
      'toId',
    ]);
}

export const bornAs = (type: Term): Sensitivity => (type.isProtected ? Sensitivity.PROTECTED : Sensitivity.INTERNAL);
