import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ContributedList, ContributedViews } from './ContributedList';

const route = getRouteApi('/house/partners/contributions');

/** For staff: what partners gave back, and who gave it. */
export function PartnersContributionsPage() {
  const { t } = useTranslation('contributions');
  const { of = 'engagements' } = route.useSearch();
  return (
    <>
      <ContributedViews to="/partners/contributions" of={of} />
      <ContributedList of={of} isOurs={false} empty={{ title: t('noneGiven'), text: t('noneGivenText') }} />
    </>
  );
}
