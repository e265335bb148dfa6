import { useEffect, useEffectEvent, useRef } from 'react';

/** Asks for the next page when the end comes into sight. */
export function OnSight({ onSight }: { onSight: () => void }) {
  const end = useRef<HTMLLIElement>(null);
  const seen = useEffectEvent(onSight);
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && seen(), { rootMargin: '400px' });
    if (end.current) watch.observe(end.current);
    return () => watch.disconnect();
  }, []);
  return <li ref={end} className="journalists-end" aria-hidden="true" />;
}
