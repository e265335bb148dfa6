/** What stands at the lower right for ten seconds. */
export type Toast = {
  id: number;
  text: string;
  tone: 'plain' | 'bad';
  /** `go` leads somewhere; without it the action takes back what was done. */
  action?: { label: string; run: () => void; kind?: 'go' };
};

type Listener = () => void;

let toasts: Toast[] = [];
let next = 1;
const listeners = new Set<Listener>();

function publish(changed: Toast[]): void {
  toasts = changed;
  listeners.forEach((listener) => listener());
}

export const currentToasts = (): Toast[] => toasts;

export function onToasts(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says what happened and, with an action, how to take it back. At most three stand at once. */
export function say(text: string, options: { tone?: Toast['tone']; action?: Toast['action'] } = {}): number {
  const toast: Toast = { id: next, text, tone: options.tone ?? 'plain', action: options.action };
  next += 1;
  publish([...toasts.slice(-2), toast]);
  return toast.id;
}

export const dismiss = (id: number): void => publish(toasts.filter((toast) => toast.id !== id));
