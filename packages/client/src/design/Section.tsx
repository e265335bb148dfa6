import { useId, type ReactNode } from 'react';

type SectionProps = {
  title: ReactNode;
  count?: ReactNode;
  action?: ReactNode;
  className?: string;
  children: ReactNode;
};

export function Section({ title, count, action, className = '', children }: SectionProps) {
  const id = useId();
  return (
    <section className={`u-section ${className}`} aria-labelledby={id}>
      <header className="u-section-head">
        <h2 id={id}>{title}</h2>
        {count !== undefined && count !== null && <span className="u-count">{count}</span>}
        <span className="u-grow" />
        {action}
      </header>
      {children}
    </section>
  );
}
