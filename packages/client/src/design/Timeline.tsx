import type { ComponentType, ReactNode } from 'react';
import './timeline.css';

type Icon = ComponentType<{ size?: number | string; stroke?: number | string; 'aria-hidden'?: boolean | 'true' }>;

export const Timeline = ({ label, children }: { label: string; children: ReactNode }) => (
  <ol className="u-timeline" aria-label={label}>
    {children}
  </ol>
);

export const TimelineHead = ({ children }: { children: ReactNode }) => (
  <li className="u-timeline-head">
    <h3>{children}</h3>
  </li>
);

type ItemProps = {
  icon: Icon;
  tone?: 'next' | 'ok' | 'bad';
  /** For what changed by itself: no disc, one line. */
  small?: boolean;
  when: ReactNode;
  line: ReactNode;
  children?: ReactNode;
};

/** A disc on the hairline, the verb first, the date at the right, and what came of it below. */
export function TimelineItem({ icon: Icon, tone, small, when, line, children }: ItemProps) {
  return (
    <li className="u-timeline-item" data-small={small || undefined}>
      <span className="u-timeline-disc" data-tone={tone}>
        <Icon size={16} stroke={1.8} aria-hidden="true" />
      </span>
      <div>
        <p className="u-timeline-line">
          {when}
          {line}
        </p>
        {children}
      </div>
    </li>
  );
}

/** What came of one entry, in one bordered list. */
export const TimelineOutcomes = ({ children }: { children: ReactNode }) => (
  <ul className="u-timeline-out">{children}</ul>
);

export const TimelineEnd = ({ children }: { children: ReactNode }) => <div className="u-timeline-end">{children}</div>;
