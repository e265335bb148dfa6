import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PartialDateInput } from '../../design/PartialDateInput';
import { errorAt, type UserError } from '../../graphql';
import { readPartialDate } from '../../lib/partial-date';
import { useDates } from '../../lib/use-dates';
import type { Rows } from './particular-rows';
import { RowList } from './RowList';

type FieldsProps = { rows: Rows; errors: UserError[]; onChange: (part: Partial<Rows>) => void };

const newKey = () => crypto.randomUUID();
const SCHEMES = ['KE-NCB', 'KE-RSO', 'KE-RCO', 'KE-LSK', 'KE-IEBC', 'KE-PARL', 'ORCID', 'Wikidata'];

export function ParticularsFields({ rows, errors, onChange }: FieldsProps) {
  const { t } = useTranslation('people');
  const dates = useDates();
  const kinds = [t('particulars.swahili'), t('particulars.nick'), t('particulars.maiden'), t('particulars.spelling')];
  const partial = { read: readPartialDate, write: dates.partial };
  return (
    <>
      <datalist id="particulars-kinds">
        {kinds.map((kind) => (
          <option key={kind} value={kind} />
        ))}
      </datalist>
      <datalist id="particulars-schemes">
        {SCHEMES.map((scheme) => (
          <option key={scheme} value={scheme} />
        ))}
      </datalist>
      <RowList
        title={t('particulars.names')}
        rows={rows.otherNames}
        addLabel={t('particulars.addName')}
        removeLabel={({ name }) => t('particulars.remove', { name: name || t('particulars.otherName') })}
        empty={() => ({ key: newKey(), name: '', note: '', startedOn: null, endedOn: null })}
        onChange={(otherNames) => onChange({ otherNames })}
      >
        {(row, at, change) => (
          <>
            <TextInput
              label={t('name')}
              value={row.name}
              autoComplete="off"
              autoFocus={row.name === ''}
              error={errorAt(errors, 'otherNames', String(at), 'name')}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
            <TextInput
              label={t('particulars.kindOfName')}
              list="particulars-kinds"
              autoComplete="off"
              value={row.note}
              error={errorAt(errors, 'otherNames', String(at), 'note')}
              onChange={(event) => change({ note: event.currentTarget.value })}
            />
            <PartialDateInput
              {...partial}
              label={t('particulars.since')}
              value={row.startedOn}
              error={errorAt(errors, 'otherNames', String(at), 'startedOn')}
              onChange={(startedOn) => change({ startedOn })}
            />
            <PartialDateInput
              {...partial}
              label={t('particulars.until')}
              value={row.endedOn}
              error={errorAt(errors, 'otherNames', String(at), 'endedOn')}
              onChange={(endedOn) => change({ endedOn })}
            />
          </>
        )}
      </RowList>
      <RowList
        title={t('particulars.numbers')}
        rows={rows.identifiers}
        addLabel={t('particulars.addNumber')}
        removeLabel={({ scheme, value }) =>
          t('particulars.remove', { name: `${scheme} ${value}`.trim() || t('particulars.number') })
        }
        empty={() => ({ key: newKey(), scheme: '', value: '' })}
        onChange={(identifiers) => onChange({ identifiers })}
      >
        {(row, at, change) => (
          <>
            <TextInput
              label={t('particulars.scheme')}
              autoFocus={row.scheme + row.value === ''}
              list="particulars-schemes"
              autoComplete="off"
              value={row.scheme}
              error={errorAt(errors, 'identifiers', String(at), 'scheme')}
              onChange={(event) => change({ scheme: event.currentTarget.value })}
            />
            <TextInput
              label={t('particulars.number')}
              autoComplete="off"
              value={row.value}
              error={errorAt(errors, 'identifiers', String(at), 'value')}
              onChange={(event) => change({ value: event.currentTarget.value })}
            />
          </>
        )}
      </RowList>
      <RowList
        title={t('particulars.links')}
        rows={rows.links}
        addLabel={t('particulars.addLink')}
        removeLabel={({ url }) => t('particulars.remove', { name: url || t('particulars.page') })}
        empty={() => ({ key: newKey(), url: '', label: '' })}
        onChange={(links) => onChange({ links })}
      >
        {(row, at, change) => (
          <>
            <TextInput
              label={t('particulars.address')}
              autoFocus={row.url + row.label === ''}
              inputMode="url"
              placeholder="https://"
              value={row.url}
              error={errorAt(errors, 'links', String(at), 'url')}
              onChange={(event) => change({ url: event.currentTarget.value })}
            />
            <TextInput
              label={t('particulars.leadsTo')}
              value={row.label}
              error={errorAt(errors, 'links', String(at), 'label')}
              onChange={(event) => change({ label: event.currentTarget.value })}
            />
          </>
        )}
      </RowList>
    </>
  );
}
