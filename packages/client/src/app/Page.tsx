import { useDeferredValue, useEffect, useRef } from 'react';
import { Outlet, useMatches, useRouter } from '@tanstack/react-router';

/** House, then the room or the record; tabs within it come and go without it. */
const DEPTH = 2;

/**
 * The page of the address. Another page is empty in the very next picture, so that whoever has pressed a link sees that
 * it was heard, and is drawn after that without holding anything up.
 */
export function Page() {
  const router = useRouter();
  const wanted = useMatches({ select: (matches) => matches[DEPTH]?.id });
  const shown = useDeferredValue(wanted);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // Where it was scrolled to can be found again only now.
    const changes = { pathChanged: true, hrefChanged: true, hashChanged: false };
    router.emit({ type: 'onRendered', fromLocation: undefined, toLocation: router.state.location, ...changes });
  }, [router, shown]);
  return shown === wanted ? <Outlet /> : <div className="u-coming" aria-busy="true" />;
}
