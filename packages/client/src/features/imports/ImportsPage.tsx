import { useRef, useState, type DragEvent } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Note } from '../../design/Note';
import { PageHeader } from '../../design/PageHeader';
import { Section } from '../../design/Section';
import type { ImportKind } from '../../graphql';
import { upload } from '../../lib/upload';
import { useDates } from '../../lib/use-dates';
import { ImportRunsDocument } from './import-run';
import { ImportStatusMark } from './ImportStatusMark';
import { useStartImport } from './use-import-acts';
import './imports.css';

/** The first step: a file, as it is. Earlier imports stand below. */
export function ImportsPage() {
  const { t } = useTranslation(['imports', 'errors', 'app']);
  const [kind, setKind] = useState<ImportKind>('PEOPLE');
  const { choose, busy, error } = useUpload(kind);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) void choose(file);
  };
  return (
    <div className="imports">
      <PageHeader title={t('title')} />
      <div className="imports-body">
        <SegmentedControl
          aria-label={t('kind')}
          value={kind}
          onChange={(value) => setKind(value as ImportKind)}
          data={[
            { value: 'PEOPLE', label: t('people', { ns: 'app' }) },
            { value: 'ORGANISATIONS', label: t('organisations', { ns: 'app' }) },
          ]}
        />
        <div
          className="imports-drop"
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <IconFileSpreadsheet size={36} stroke={1.3} aria-hidden="true" />
          <h2>{t('dropTitle')}</h2>
          <p>{t('dropText')}</p>
          <input
            ref={input}
            type="file"
            className="u-hidden"
            tabIndex={-1}
            aria-label={t('chooseFile')}
            accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void choose(file);
              event.currentTarget.value = '';
            }}
          />
          <Button
            leftSection={<IconUpload size={16} stroke={1.7} />}
            loading={busy}
            onClick={() => input.current?.click()}
          >
            {t('chooseFile')}
          </Button>
        </div>
        {error && (
          <Note tone="bad" live>
            {error}
          </Note>
        )}
        <Earlier />
      </div>
    </div>
  );
}

function useUpload(kind: ImportKind) {
  const { t } = useTranslation(['imports', 'errors']);
  const navigate = useNavigate();
  const [start] = useStartImport();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const choose = async (file: File) => {
    setBusy(true);
    setError(undefined);
    try {
      const { id: fileId } = await upload(file);
      const { data } = await start({ variables: { input: { idempotencyKey: crypto.randomUUID(), fileId, kind } } });
      const [refused] = data?.startImport.userErrors ?? [];
      const run = data?.startImport.importRun;
      if (refused || !run) setError(refused?.message ?? t('server', { ns: 'errors' }));
      else void navigate({ to: '/imports/$importId', params: { importId: run.id } });
    } catch (problem) {
      const said = problem instanceof Error && /[a-z] /i.test(problem.message) && !(problem instanceof TypeError);
      setError(said ? (problem as Error).message : t('uploadFailed'));
    } finally {
      setBusy(false);
    }
  };
  return { choose, busy, error };
}

function Earlier() {
  const { t } = useTranslation(['imports', 'app']);
  const dates = useDates();
  const { data, fetchMore } = useQuery(ImportRunsDocument);
  const runs = data?.importRuns;
  if (!runs || runs.totalCount === 0) return null;
  return (
    <Section title={t('earlier')} count={runs.totalCount}>
      <ul className="imports-earlier">
        {runs.edges.map(({ node }) => (
          <li key={node.id}>
            <p>
              <Link className="u-name" to="/imports/$importId" params={{ importId: node.id }}>
                {node.fileName}
              </Link>
              <small>{[node.createdBy?.name, dates.moment(node.createdAt)].filter(Boolean).join(' · ')}</small>
            </p>
            <span className="u-quiet u-num u-only-desk">
              {t('made', { created: dates.number(node.createdCount), updated: dates.number(node.updatedCount) })}
            </span>
            <ImportStatusMark status={node.status} />
          </li>
        ))}
      </ul>
      {runs.pageInfo.hasNextPage && (
        <button
          type="button"
          className="u-more"
          onClick={() => void fetchMore({ variables: { after: runs.pageInfo.endCursor } })}
        >
          {t('showMore', { ns: 'app' })}
        </button>
      )}
    </Section>
  );
}
