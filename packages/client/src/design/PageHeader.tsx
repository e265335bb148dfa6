import type { ReactNode } from 'react';

type PageHeaderProps = { title: ReactNode; note?: ReactNode; children?: ReactNode };

export function PageHeader({ title, note, children }: PageHeaderProps) {
  return (
    <header className="u-page-head">
      <h1>{title}</h1>
      {note && <span className="u-page-note">{note}</span>}
      <span className="u-grow" />
      {children}
    </header>
  );
}
