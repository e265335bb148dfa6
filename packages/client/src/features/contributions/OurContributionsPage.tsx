import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../design/PageHeader';
import { ContributedList, ContributedViews } from './ContributedList';

const route = getRouteApi('/house/contributions');

/** What the partner gave: its own engagements and the people and organisations that it knows. */
export function OurContributionsPage() {
  const { t } = useTranslation(['contributions', 'app']);
  const { of = 'engagements' } = route.useSearch();
  const navigate = useNavigate();
  const begin = () => void navigate({ to: '.', search: (before) => ({ ...before, log: 'new' as const }) });
  const contribute = (
    <Button leftSection={<IconPlus size={16} />} onClick={begin}>
      {t('contribute')}
    </Button>
  );
  return (
    <div className="u-list-page contributions">
      <PageHeader title={t('contributions', { ns: 'app' })} note={t('sharedBack')} />
      <ContributedViews to="/contributions" of={of} />
      <ContributedList
        of={of}
        isOurs
        empty={{ title: t('nothingYet'), text: t('nothingYetText'), action: contribute }}
      />
    </div>
  );
}
