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
  | 'tasks:read'
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

/**
 * Options of a question that is meant only for some, by what they may do or are: it need not wait for who looks, since the
 * server leaves it aside for others. Nothing is asked once they are known to be others.
 */
export function useNeeds(needs: Permission | 'STAFF' | 'PARTNERS'): { skip: boolean; context: { needs: string } } {
  const viewer = useViewer();
  const holds = ({ isPartner, permissions }: NonNullable<typeof viewer>) =>
    needs === 'STAFF' ? !isPartner : needs === 'PARTNERS' ? isPartner : permissions.includes(needs);
  return { skip: viewer !== null && !holds(viewer), context: { needs } };
}

/** Whether the viewer's roles allow a kind of act; false until known. */
export function useMay(permission: Permission): boolean {
  return useViewer()?.permissions.includes(permission) ?? false;
}
