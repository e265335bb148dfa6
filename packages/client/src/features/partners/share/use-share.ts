import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql';
import './share-lines';

export const ShareDocument = graphql(`
  mutation Share($input: ShareInput!) {
    share(input: $input) {
      shares {
        ...ShareWithRecord
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** Shares, and forgets the lists of shares that no longer hold. */
export const useShare = () =>
  useMutation(ShareDocument, {
    update(cache, { data }) {
      for (const share of data?.share.shares ?? []) {
        for (const holder of [share.record, share.agreement, share.toCoalition])
          if (holder) cache.evict({ id: cache.identify(holder), fieldName: 'shares' });
        if (share.toOrganisation) cache.evict({ id: cache.identify(share.toOrganisation), fieldName: 'sharedWithIt' });
      }
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'shares' });
    },
  });
