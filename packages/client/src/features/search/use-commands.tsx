import {
  IconBuilding,
  IconCalendarEvent,
  IconChecklist,
  IconFileImport,
  IconHome2,
  IconMessagePlus,
  IconMessages,
  IconSettings,
  IconUserPlus,
  IconUsers,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../accounts';
import { sign, type Entry } from './entry';

/** What can be done from anywhere. */
export function useCommands(onClose: () => void, onLog: (() => void) | undefined): Entry[] {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const partner = useViewer()?.isPartner ?? true;
  const does = (act: () => unknown) => () => {
    onClose();
    void act();
  };
  const go = [
    {
      key: 'settings',
      name: t('goSettings'),
      face: sign(IconSettings),
      run: does(() => navigate({ to: '/settings' })),
    },
  ];
  if (partner || !onLog) return go;
  return [
    { key: 'log', name: t('log'), face: sign(IconMessagePlus), keys: 'L', run: does(onLog) },
    {
      key: 'call',
      name: t('logCall'),
      face: sign(IconMessagePlus),
      run: does(() =>
        navigate({ to: '.', search: (before) => ({ ...before, log: 'new' as const, type: 'phone_call' }) }),
      ),
    },
    {
      key: 'person',
      name: t('newPerson'),
      face: sign(IconUserPlus),
      run: does(() => navigate({ to: '/people', search: { new: 'person' } })),
    },
    {
      key: 'task',
      name: t('newTask'),
      face: sign(IconChecklist),
      run: does(() => navigate({ to: '/tasks', search: { new: 'task' } })),
    },
    { key: 'home', name: t('goHome'), face: sign(IconHome2), run: does(() => navigate({ to: '/' })) },
    { key: 'people', name: t('goPeople'), face: sign(IconUsers), run: does(() => navigate({ to: '/people' })) },
    {
      key: 'organisations',
      name: t('goOrganisations'),
      face: sign(IconBuilding),
      run: does(() => navigate({ to: '/organisations' })),
    },
    {
      key: 'engagements',
      name: t('goEngagements'),
      face: sign(IconMessages),
      run: does(() => navigate({ to: '/engagements' })),
    },
    {
      key: 'calendar',
      name: t('goCalendar'),
      face: sign(IconCalendarEvent),
      run: does(() => navigate({ to: '/engagements', search: { view: 'calendar' } })),
    },
    { key: 'tasks', name: t('goTasks'), face: sign(IconChecklist), run: does(() => navigate({ to: '/tasks' })) },
    { key: 'imports', name: t('goImports'), face: sign(IconFileImport), run: does(() => navigate({ to: '/imports' })) },
    ...go,
  ];
}
