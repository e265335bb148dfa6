import { IconChevronRight } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

type MediaTrailProps = {
  /** The part of the Media room that the page belongs to. */
  to: LinkProps['to'];
  children: string;
};

/** The way back from a record of the Media room to the list that it is on. */
export function MediaTrail({ to, children }: MediaTrailProps) {
  const { t } = useTranslation('media');
  return (
    <>
      <Link to="/media">{t('title')}</Link>
      <IconChevronRight size={14} aria-hidden="true" />
      <Link to={to}>{children}</Link>
    </>
  );
}
