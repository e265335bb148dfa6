type Listener = () => void;

const listeners = new Set<Listener>();
let renewal: Promise<boolean> | null = null;

/** Called when the session is over and could not be renewed. */
export function onSignedOut(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const announceSignedOut = (): void => listeners.forEach((listener) => listener());

const mustSetUp = new Set<Listener>();

/** Called when the session may do nothing before a second factor is set up. */
export function onSecondFactorRequired(listener: Listener): () => void {
  mustSetUp.add(listener);
  return () => mustSetUp.delete(listener);
}

export const announceSecondFactorRequired = (): void => mustSetUp.forEach((listener) => listener());

async function renew(): Promise<boolean> {
  try {
    const answer = await fetch('/auth/refresh', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Renews the session's cookies; however many requests ask, one goes out. Says whether there is a session. */
export function renewSession(): Promise<boolean> {
  renewal ??= renew().finally(() => {
    renewal = null;
  });
  return renewal;
}
