import { useQuery } from '@apollo/client/react';
import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { CoverageOutletsDocument } from './clippings';

export type Named = { id: string; name: string };

type OutletSelectProps = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  value: Named | null;
  onChange: (outlet: Named | null) => void;
};

/** One outlet, found by typing: of any number the first that fit. */
export function OutletSelect({ value, onChange, ...rest }: OutletSelectProps) {
  const [text, setText] = useState(value?.name ?? '');
  const [settled] = useDebouncedValue(text.trim(), 150);
  const { data, previousData } = useQuery(CoverageOutletsDocument, {
    variables: { search: settled && settled !== value?.name ? settled : null },
  });
  const found = (data ?? previousData)?.outlets.edges.map(({ node }) => node) ?? [];
  const known = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found;
  return (
    <Select
      searchable
      {...rest}
      data={known.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      value={value?.id ?? null}
      searchValue={text}
      onSearchChange={setText}
      onChange={(id) => onChange(known.find((each) => each.id === id) ?? null)}
    />
  );
}
