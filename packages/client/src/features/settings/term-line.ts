import { graphql } from '../../graphql';

export const TermLine = graphql(`
  fragment TermLine on Term {
    id
    code
    labelEn
    labelSw
    inverseLabelEn
    inverseLabelSw
    isSymmetric
    isRetired
    position
    version
    parent {
      id
    }
  }
`);
