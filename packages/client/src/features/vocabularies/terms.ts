import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql, type TermFieldsFragment, type Vocabulary } from '../../graphql';

export const TermFields = graphql(`
  fragment TermFields on Term {
    id
    code
    labelEn
    labelSw
  }
`);

const TermsDocument = graphql(`
  query Terms($vocabulary: Vocabulary!) {
    terms(vocabulary: $vocabulary) {
      ...TermFields
      inverseLabelEn
      inverseLabelSw
      isSymmetric
      fromKind
      toKind
      parent {
        id
      }
    }
  }
`);

type Labels = Pick<TermFieldsFragment, 'labelEn' | 'labelSw'>;

/** Says a term in the reader's language. */
export function useTermLabel(): (term: Labels) => string {
  const { i18n } = useTranslation();
  return (term) => (i18n.language === 'sw' ? term.labelSw : term.labelEn);
}

/** The terms of one vocabulary in their order; the retired ones left out. Empty until loaded. */
export function useTerms(vocabulary: Vocabulary) {
  const { data } = useQuery(TermsDocument, { variables: { vocabulary }, fetchPolicy: 'cache-first' });
  return data?.terms ?? [];
}
