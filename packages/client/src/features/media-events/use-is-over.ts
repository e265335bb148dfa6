import { useState } from 'react';

/** Whether an event was over when this was opened. */
export function useIsOver({ endsAt }: { endsAt: string }): boolean {
  const [now] = useState(() => Date.now());
  return Date.parse(endsAt) <= now;
}
