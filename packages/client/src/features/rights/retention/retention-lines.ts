import { graphql } from '../../../graphql';

export const RetentionLine = graphql(`
  fragment RetentionLine on RetentionPreview {
    retentionClass
    keep
    unit
    least
    most
    isPeriodic
    count
    atOnce
    version
    changes {
      section
      effect
      count
    }
  }
`);

export const RetentionDocument = graphql(`
  query Retention {
    retentionPreview {
      ...RetentionLine
    }
  }
`);
