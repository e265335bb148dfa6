import { useTranslation } from 'react-i18next';

/** The headline in the reader's language, else in the other. */
export function useReleaseTitle(): (release: { titleEn: string | null; titleSw: string | null }) => string {
  const { t, i18n } = useTranslation('releases');
  return ({ titleEn, titleSw }) =>
    (i18n.language === 'sw' ? (titleSw ?? titleEn) : (titleEn ?? titleSw)) ?? t('untitled');
}
