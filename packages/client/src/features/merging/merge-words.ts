import { useTranslation } from 'react-i18next';

/**
 * Says what the server names by its field or kind. What this client does not know yet is shown as the server wrote it.
 */
export function useMergeWords() {
  const { t } = useTranslation(['merging', 'words']);
  const known = (key: string, otherwise: string, options?: { count: number }): string =>
    t(key as 'fact', { ...options, defaultValue: otherwise });
  const inWords = (key: string, value: string): string => t(key as 'fact', { ns: 'words', defaultValue: value });
  const sets: Record<string, string> = {
    lawfulBasis: 'lawfulBasis',
    sensitivity: 'sensitivity',
    preferredChannel: 'contactPoint',
  };
  return {
    move: (kind: string, count: number) => known(`move.${kind}`, `${count} ${kind}`, { count }),
    field: (field: string) => known(`field.${field}`, field),
    value: (field: string, value: string | null) =>
      value !== null && sets[field] ? inWords(`${sets[field]}.${value}`, value) : value,
  };
}
