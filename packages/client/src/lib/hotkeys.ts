import { useEffect, useRef } from 'react';

type Handlers = Record<string, () => void>;

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox]):not([type=radio])'));

const inDialog = (): boolean => document.querySelector('[role="dialog"]') !== null;

/** `mod` is ⌘ on a Mac and Ctrl elsewhere: `mod+k`, `mod+enter`, `l`, `/`. */
export function keyOf(event: KeyboardEvent): string {
  const mod = event.metaKey || event.ctrlKey ? 'mod+' : '';
  return `${mod}${event.key.toLowerCase()}`;
}

/**
 * Keys that work anywhere in the house. Plain letters are silent while one types and while a dialog stands open; keys
 * with `mod` always work.
 */
export function useHotkeys(handlers: Handlers): void {
  const current = useRef(handlers);
  useEffect(() => {
    current.current = handlers;
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return;
      const key = keyOf(event);
      const handler = current.current[key];
      if (!handler) return;
      if (!key.startsWith('mod+') && (typing(event.target) || inDialog())) return;
      event.preventDefault();
      handler();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

/** ⌘ on Apple's keyboards, Ctrl elsewhere. */
export const modKey = (): string => (/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl');
