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

/** The kinds of act that this client offers; the server names more. */
type Permission =
  | 'directory:write'
  | 'engagements:write'
  | 'tasks:write'
  | 'consents:write'
  | 'imports:run'
  | 'records:break-glass'
  | 'agreements:write'
  | 'sharing:read'
  | 'sharing:write'
  | 'contributions:write'
  | 'introductions:write'
  | 'media:read'
  | 'media:write'
  | 'accounts:administer'
  | 'vocabularies:administer'
  | 'rights:administer'
  | 'audit:read';

/** Whether the viewer's roles allow a kind of act; false until known. */
export function useMay(permission: Permission): boolean {
  return useViewer()?.permissions.includes(permission) ?? false;
}
