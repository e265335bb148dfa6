import { useApolloClient, useMutation } from '@apollo/client/react';
import { graphql, type UserError } from '../../graphql';
import './particulars';
import type { Particular } from './particulars';
import { rowsInput, type Rows } from './particular-rows';

const AmendPersonParticularsDocument = graphql(`
  mutation AmendPersonParticulars($id: ID!, $input: AmendPersonInput!) {
    amendPerson(id: $id, input: $input) {
      person {
        ...ParticularsOfPerson
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const AmendOrganisationParticularsDocument = graphql(`
  mutation AmendOrganisationParticulars($id: ID!, $input: AmendOrganisationInput!) {
    amendOrganisation(id: $id, input: $input) {
      organisation {
        ...ParticularsOfOrganisation
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const ParticularsDocument = graphql(`
  query Particulars($id: ID!, $isPerson: Boolean!) {
    person(id: $id) @include(if: $isPerson) {
      ...ParticularsOfPerson
    }
    organisation(id: $id) @skip(if: $isPerson) {
      ...ParticularsOfOrganisation
    }
  }
`);

/** Saves other names, numbers and links of a person or an organisation, and reads them anew. */
export function useParticulars({ __typename, id }: Particular) {
  const client = useApolloClient();
  const isPerson = __typename === 'Person';
  const [amendPerson] = useMutation(AmendPersonParticularsDocument);
  const [amendOrganisation] = useMutation(AmendOrganisationParticularsDocument);
  return {
    save: async (rows: Rows, expectedVersion: number): Promise<UserError[]> => {
      const variables = { id, input: { expectedVersion, ...rowsInput(rows) } };
      if (isPerson) return (await amendPerson({ variables })).data?.amendPerson.userErrors ?? [];
      return (await amendOrganisation({ variables })).data?.amendOrganisation.userErrors ?? [];
    },
    read: async (): Promise<Particular | null> => {
      const variables = { id, isPerson };
      const { data } = await client.query({ query: ParticularsDocument, variables, fetchPolicy: 'network-only' });
      return data?.person ?? data?.organisation ?? null;
    },
  };
}
