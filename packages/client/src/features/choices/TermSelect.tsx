import { Select, type SelectProps } from '@mantine/core';
import type { Vocabulary } from '../../graphql';
import { useTermLabel, useTerms } from '../vocabularies';

type TermSelectProps = Omit<SelectProps, 'data'> & { vocabulary: Vocabulary };

/** One term of a vocabulary, found by typing. */
export function TermSelect({ vocabulary, ...rest }: TermSelectProps) {
  const terms = useTerms(vocabulary);
  const say = useTermLabel();
  return (
    <Select
      searchable
      comboboxProps={{ withinPortal: true }}
      {...rest}
      data={terms.map((term) => ({ value: term.id, label: say(term) }))}
    />
  );
}
