import { graphql } from '../../graphql';
import '../vocabularies';

export const HatFields = graphql(`
  fragment HatFields on Membership {
    id
    role
    startedOn
    endedOn
    isCurrent
    endReason
    version
    person {
      id
      name
    }
    post {
      id
      label
      kind {
        ...TermFields
      }
    }
    organisation {
      id
      name
    }
  }
`);
