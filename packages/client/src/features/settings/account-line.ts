import { graphql } from '../../graphql';

export const AccountLine = graphql(`
  fragment AccountLine on Account {
    id
    name
    email
    roles
    isSuspended
    hasSecondFactor
    lastSeenAt
    version
    organisation {
      id
      name
    }
  }
`);
