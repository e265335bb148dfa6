import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type PageHeaderProps = {
  title: ReactNode;
  note?: ReactNode;
  /** The way back: where this page belongs. */
  trail?: ReactNode;
  children?: ReactNode;
};

export function PageHeader({ title, note, trail, children }: PageHeaderProps) {
  const { t } = useTranslation('design');
  return (
    <header className="u-page-head">
      {trail && (
        <nav className="u-trail" aria-label={t('whereYouAre')}>
          {trail}
        </nav>
      )}
      <div className="u-page-title">
        <h1>{title}</h1>
        {note && <span className="u-page-note">{note}</span>}
      </div>
      {children}
    </header>
  );
}
