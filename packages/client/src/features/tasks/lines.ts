import { graphql } from '../../graphql';
import '../vocabularies';

export const CommitmentLine = graphql(`
  fragment CommitmentLine on Commitment {
    id
    text
    dueOn
    status
    isOverdue
    isInherited
    version
    heldBy {
      id
      name
    }
    person {
      id
      name
    }
    post {
      id
      label
    }
    organisation {
      id
      name
    }
    engagement {
      id
      day
    }
    viewerCan {
      amend
    }
  }
`);

export const TaskLine = graphql(`
  fragment TaskLine on Task {
    id
    title
    dueOn
    status
    isOverdue
    priority
    version
    assignee {
      id
      name
    }
    engagement {
      id
      day
      type {
        ...TermFields
      }
    }
    person {
      id
      name
    }
    viewerCan {
      amend
    }
  }
`);
