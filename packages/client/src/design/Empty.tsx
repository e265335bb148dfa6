import type { ReactNode } from 'react';

type EmptyProps = {
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  role?: 'alert';
  /** 1 where nothing else heads the page. */ level?: 1 | 2;
};

const art = { width: 148, height: 84, viewBox: '0 0 148 84', 'aria-hidden': true, className: 'u-art' } as const;

function Says({ title, children, actions, role, level = 2, drawing }: EmptyProps & { drawing: ReactNode }) {
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <div className="u-empty" role={role}>
      {drawing}
      <Title>{title}</Title>
      {children && <p>{children}</p>}
      {actions && <div className="u-empty-do">{actions}</div>}
    </div>
  );
}

/** What belongs here, and the first thing to do about it. */
export function Empty(props: EmptyProps) {
  const drawing = (
    <svg {...art}>
      <path className="u-art-line u-art-dashed" d="M34 42h18M96 42h18" />
      <circle className="u-art-fill" cx="20" cy="42" r="13" />
      <rect className="u-art-fill" x="115" y="29" width="26" height="26" rx="6" />
      <circle className="u-art-accent" cx="74" cy="42" r="21" />
      <path className="u-art-accent-line" d="M74 34v16M66 42h16" />
    </svg>
  );
  return <Says {...props} drawing={drawing} />;
}

/** What failed, why, and two ways out. */
export function Failed(props: EmptyProps) {
  const drawing = (
    <svg {...art}>
      <path className="u-art-line u-art-dashed" d="M34 42h18M96 42h18" />
      <rect className="u-art-fill" x="7" y="29" width="26" height="26" rx="6" />
      <rect className="u-art-fill" x="115" y="29" width="26" height="26" rx="6" />
      <circle className="u-art-wait" cx="74" cy="42" r="21" />
      <path className="u-art-wait-line" d="M74 32v12M74 51v.5" />
    </svg>
  );
  return <Says {...props} role="alert" drawing={drawing} />;
}
