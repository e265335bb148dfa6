import { useEffect, useRef } from 'react';

/** After a refusal the first field to put right has the focus. Give the ref to the form; `refusals` changes with each. */
export function useFocusInvalid<Container extends HTMLElement>(refusals: readonly unknown[]) {
  const container = useRef<Container>(null);
  useEffect(() => {
    if (refusals.length === 0) return;
    const field = container.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] textarea');
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }, [refusals]);
  return container;
}
