import { IconHeartHandshake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../design/Mark';

/** Which partner brought a record in; nothing where none did. */
export function ContributedMark({ by }: { by: { name: string } | null | undefined }) {
  const { t } = useTranslation('contributions');
  if (!by) return null;
  return (
    <Mark tone="muted" look="soft" icon={IconHeartHandshake}>
      {t('contributedByName', { name: by.name })}
    </Mark>
  );
}
