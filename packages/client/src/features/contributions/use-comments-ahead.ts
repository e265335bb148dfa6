import { useQuery } from '@apollo/client/react';
import { CommentsDocument } from './comments';

/** Asks for what partners say about a record together with its page, whose section about it is loaded later. */
export function useCommentsAhead(id: string): void {
  useQuery(CommentsDocument, { variables: { id } });
}
