import type { ReactNode } from 'react';

type WithAsideProps = {
  /** What is known of it: at the right on a desk, first on a phone. */
  aside: ReactNode;
  children: ReactNode;
};

/** The body of a record's page: what one came to read or do, and beside it the facts. */
export function WithAside({ aside, children }: WithAsideProps) {
  return (
    <div className="u-with-aside">
      <div className="u-beside">{children}</div>
      <div className="u-aside">{aside}</div>
    </div>
  );
}
