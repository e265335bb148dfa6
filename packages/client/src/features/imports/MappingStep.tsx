import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Menu, Select, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../design/Mark';
import { Note } from '../../design/Note';
import { say } from '../../design/toasts';
import type { ImportRunQuery } from '../../graphql';
import { TermSelect } from '../choices';
import { ImportMappingsDocument } from './import-run';
import { useCheckImport, useSaveImportMapping } from './use-import-acts';

type Run = NonNullable<ImportRunQuery['importRun']>;
const SURE = 0.8;
const IGNORE = 'ignore';

/** What each column is: suggested, with samples, and changeable; then a dry run. */
export function MappingStep({ run, onChecked }: { run: Run; onChecked: () => void }) {
  const { t, i18n } = useTranslation(['imports', 'errors', 'app']);
  const [targets, setTargets] = useState<Record<number, string>>(() =>
    Object.fromEntries(run.columns.map(({ index, target }) => [index, target])),
  );
  const [kindId, setKindId] = useState<string | null>(null);
  const [updateExisting, setUpdateExisting] = useState(true);
  const [error, setError] = useState<string>();
  const [check, { loading }] = useCheckImport();
  const options = run.targets.map((target) => ({
    value: target.name,
    label: i18n.language === 'sw' ? target.labelSw : target.labelEn,
  }));
  const many = new Set(run.targets.filter(({ isMany }) => isMany).map(({ name }) => name));
  const used = Object.values(targets);
  const twice = used.find(
    (name) => name !== IGNORE && !many.has(name) && used.filter((one) => one === name).length > 1,
  );
  const save = async () => {
    setError(undefined);
    try {
      const columns = run.columns.map(({ index }) => ({ index, target: targets[index] ?? IGNORE }));
      const { data } = await check({ variables: { id: run.id, input: { columns, kindId, updateExisting } } });
      const [refused] = data?.checkImport.userErrors ?? [];
      if (refused) setError(refused.message);
      else onChecked();
    } catch {
      setError(t('notDone', { ns: 'errors' }));
    }
  };
  return (
    <>
      <p className="u-sub">{t('mappingText')}</p>
      <div className="imports-table" role="region" aria-label={t('columns')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('column')}</th>
              <th scope="col">{t('samples')}</th>
              <th scope="col">{t('becomes')}</th>
              <th scope="col">{t('suggestion')}</th>
            </tr>
          </thead>
          <tbody>
            {run.columns.map((column) => (
              <tr key={column.index}>
                <th scope="row">{column.heading || t('noHeading', { number: column.index + 1 })}</th>
                <td className="u-quiet">{column.samples.slice(0, 3).join(' · ')}</td>
                <td>
                  <Select
                    aria-label={t('becomesLabel', { heading: column.heading || column.index + 1 })}
                    data={options}
                    searchable
                    allowDeselect={false}
                    value={targets[column.index] ?? IGNORE}
                    onChange={(target) => setTargets({ ...targets, [column.index]: target ?? IGNORE })}
                  />
                </td>
                <td>
                  <Suggestion confidence={column.confidence} ignored={targets[column.index] === IGNORE} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {twice && <Note>{t('twice', { name: options.find(({ value }) => value === twice)?.label ?? twice })}</Note>}
      <div className="imports-options">
        {run.kind === 'PEOPLE' && (
          <TermSelect
            vocabulary="STAKEHOLDER_KIND"
            label={t('giveKind')}
            clearable
            value={kindId}
            onChange={setKindId}
            w={280}
          />
        )}
        <Checkbox
          label={t('updateExisting')}
          description={t('updateExistingText')}
          checked={updateExisting}
          onChange={(event) => setUpdateExisting(event.currentTarget.checked)}
        />
      </div>
      {error && (
        <Note tone="bad" live>
          {error}
        </Note>
      )}
      <div className="imports-acts">
        <SavedMappings run={run} targets={targets} onUse={setTargets} />
        <span className="u-grow" />
        <Button loading={loading} disabled={Boolean(twice)} onClick={() => void save()}>
          {t('check')}
        </Button>
      </div>
    </>
  );
}

function Suggestion({ confidence, ignored }: { confidence: number; ignored: boolean }) {
  const { t } = useTranslation('imports');
  if (ignored)
    return (
      <Mark tone="muted" shape="dash">
        {t('leftOut')}
      </Mark>
    );
  if (confidence >= SURE)
    return (
      <Mark tone="ok" shape="tickRing">
        {t('sure')}
      </Mark>
    );
  return (
    <Mark tone="wait" shape="half">
      {t('haveALook')}
    </Mark>
  );
}

type SavedMappingsProps = {
  run: Run;
  targets: Record<number, string>;
  onUse: (targets: Record<number, string>) => void;
};

/** A mapping that was saved is put on the columns with the same headings. */
function SavedMappings({ run, targets, onUse }: SavedMappingsProps) {
  const { t } = useTranslation(['imports', 'errors']);
  const { data } = useQuery(ImportMappingsDocument, { variables: { kind: run.kind } });
  const [saveMapping] = useSaveImportMapping();
  const [name, setName] = useState('');
  const mappings = data?.importMappings ?? [];
  const use = (columns: { heading: string; target: string }[]) => {
    const byHeading = new Map(columns.map(({ heading, target }) => [heading.trim().toLowerCase(), target]));
    onUse({
      ...targets,
      ...Object.fromEntries(
        run.columns.flatMap(({ index, heading }) => {
          const target = byHeading.get(heading.trim().toLowerCase());
          return target ? [[index, target]] : [];
        }),
      ),
    });
  };
  const save = async () => {
    const columns = run.columns.map(({ index, heading }) => ({ heading, target: targets[index] ?? IGNORE }));
    try {
      const { data: answer } = await saveMapping({
        variables: { input: { name: name.trim(), kind: run.kind, columns } },
      });
      const [refused] = answer?.saveImportMapping.userErrors ?? [];
      say(refused?.message ?? t('mappingSaved', { name }), { tone: refused ? 'bad' : 'plain' });
      if (!refused) setName('');
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    }
  };
  return (
    <div className="imports-mappings">
      {mappings.length > 0 && (
        <Menu position="top-start" width={240}>
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} />}>
              {t('useMapping')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {mappings.map((mapping) => (
              <Menu.Item key={mapping.id} onClick={() => use(mapping.columns)}>
                {mapping.name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <TextInput
        aria-label={t('mappingName')}
        placeholder={t('mappingName')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button variant="subtle" disabled={!name.trim()} onClick={() => void save()}>
        {t('saveMapping')}
      </Button>
    </div>
  );
}
