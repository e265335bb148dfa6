import { graphql } from '../../graphql';

export const PressDeskFields = graphql(`
  fragment PressDeskFields on PressDesk {
    id
    boilerplateEn
    boilerplateSw
    isFeedOn
    version
    viewerCan {
      amend
    }
  }
`);

/** For pages that do not ask for it themselves: those that do have it in the cache by then. */
export const PressDeskDocument = graphql(`
  query PressDesk {
    pressDesk {
      ...PressDeskFields
    }
  }
`);

export const AmendPressDeskDocument = graphql(`
  mutation AmendPressDesk($input: AmendPressDeskInput!) {
    amendPressDesk(input: $input) {
      pressDesk {
        ...PressDeskFields
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
