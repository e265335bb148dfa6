import { graphql, type TieFieldsFragment } from '../../graphql';
import '../vocabularies';

export const TieFields = graphql(`
  fragment TieFields on RelationshipEnd {
    id
    isForward
    type {
      ...TermFields
      inverseLabelEn
      inverseLabelSw
      isSymmetric
    }
    relationship {
      id
      startedOn
      endedOn
      note
      version
    }
    other {
      ... on Person {
        id
        name
      }
      ... on Organisation {
        id
        name
      }
    }
  }
`);

/** The label as read from the record's own end: `aide to` or `has aide`. */
export function tieLabel({ type, isForward }: TieFieldsFragment, language: string): string {
  const forward = language === 'sw' ? type.labelSw : type.labelEn;
  if (isForward || type.isSymmetric) return forward;
  return (language === 'sw' ? type.inverseLabelSw : type.inverseLabelEn) ?? forward;
}
