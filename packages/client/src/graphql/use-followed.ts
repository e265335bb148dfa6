import { useEffect, useEffectEvent, useRef } from 'react';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useSubscription } from '@apollo/client/react';
import { useDocumentVisibility } from '@mantine/hooks';
import { onReconnected } from './live';

/**
 * Calls `onChange` when what a page follows is another than it was: it then asks anew. A page that nobody looks at
 * follows nothing, and asks when it is looked at again.
 */
export function useFollowed<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  onChange: () => void,
): void {
  const isLookedAt = useDocumentVisibility() !== 'hidden';
  const changed = useEffectEvent(onChange);
  useSubscription(document, {
    variables,
    skip: !isLookedAt,
    fetchPolicy: 'no-cache',
    ignoreResults: true,
    onData: ({ data }) => {
      if (!data.error) onChange();
    },
  } as useSubscription.Options<Data, Variables>);
  useEffect(() => onReconnected(() => changed()), []);
  const wasLookedAt = useRef(isLookedAt);
  useEffect(() => {
    if (isLookedAt && !wasLookedAt.current) changed();
    wasLookedAt.current = isLookedAt;
  }, [isLookedAt]);
}
