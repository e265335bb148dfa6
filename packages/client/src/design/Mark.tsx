import type { ComponentType, ReactNode } from 'react';
import { Glyph, type Shape } from './shapes';

/** `for` and `against` are a stand; `restricted` and `locked` an access level; the others a state. */
export type Tone = 'muted' | 'quiet' | 'neutral' | 'ok' | 'wait' | 'bad' | 'for' | 'against' | 'restricted' | 'locked';

type Icon = ComponentType<{ size?: number | string; stroke?: number | string; 'aria-hidden'?: boolean | 'true' }>;

type MarkProps = {
  tone: Tone;
  shape?: Shape;
  icon?: Icon;
  look?: 'plain' | 'soft';
  /** The word is read out but not drawn; only beside text that already says it. */
  silent?: boolean;
  children: ReactNode;
};

/** A fact with a meaning: always a colour, a shape and a word together. */
export function Mark({ tone, shape, icon: Icon, look = 'plain', silent, children }: MarkProps) {
  return (
    <span className={`u-mark u-mark--${look}`} data-tone={tone}>
      {shape && <Glyph shape={shape} />}
      {Icon && <Icon size={14} stroke={1.9} aria-hidden="true" />}
      {silent ? <span className="u-hidden">{children}</span> : children}
    </span>
  );
}
