import { useTranslation } from 'react-i18next';

/** What can be given to a key, by the names that the words have for it. */
const names = {
  'directory:write': 'directoryWrite',
  'directory:merge': 'directoryMerge',
  'contact:lift': 'contactLift',
  'engagements:write': 'engagementsWrite',
  'tasks:write': 'tasksWrite',
  'media:write': 'mediaWrite',
  'vocabularies:administer': 'vocabulariesAdminister',
  'imports:run': 'importsRun',
  'agreements:write': 'agreementsWrite',
  'sharing:write': 'sharingWrite',
  'audit:read': 'auditRead',
} as const;

const isNamed = (right: string): right is keyof typeof names => right in names;

/** A right that has no words yet is called by its code. */
export function useRightName(): (right: string) => string {
  const { t } = useTranslation('keys');
  return (right) => (isNamed(right) ? t(`right.${names[right]}`) : right);
}
