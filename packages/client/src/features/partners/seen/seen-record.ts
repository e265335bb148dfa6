import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../graphql';
import { useNeeds } from '../../accounts';
import './seen';

export const SeenRecordDocument = graphql(`
  query SeenRecord($id: ID!) {
    node(id: $id) {
      id
      ...SeenPerson
      ...SeenOrganisation
      ...SeenEngagement
    }
  }
`);

export const SeenRecordFollowedDocument = graphql(`
  subscription SeenRecordFollowed($id: ID!) {
    node(id: $id) {
      id
      ...SeenPerson
      ...SeenOrganisation
      ...SeenEngagement
    }
  }
`);

/** A record as a partner sees it; asked for anew each time, since what was taken back is not shown from memory. */
export const useSeen = (id: string) =>
  useQuery(SeenRecordDocument, { ...useNeeds('PARTNERS'), variables: { id }, fetchPolicy: 'no-cache' });
