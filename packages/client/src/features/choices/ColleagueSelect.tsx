import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useColleagues } from '../colleagues';
import { useViewer } from '../accounts';

/** One of ours, oneself first. */
export function ColleagueSelect(props: Omit<SelectProps, 'data'>) {
  const { t } = useTranslation('app');
  const me = useViewer()?.account.id;
  const colleagues = useColleagues();
  const data = colleagues
    .map(({ id, name }) => ({ value: id, label: id === me ? `${name} (${t('you').toLowerCase()})` : name }))
    .sort(
      (one, other) => Number(other.value === me) - Number(one.value === me) || one.label.localeCompare(other.label),
    );
  return <Select searchable {...props} data={data} />;
}
