import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      isPartner
      permissions
      account {
        id
        name
        roles
        locale
        version
        organisation {
          id
          name
        }
      }
    }
  }
`);

/** Who is signed in. Null until the server has answered. */
export function useViewer() {
  const { data } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  return data?.viewer ?? null;
}

/** Whether the viewer's roles allow a kind of act; false until known. */
export function useMay(permission: string): boolean {
  return useViewer()?.permissions.includes(permission) ?? false;
}
