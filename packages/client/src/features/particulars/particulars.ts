import { graphql, type ParticularsOfOrganisationFragment, type ParticularsOfPersonFragment } from '../../graphql';

export const ParticularsOfPerson = graphql(`
  fragment ParticularsOfPerson on Person {
    id
    version
    otherNames {
      id
      name
      note
      startedOn
      endedOn
    }
    identifiers {
      id
      scheme
      value
    }
    links {
      id
      url
      label
    }
  }
`);

export const ParticularsOfOrganisation = graphql(`
  fragment ParticularsOfOrganisation on Organisation {
    id
    version
    otherNames {
      id
      name
      note
      startedOn
      endedOn
    }
    identifiers {
      id
      scheme
      value
    }
    links {
      id
      url
      label
    }
  }
`);

export type Particular = ParticularsOfPersonFragment | ParticularsOfOrganisationFragment;
