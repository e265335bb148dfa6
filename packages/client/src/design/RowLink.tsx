import { type MouseEvent, type ReactNode, useRef } from 'react';
import { useRouter } from '@tanstack/react-router';

/** With a key or another button it is the browser's: a tab of its own, a download. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.altKey || event.shiftKey);

type RowLinkProps = { href: string; children: ReactNode };

/** The link of a row: the router's own knows where it stands and what is current, which dozens at once need not. */
export function RowLink({ href, children }: RowLinkProps) {
  const router = useRouter();
  const near = useRef<string>(undefined);
  const comeNear = () => {
    if (near.current === href) return;
    near.current = href;
    void router.preloadRoute({ to: href }).catch(() => undefined);
  };
  const go = (event: MouseEvent) => {
    if (event.defaultPrevented || !isPlain(event)) return;
    event.preventDefault();
    router.history.push(href);
  };
  return (
    <a href={href} onClick={go} onPointerEnter={comeNear} onFocus={comeNear}>
      {children}
    </a>
  );
}
