import { Select, type SelectProps } from '@mantine/core';
import { useCounties } from '../places';

/** A county, by name. */
export function CountySelect(props: Omit<SelectProps, 'data'>) {
  const counties = useCounties();
  const data = counties
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label));
  return <Select searchable clearable {...props} data={data} />;
}

/** A constituency within a county; nothing to choose before the county is known. */
export function ConstituencySelect({ countyId, ...rest }: Omit<SelectProps, 'data'> & { countyId: string | null }) {
  const county = useCounties().find(({ id }) => id === countyId);
  const data = county?.constituencies.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return <Select searchable clearable disabled={!county} {...rest} data={data} />;
}
