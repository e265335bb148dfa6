import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql';
import './page/person-page';

const RecordPersonDocument = graphql(`
  mutation RecordPerson($input: RecordPersonInput!) {
    recordPerson(input: $input) {
      person {
        id
        name
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const AmendPersonDocument = graphql(`
  mutation AmendPerson($id: ID!, $input: AmendPersonInput!) {
    amendPerson(id: $id, input: $input) {
      person {
        ...PersonHead
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const useRecordPerson = () =>
  useMutation(RecordPersonDocument, {
    update(cache, { data }) {
      if (!data?.recordPerson.person) return;
      for (const fieldName of ['people', 'search', 'possibleDuplicatePeople'])
        cache.evict({ id: 'ROOT_QUERY', fieldName });
    },
  });

export const useAmendPerson = () =>
  useMutation(AmendPersonDocument, {
    update(cache, { data }) {
      if (data?.amendPerson.person) cache.evict({ id: 'ROOT_QUERY', fieldName: 'people' });
    },
  });
