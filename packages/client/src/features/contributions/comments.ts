import { graphql } from '../../graphql';

export const CommentLine = graphql(`
  fragment CommentLine on Comment {
    id
    body
    createdAt
    isOwn
    house {
      id
      name
    }
    createdBy {
      id
      name
    }
  }
`);

export const CommentsDocument = graphql(`
  query Comments($id: ID!, $after: String) {
    node(id: $id) {
      id
      ... on Person {
        viewerMay
        comments(first: 20, after: $after) {
          totalCount
          edges {
            cursor
            node {
              ...CommentLine
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
      ... on Organisation {
        viewerMay
        comments(first: 20, after: $after) {
          totalCount
          edges {
            cursor
            node {
              ...CommentLine
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
      ... on Engagement {
        viewerMay
        comments(first: 20, after: $after) {
          totalCount
          edges {
            cursor
            node {
              ...CommentLine
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

export const WriteCommentDocument = graphql(`
  mutation WriteComment($input: WriteCommentInput!) {
    writeComment(input: $input) {
      comment {
        ...CommentLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const RemoveCommentDocument = graphql(`
  mutation RemoveComment($id: ID!) {
    removeComment(id: $id) {
      removedId
      userErrors {
        code
        message
        path
      }
    }
  }
`);
