import { useEffect, useRef, type RefObject } from 'react';

const LAYERS = '.mantine-Popover-dropdown, .mantine-Menu-dropdown, .u-dialog';
const UNFOLDED =
  '[aria-expanded="true"]:is([role="combobox"], [aria-haspopup]), [data-mantine-stop-propagation="true"]';

/** Escape closes what lies on top, and only that: a menu or a calendar within a dialog first, then the dialog. */
export function useEscape(dialog: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || !dialog.current) return;
      if ([...document.querySelectorAll('.u-dialog')].at(-1) !== dialog.current) return;
      const target = event.target instanceof Element ? event.target : null;
      const layer = target?.closest(LAYERS);
      if ((layer && layer !== dialog.current) || target?.matches(UNFOLDED)) return;
      latest.current();
    };
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }, [dialog]);
}
