import { graphql } from '../../graphql';

export const SetEmbargoDocument = graphql(`
  mutation SetEmbargo($id: ID!, $input: SetEmbargoInput!) {
    setEmbargo(id: $id, input: $input) {
      pressRelease {
        id
      }
      pitch {
        id
      }
      file {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const LiftEmbargoDocument = graphql(`
  mutation LiftEmbargo($id: ID!, $input: LiftEmbargoInput!) {
    liftEmbargo(id: $id, input: $input) {
      pressRelease {
        id
      }
      pitch {
        id
      }
      file {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const BreachLine = graphql(`
  fragment BreachLine on EmbargoBreach {
    id
    breachedAt
    embargoUntil
    who
    url
    note
    organisation {
      id
      name
    }
    person {
      id
      name
    }
    file {
      id
      name
      url
    }
  }
`);

export const RecordBreachDocument = graphql(`
  mutation RecordEmbargoBreach($input: RecordEmbargoBreachInput!) {
    recordEmbargoBreach(input: $input) {
      breach {
        ...BreachLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const OutletNamesDocument = graphql(`
  query OutletNames($search: String) {
    outlets(search: $search, first: 20) {
      edges {
        cursor
        node {
          id
          name
        }
      }
    }
  }
`);

export const EmbargoesLiftingDocument = graphql(`
  query EmbargoesLifting {
    embargoedPressReleases(first: 5) {
      totalCount
      edges {
        cursor
        node {
          id
          titleEn
          titleSw
          embargoUntil
        }
      }
    }
    embargoedPitches(first: 5) {
      totalCount
      edges {
        cursor
        node {
          id
          heldUntil
          story {
            id
            title
          }
        }
      }
    }
  }
`);
