import type { ReactNode } from 'react';

/* Drawn once, on a grid of 14 units. What a shape means is said where it is used. */

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;
const cut = { ...line, stroke: 'var(--u-surface)' } as const;
const circle = <circle cx="7" cy="7" r="5.1" fill="none" stroke="currentColor" strokeWidth="1.6" />;
const solid = <circle cx="7" cy="7" r="5.9" fill="currentColor" />;

export const shapes = {
  ring: circle,
  dashedRing: (
    <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.1 2.1" />
  ),
  struckRing: (
    <>
      {circle}
      <path d="M3.5 10.5l7-7" {...line} />
    </>
  ),
  dotRing: (
    <>
      {circle}
      <circle cx="7" cy="7" r="2.4" fill="currentColor" />
    </>
  ),
  tickRing: (
    <>
      {circle}
      <path d="M4.6 7.2l1.7 1.7 3.1-3.4" {...line} strokeWidth={1.5} />
    </>
  ),
  half: (
    <>
      {circle}
      <path d="M7 3.6a3.4 3.4 0 010 6.8z" fill="currentColor" />
    </>
  ),
  clock: (
    <>
      {circle}
      <path d="M7 4v3.2l2 1.3" {...line} strokeWidth={1.5} />
    </>
  ),
  tick: (
    <>
      {solid}
      <path d="M4.3 7.2l1.9 1.9 3.6-3.9" {...cut} />
    </>
  ),
  cross: (
    <>
      {solid}
      <path d="M4.9 4.9l4.2 4.2M9.1 4.9L4.9 9.1" {...cut} />
    </>
  ),
  bang: (
    <>
      {solid}
      <path d="M7 3.7v3.8M7 9.9v.4" {...cut} strokeWidth={1.7} />
    </>
  ),
  hourglass: (
    <path
      d="M3.4 1.8h7.2M3.4 12.2h7.2M4.3 1.8c0 3 5.4 4 5.4 5.2s-5.4 2.2-5.4 5.2M9.7 1.8c0 3-5.4 4-5.4 5.2s5.4 2.2 5.4 5.2"
      {...line}
      strokeWidth={1.4}
    />
  ),
  dash: <path d="M3 7h8" {...line} />,
  arrow: <path d="M2.5 7h8.5M7.6 3.6L11 7l-3.4 3.4" {...line} />,
} satisfies Record<string, ReactNode>;

export type Shape = keyof typeof shapes;

export function Glyph({ shape, size = 14 }: { shape: Shape; size?: number }) {
  return (
    <svg className="u-glyph" width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      {shapes[shape]}
    </svg>
  );
}
