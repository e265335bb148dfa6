import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../design/PageHeader';
import { Introductions } from './Introductions';

/** A partner's room: ways to somebody that the coalition may know. */
export function IntroductionsPage() {
  const { t } = useTranslation('app');
  return (
    <div className="u-list-page">
      <PageHeader title={t('introductions')} />
      <Introductions />
    </div>
  );
}
