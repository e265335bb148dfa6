import { useEffect, useState, type ReactNode } from 'react';

const AFTER_MS = 200;
const WIDTHS = [64, 82, 58, 74, 90, 66, 78, 70, 86, 60];

/** Shows its children only when the wait is long enough to notice. */
export function Late({ children }: { children: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return late ? children : null;
}

type RowsProps = { label: string; rows?: number; columns?: number; square?: boolean };

/** Grey rows in the shape of a list; still, without shimmer. */
export function SkeletonRows({ label, rows = 10, columns = 4, square }: RowsProps) {
  return (
    <Late>
      <div className="u-skeleton" role="status" aria-label={label} data-square={square || undefined}>
        {Array.from({ length: rows }, (_, row) => (
          <div key={row}>
            <i />
            {Array.from({ length: columns }, (_column, column) => (
              <i key={column} style={{ width: `${WIDTHS[(row * 3 + column) % WIDTHS.length]}%` }} />
            ))}
          </div>
        ))}
      </div>
    </Late>
  );
}

/** Grey lines of text. */
export function SkeletonText({ label, lines = 4 }: { label: string; lines?: number }) {
  return (
    <Late>
      <div className="u-skeleton-text" role="status" aria-label={label}>
        {Array.from({ length: lines }, (_, line) => (
          <i key={line} style={{ width: `${WIDTHS[line % WIDTHS.length]}%` }} />
        ))}
      </div>
    </Late>
  );
}
