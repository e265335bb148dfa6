import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { graphql } from '../../../graphql';

const CoalitionNamesDocument = graphql(`
  query CoalitionNames {
    coalitions(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

type Coalition = { id: string; name: string };
type CoalitionSelectProps = {
  label: string;
  value: Coalition | null;
  error: string | undefined;
  onChange: (coalition: Coalition | null) => void;
};

export function CoalitionSelect({ label, value, error, onChange }: CoalitionSelectProps) {
  const { data } = useQuery(CoalitionNamesDocument, { fetchPolicy: 'network-only' });
  const known = data?.coalitions.nodes ?? (value ? [value] : []);
  return (
    <Select
      label={label}
      searchable
      clearable
      value={value?.id ?? null}
      error={error}
      data={known.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => onChange(known.find((coalition) => coalition.id === id) ?? null)}
    />
  );
}
