import { graphql } from '../../graphql';

export const ImportProgress = graphql(`
  fragment ImportProgress on ImportRun {
    id
    kind
    status
    fileName
    rowsTotal
    rowsRead
    createdCount
    updatedCount
    skippedCount
    errorCount
    failure
    finishedAt
    undoneAt
    createdAt
    reportUrl
  }
`);

export const ImportRunDocument = graphql(`
  query ImportRun($id: ID!, $outcomes: [ImportOutcome!], $after: String) {
    importRun(id: $id) {
      ...ImportProgress
      encoding
      delimiter
      columns {
        index
        heading
        samples
        target
        confidence
      }
      targets {
        name
        labelEn
        labelSw
        isMany
      }
      rows(outcomes: $outcomes, first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            line
            outcome
            reason
            label
            person {
              id
              name
            }
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const ImportRunsDocument = graphql(`
  query ImportRuns($after: String) {
    importRuns(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...ImportProgress
          createdBy {
            id
            name
          }
        }
      }
    }
  }
`);

export const ImportMappingsDocument = graphql(`
  query ImportMappings($kind: ImportKind!) {
    importMappings(kind: $kind) {
      id
      name
      columns {
        heading
        target
      }
    }
  }
`);
