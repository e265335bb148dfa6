import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rows above and below those in view that are drawn as well, and how many at once come and go. */
const BESIDE = 8;
const STEP = 4;

/** What is drawn before anything could be measured. */
const AT_FIRST = { first: 0, last: 23 };

type Range = typeof AT_FIRST;
type Region = HTMLElement | null;

/** On a phone the page is scrolled, with what stands above the list. */
const frameOf = (region: Region, isPhone: boolean): Region =>
  isPhone ? (region?.closest<HTMLElement>('[data-scroll]') ?? null) : region;

const startIn = (frame: HTMLElement, region: Region): number =>
  region && region !== frame
    ? region.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop
    : 0;

function lookAt(frame: HTMLElement, region: Region, rowHeight: number, beside = BESIDE): Range {
  const top = Math.max(0, frame.scrollTop - startIn(frame, region)) / rowHeight;
  return {
    first: Math.max(0, Math.floor((top - beside) / STEP) * STEP),
    last: Math.ceil((top + frame.clientHeight / rowHeight + beside) / STEP) * STEP - 1,
  };
}

/** All rows are equally high, so that nothing is kept or counted of those out of view, however many there are. */
export function useRowsInView(region: RefObject<Region>, rowHeight: number, isPhone: boolean) {
  const [range, setRange] = useState(AT_FIRST);
  useLayoutEffect(() => {
    const frame = frameOf(region.current, isPhone);
    if (!frame) return undefined;
    let later: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const now = lookAt(frame, region.current, rowHeight);
      setRange((before) => (now.first === before.first && now.last === before.last ? before : now));
    };
    // Drawn before the next picture, so that nothing empty is seen; what is beside it can wait for the task after.
    const onScroll = () => {
      const inView = lookAt(frame, region.current, rowHeight, 0);
      flushSync(() =>
        setRange((before) => (inView.first >= before.first && inView.last <= before.last ? before : inView)),
      );
      later ??= setTimeout(() => {
        later = undefined;
        look();
      });
    };
    const sizes = new ResizeObserver(look);
    look();
    sizes.observe(frame);
    frame.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(later);
      sizes.disconnect();
      frame.removeEventListener('scroll', onScroll);
    };
  }, [region, isPhone, rowHeight]);

  /** Scrolls as little as it takes to show a row whole, below the head, which stays. */
  const reveal = (at: number) => {
    const frame = frameOf(region.current, isPhone);
    if (!frame) return;
    const head = isPhone ? 0 : (region.current?.querySelector('thead')?.offsetHeight ?? 0);
    const top = startIn(frame, region.current) + at * rowHeight;
    const lowest = top + rowHeight + head - frame.clientHeight;
    if (frame.scrollTop > top) frame.scrollTop = top;
    else if (frame.scrollTop < lowest) frame.scrollTop = lowest;
  };
  return { ...range, reveal };
}
