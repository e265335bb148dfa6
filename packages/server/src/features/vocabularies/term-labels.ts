import { invalid } from '../../kernel';
import type { Term } from './term.entity';

type Inverse = Pick<Term, 'inverseLabelEn' | 'inverseLabelSw'>;

export function labelOf(typed: string | null, field: 'labelEn' | 'labelSw'): string {
  const label = typed?.replaceAll(/\s+/g, ' ').trim();
  if (!label) throw invalid('A term has a label in both languages.', ['input', field]);
  return label;
}

/**
 * The labels of the other end, which types of relationship have unless both ends carry the same one.
 *
 * @throws DomainError INVALID where they are missing, or make no sense.
 */
export function inverseLabels(
  vocabulary: string,
  isSymmetric: boolean,
  given: Partial<Inverse>,
  stored: Inverse = { inverseLabelEn: null, inverseLabelSw: null },
): Inverse {
  const [english, kiswahili] = (['inverseLabelEn', 'inverseLabelSw'] as const).map((field) =>
    given[field] === undefined ? stored[field] : given[field]?.trim() || null,
  );
  const hasTwoLabels = vocabulary === 'RELATIONSHIP_TYPE' && !isSymmetric;
  if (hasTwoLabels && !english)
    throw invalid('Say in English how it is called from the other end.', ['input', 'inverseLabelEn']);
  if (hasTwoLabels && !kiswahili)
    throw invalid('Say in Kiswahili how it is called from the other end.', ['input', 'inverseLabelSw']);
  if (!hasTwoLabels && (english || kiswahili))
    throw invalid('Only a relationship whose ends differ has a second label.', ['input', 'inverseLabelEn']);
  return { inverseLabelEn: english ?? null, inverseLabelSw: kiswahili ?? null };
}
