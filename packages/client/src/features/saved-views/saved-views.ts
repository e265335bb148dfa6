import { graphql } from '../../graphql';

export const SavedViewLine = graphql(`
  fragment SavedViewLine on SavedView {
    id
    room
    name
    address
    isShared
    isOwn
    keptBy {
      id
      name
    }
    version
  }
`);

export const SavedViewsDocument = graphql(`
  query SavedViews($room: SavedViewRoom!) {
    savedViews(room: $room, first: 100) {
      edges {
        cursor
        node {
          ...SavedViewLine
        }
      }
    }
  }
`);

export const RecordSavedViewDocument = graphql(`
  mutation RecordSavedView($input: RecordSavedViewInput!) {
    recordSavedView(input: $input) {
      savedView {
        ...SavedViewLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const AmendSavedViewDocument = graphql(`
  mutation AmendSavedView($id: ID!, $input: AmendSavedViewInput!) {
    amendSavedView(id: $id, input: $input) {
      savedView {
        ...SavedViewLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const RemoveSavedViewDocument = graphql(`
  mutation RemoveSavedView($id: ID!) {
    removeSavedView(id: $id) {
      removedId
      userErrors {
        code
        message
        path
      }
    }
  }
`);
